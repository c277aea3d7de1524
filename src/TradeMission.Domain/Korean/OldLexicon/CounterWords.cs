namespace TradeMission.Domain.Korean.OldLexicon;

/// <summary>The words that say what a number counts or measures. A new one is a line here.</summary>
internal static class CounterWords
{
    /// <summary>Directly behind a number: 23명, 6개사, 2건.</summary>
    internal static readonly string[] Counters =
    [
        "명", "인", "개사", "사", "개국", "개소", "개교", "곳", "군데", "건", "회", "차례", "종", "가지", "대", "팀", "쌍", "채", "척", "편", "권", "장",
        "병", "마리", "그루", "석", "가구", "사람", "나라", "부스", "품목", "도시", "지역", "바이어", "업체", "기업", "중소기업", "중소업체", "농가",
        "어가", "시군", "시·군", "시ㆍ군", "협력사", "참가사", "고객사", "회원사", "개팀", "개대학", "개과", "개부처", "개실", "개관", "개읍면", "개시군",
        "개시도", "개구군", "개점", "일자리", "켤레", "벌", "송이", "포기", "상자", "박스", "세트", "컨테이너", "개", "세대", "점", "번", "실", "량", "매",
        "필지", "병상", "종목", "문", "호", "기", "개성", "개시", "개주", "개현", "개도", "개군", "개구", "개읍", "개면", "개동", "名", "個社", "개社", "個國", "개國", "個所", "個", "件", "回",
    ];

    /// <summary>Counters that native numerals stand before: 두 곳, 스무 개, 열두 명.</summary>
    internal static readonly string[] NativeCounters =
    [
        "명", "곳", "군데", "개", "개사", "건", "차례", "가지", "사람", "회사", "기업", "업체", "나라", "국가", "도시", "지역", "기관", "단체", "팀",
        "품목", "종", "종류", "마리", "척", "부스", "개국", "개소", "개교", "학교", "대학", "공장", "매장", "프로젝트", "제품", "바이어", "중소기업", "번", "대", "쌍",
    ];

    /// <summary>Before one of these 한 means "a certain"; before the others it counts.</summary>
    internal static readonly string[] CountedByOne = ["명", "곳", "군데", "개", "건", "차례", "가지", "사람"];

    /// <summary>Native numerals are written onto these without a space: 두명, 세곳. With others they may make another word, 세척 or 열대.</summary>
    internal static readonly string[] WrittenOnto = ["명", "곳", "군데", "개", "개사", "개국", "개소", "개교", "건", "차례", "가지", "사람", "번", "마리"];

    /// <summary>Numbers that are written onto an acronym count with these: MOU2건, EU27개국.</summary>
    internal static readonly string[] AfterAcronyms = ["건", "명", "곳", "개", "개사", "개국"];

    /// <summary>Behind 개 these make it a length of time: 5개월, 3개 분기.</summary>
    internal static readonly WordTable NotAPiece = new(["월", "년", " 분기", " 학기", "학기", "월여"]);

    /// <summary>Behind 대 these tell that machines are counted: 버스 100대 수출.</summary>
    internal static readonly WordTable Dealings =
        new(["규모", "수출", "수입", "계약", "공급", "생산", "판매", "도입", "지원", "보급", "납품", "구매", "주문", "운영", "설치", "배치", "투입", "제작", "등"]);

    /// <summary>What a verb goes on with behind one of these: 수출했다, 공급해.</summary>
    internal const string DealingEnds = "하해했한할함합되된될됐돼키받";

    /// <summary>Behind one of these they are ranked: 5대 수출 품목.</summary>
    internal static readonly WordTable Ranked = new([" 품목", " 시장", " 국가", " 상품", " 산업", " 기업", " 대국", " 지역", " 대상", " 주력", " 전략"]);

    /// <summary>Behind 인 these make a kind of it, not a number: 1인 가구.</summary>
    internal static readonly WordTable Kinds = new([" 가구", " 가족", " 기업", " 미디어", " 창조", " 방송", " 1조", " 시위", " 시대", " 승", " 용"]);

    /// <summary>Behind 종 these make a class of it: 1종 보통면허, 2종 일반주거지역.</summary>
    internal static readonly WordTable KindsOfClass =
        new([" 보통", " 대형", " 소형", " 특수", " 면허", " 일반", " 전용", " 주거", " 근린", " 국민", " 지구", " 감염", " 법정", " 항공", " 시설"]);

    /// <summary>Behind 대 these make it the term of an office: 17대 국회의원.</summary>
    internal static readonly WordTable Offices = new(
    [
        " 국회", " 대통령", " 회장", " 총선", " 대선", " 의회", " 의장", " 시의회", " 도의회", " 시장", " 도지사", " 지사", " 군수", " 구청장", " 총장", " 사장", " 이사장",
        " 위원장", " 원장", " 총리", " 의원", " 국왕", " 후보", " 대표", " 집행부", " 장관", " 청장", " 교황", " 총재", " 조합장", " 이사회",
    ]);

    /// <summary>Before a number these tell that 대 counts machines: 버스 30대.</summary>
    internal static readonly WordTable MachinesBefore = new(
    [
        "버스", "차량", "자동차", "승용차", "승합차", "화물차", "트럭", "택시", "전기차", "수소차", "소방차", "구급차", "순찰차", "열차", "전동차", "기관차", "자전거", "오토바이",
        "드론", "로봇", "헬기", "항공기", "비행기", "여객기", "전투기", "굴착기", "굴삭기", "지게차", "트랙터", "경운기", "이앙기", "콤바인", "농기계", "중장비", "장비", "기계",
        "설비", "컴퓨터", "노트북", "PC", "태블릿", "서버", "프린터", "단말기", "휴대폰", "휴대전화", "스마트폰", "전화기", "카메라", "CCTV", "TV", "냉장고", "세탁기", "에어컨",
        "정수기", "충전기", "발전기", "변압기", "엔진", "승강기", "엘리베이터", "자판기", "피아노", "공작기계", "선반", "사출기", "크레인", "펌프", "보일러", "모니터", "키오스크",
    ], isBackward: true);

    /// <summary>What 점 counts: 작품 120점, 50점의 사진.</summary>
    internal static readonly string[] WorkWords =
        ["작품", "그림", "사진", "유물", "회화", "조각", "공예품", "도자기", "미술품", "예술품", "전시품", "문화재", "출품작", "물품", "제품", "상품", "시제품", "자료", "의류", "유산", "소장품"];

    /// <summary>Behind 번 these tell that times are counted, and not the second of several: 11번의 만남.</summary>
    internal static readonly WordTable TimesBehind = new(["의 ", "에 걸쳐", "이나", "씩"]);

    /// <summary>Numbers that name a generation of people: 586세대, 2030세대.</summary>
    internal static readonly int[] Generations = [386, 486, 586, 686, 1020, 2030, 2040, 3040, 3050, 4050, 5060, 6070];

    /// <summary>Also directly after a number of 만 and more: 150만 시민.</summary>
    internal static readonly string[] People =
    [
        "시민", "국민", "주민", "도민", "군민", "구민", "인구", "관객", "관중", "관람객", "관광객", "방문객", "회원", "이용자", "가입자", "사용자", "고객",
        "소비자", "동포", "교민", "한인", "근로자", "노동자", "임직원", "직원", "학생", "팬", "독자", "구독자", "농민", "어민", "상인", "참가자", "당원",
        "방문자", "인류", "무슬림", "신도", "교인", "대군", "병력", "장병", "인파", "인원", "명", "관계자", "기업인",
        "경제인", "상공인", "무역인", "전문가", "공무원", "참석자", "투자자", "투자가", "임원", "경영인", "상공업자", "중국인", "한국인", "일본인", "미국인", "유권자", "청중", "누리꾼", "네티즌",
    ];

    /// <summary>After 개, 개의 or 여: 598개 업체, 8개의 기업, 2000여 중소업체.</summary>
    internal static readonly string[] Nouns =
    [
        "업체", "기업", "중소기업", "중견기업", "대기업", "회사", "기관", "단체", "국가", "회원국", "고등학교", "나라", "도시", "지역", "지방", "품목", "제품", "상품", "종목", "프로젝트", "사업", "과제",
        "바이어", "바이어사", "구매자", "매장", "점포", "지점", "지사", "협력사", "대학", "대학교", "학교", "연구소", "센터", "부처", "기구", "협회",
        "조합", "공장", "농가", "부스", "팀", "개사", "무역관", "공관", "은행", "병원", "호텔", "식당", "브랜드", "분야", "업종", "시군", "시·군", "시ㆍ군",
        "자치구", "시도", "시·도", "산단", "단지", "산업단지", "거점", "노선", "세션", "행사", "전시회", "박람회", "프로그램", "언어", "컨소시엄",
        "스타트업", "벤처", "법인", "지부", "지회", "총영사관", "공사", "재단", "위원회", "채널", "플랫폼", "모델", "기술", "특허", "의제", "안건", "협약",
        "계약", .. People,
    ];

    /// <summary>Units of measure and of time, and what else makes a figure neither money nor a count: 2억년, 4억 화소.</summary>
    internal static readonly string[] Measures =
    [
        "년", "년간", "개월", "달", "주", "주간", "일", "시간", "분", "초", "광년", "배", "번째", "차", "위", "호", "급", "기", "층", "평", "톤", "미터",
        "킬로미터", "킬로그램", "그램", "리터", "헥타르", "배럴", "와트", "킬로와트", "메가와트", "기가와트", "볼트", "화소", "픽셀", "뷰", "조회", "조회수",
        "다운로드", "클릭", "비트", "바이트", "칼로리", "퍼센트", "포인트", "도", "세", "살", "분의", "원소", "개월여", "년여", "걸음", "보", "마일",
        "킬로", "센티", "배수", "승", "제곱", "스트리밍", "건수", "표", "주식", "주당", "장", "개", "입방미터", "세제곱미터", "제곱미터", "TEU", "CGT", "t",
        "T", "kg", "g", "km", "m", "cm", "mm", "kW", "MW", "GW", "kw", "kWh", "MWh", "GWh", "L", "l", "ℓ", "ha", "GB", "TB", "MB", "bps", "Hz",
        "㎡", "㎢", "㎞", "㎏", "㎥", "㎾", "㎿", "㎽", "％", "%", "℃", "°", "화소급", "단위", "소리", "교대", "항",
    ];

    /// <summary>What is counted or measured in hundreds of millions, beside the counters and measures: 1억 잔, 3조 세제곱피트, 5억 유저.</summary>
    private static readonly string[] LargeQuantities =
    [
        "잔", "캔", "팩", "봉", "봉지", "부", "통", "필지", "회분", "명분", "인분", "좌", "계좌", "도즈", "개비", "개입", "알", "조각", "그릇", "다발", "포대",
        "가마", "롤", "곡", "페이지", "글자", "단어", "문장", "세포", "염기", "염기쌍", "파라미터", "매개변수", "토큰", "트랜지스터", "접속", "동시접속", "동시접속자", "동시 접속",
        "팔로워", "팔로어", "구독", "시청자", "난민", "세계인", "지구인", "지구촌", "유저", "게이머", "빈곤층", "중산층", "겨레", "백성", "신자", "가톨릭", "가톨릭 신자", "대륙",
        "번의", "번 재생", "번 조회", "번 클릭", "내수시장", "내수 시장", "소비시장", "소비 시장", "거대시장", "거대 시장", "인도인", "러시아인", "미국민", "사람들",
        "입방피트", "세제곱피트", "평방미터", "평방킬로미터", "제곱킬로미터", "제곱피트", "에이커", "아르", "킬로리터", "밀리리터", "갤런", "부셸", "온스", "해리",
        "킬로와트시", "메가와트시", "기가와트시", "테라와트시", "와트시", "헤르츠", "메가헤르츠", "기가헤르츠", "마력", "기압", "파스칼", "연산", "암페어", "전자볼트",
        "BTU", "MMBtu", "Btu", "CBM", "Nm", "㎘", "㎖", "㎸", "㎐", "㎒", "㎓", "㎎", "㎜", "㎝", "bit", "byte", "bp", "DAU", "MAU", "view",
        "환", "마르크", "길더", "페세타", "드라크마", "에스쿠도", "마일리지",
    ];

    /// <summary>Whom nobody counts in hundreds of millions; behind such a figure they are what it is the money of: 1조 기업, 3천억 업체.</summary>
    private static readonly string[] Owners =
        ["업체", "기업", "중소기업", "중소업체", "협력사", "참가사", "고객사", "회원사", "도시", "지역", "나라", "부스", "품목", "바이어", "팀", "일자리"];

    // 번 alone is "earned" behind a sum: 3억 번 유튜버.
    internal static readonly WordTable LargeTable = new([.. Counters.Except([.. Owners, "번"]), .. Measures, .. LargeQuantities]);

    internal static readonly WordTable CounterTable = new(Counters);
    internal static readonly WordTable MeasureTable = new(Measures);
    internal static readonly WordTable NounTable = new(Nouns);
    internal static readonly WordTable NativeTable = new(NativeCounters);

    /// <summary>Laws, and old memorials in articles; 조 behind them is an article.</summary>
    internal static readonly WordTable LawsBefore =
        new(["법", "법률", "시행령", "령", "조례", "규칙", "규정", "약관", "협정", "헌장", "조약", "나토", "정관", "협약", "특별법", "훈요", "시무", "홍범", "헌의", "폐정개혁안", "강령", "수칙"], isBackward: true);

    /// <summary>Rounds of a contest and shifts; 조 behind them is a group.</summary>
    internal static readonly WordTable GroupsBefore = new(["예선", "준결승", "결승", "준준결승", "본선", "조별리그", "교대"], isBackward: true);

    /// <summary>Behind 조 these tell that it is a group.</summary>
    internal static readonly WordTable GroupTable = new(["조장", "조원", "팀원", "팀장", "주자", "레인", "편성표", "경기에"]);

    /// <summary>Countries and regions whose people are counted in hundreds of millions.</summary>
    internal static readonly WordTable PopulousTable =
        new(["중국", "인도", "인도네시아", "아세안", "유럽", "미국", "아프리카", "이슬람", "아랍", "중동", "남미", "중남미", "동남아", "파키스탄", "브라질", "EU", "ASEAN"]);

    /// <summary>Behind 의 these tell that they are counted: 수억의 별.</summary>
    internal static readonly WordTable MultitudeTable = new([.. People, "사람", "사람들", "별", "은하", "세포", "생명", "신도", "영혼"]);

    /// <summary>Behind such a country these tell that its people are meant.</summary>
    internal static readonly WordTable MarketTable = new(["시장", "인구", "국민", "소비자", "대륙", "내수"]);

    /// <summary>Behind 억대 these tell that machines are counted: 1억대 판매.</summary>
    internal static readonly WordTable PieceDealings = new(["판매", "출하", "보급", "생산", "를 판매", "를 출하", "를 생산", "를 보급", "를 팔", "가 팔", "를 출고", "를 공급"]);

    internal static readonly WordTable Works = new(WorkWords);
    internal static readonly WordTable WorksBefore = new(WorkWords, isBackward: true);
    internal static readonly WordTable PeopleBefore = new([.. People, "시청자", "팔로워", "팔로어", "유저", "조회", "조회수", "누적 조회"], isBackward: true);
    internal static readonly WordTable PeopleTable = new(People);
}
