namespace TradeMission.Domain.Korean.OldLexicon;

/// <summary>What a relative word of time counts from.</summary>
internal enum TimeAnchor
{
    /// <summary>The reference date, the day of publication.</summary>
    Reference = 0,

    /// <summary>The date named last in the sentence.</summary>
    Sentence,

    /// <summary>The turn of the year that is nearest to the reference date: 새해 in December and in January.</summary>
    NewYear,
}

/// <summary>The calendar unit of a relative word.</summary>
internal enum TimeUnit
{
    Year = 0,
    Month,
    Day,
}

/// <summary>지난해, 내달, 오늘: a unit at a distance from the reference date or from the date named last.</summary>
/// <param name="Text">The word.</param>
/// <param name="Unit">The unit that it names.</param>
/// <param name="Offset">How many of them after the anchor.</param>
/// <param name="Anchor">What it counts from.</param>
/// <param name="IsEnd">The word names the end of the unit, 연말, and is a date only with 까지 or 현재.</param>
internal sealed record RelativeWord(string Text, TimeUnit Unit, int Offset, TimeAnchor Anchor = TimeAnchor.Reference, bool IsEnd = false);

/// <summary>The words of dates. A new one is a line here.</summary>
internal static class DateWords
{
    /// <summary>지난 before a date: the latest such date on or before the reference date.</summary>
    internal const string Past = "지난";

    /// <summary>오는 before a date: the earliest such date on or after the reference date.</summary>
    internal const string Coming = "오는";

    internal static readonly RelativeWord[] RelativeWords =
    [
        new("재작년", TimeUnit.Year, -2),
        new("지난해", TimeUnit.Year, -1),
        new("지난 해", TimeUnit.Year, -1),
        new("지난 한 해", TimeUnit.Year, -1),
        new("작년", TimeUnit.Year, -1),
        new("올해", TimeUnit.Year, 0),
        new("올 해", TimeUnit.Year, 0),
        new("금년", TimeUnit.Year, 0),
        new("연말", TimeUnit.Year, 0, IsEnd: true),
        new("올", TimeUnit.Year, 0),
        new("내년", TimeUnit.Year, 1),
        new("명년", TimeUnit.Year, 1),
        new("내후년", TimeUnit.Year, 2),
        new("새해", TimeUnit.Year, 0, TimeAnchor.NewYear),
        new("전년", TimeUnit.Year, -1, TimeAnchor.Sentence),
        new("같은 해", TimeUnit.Year, 0, TimeAnchor.Sentence),
        new("동년", TimeUnit.Year, 0, TimeAnchor.Sentence),
        new("이듬해", TimeUnit.Year, 1, TimeAnchor.Sentence),
        new("지난달", TimeUnit.Month, -1),
        new("지난 달", TimeUnit.Month, -1),
        new("이달", TimeUnit.Month, 0),
        new("이번 달", TimeUnit.Month, 0),
        new("내달", TimeUnit.Month, 1),
        new("다음 달", TimeUnit.Month, 1),
        new("새달", TimeUnit.Month, 1),
        new("같은 달", TimeUnit.Month, 0, TimeAnchor.Sentence),
        new("오늘", TimeUnit.Day, 0),
        new("어제", TimeUnit.Day, -1),
        new("내일", TimeUnit.Day, 1),
    ];

    /// <summary>Before a date these make it one that comes again and again.</summary>
    internal static readonly WordTable Recurring = new(["매년", "매월", "매달", "해마다", "매해", "매주", "주"], isBackward: true);

    /// <summary>Parts of a month or a year whose days the words do not tell.</summary>
    internal static readonly WordTable VagueParts =
        new(["초", "초순", "상순", "중순", "하순", "말", "말께", "말쯤", "초께", "중순께", "하순께", "께", "쯤", "경", "초반", "중반", "후반", "말경", "초경", "연말", "연초", "연내",
            "첫째 주", "둘째 주", "셋째 주", "넷째 주", "다섯째 주", "첫 주", "마지막 주"]);

    /// <summary>Behind the end of a month or a year these make it its last day: 6월 말 현재.</summary>
    internal static readonly WordTable AsOf = new([" 현재", " 기준"]);

    /// <summary>Between two dates of which the second goes on in the year of the first: 2023년 3월과 9월, 지난해에는 5월.</summary>
    internal static readonly WordTable Joints = new(["과", "와", "및", ",", "·", "ㆍ", "・", "/", "에", "에는", "에도", "엔", "의"]);

    /// <summary>Before the hour of a clock time, or in its place.</summary>
    internal static readonly WordTable PartsOfDay = new(["오전", "오후", "상오", "하오", "새벽", "아침", "낮", "저녁", "밤", "정오", "자정"]);

    /// <summary>Behind digits and 일 these make a length or a distance of it, not a day: 15일 만에, 3일째.</summary>
    internal static readonly WordTable NotADay = new(
    [
        " 만에", " 만의", " 만이", "째", "차", " 연속", " 전", " 후", " 뒤", " 이내", " 내에", " 내로", " 안에", " 이상", " 이하", " 가량", " 정도", " 남짓",
        " 일정으로", " 일정의", " 일정을", " 일정이", " 일정은", " 일정에", " 일정인", "분", "장", "천하", " 넘게", " 앞으로", " 앞두", " 가까이", " 소요", " 격리", " 무료", " 무비자", " 걸리는", " 걸린", " 걸린다", " 걸렸다", " 걸려",
    ]);

    /// <summary>Behind "1일" these make it "a day": 1일 평균, 1일 1회.</summary>
    internal static readonly WordTable PerDay = new([" 평균", " 최대", " 최고", " 최소", " 1회", " 2회", " 3회", " 1명", " 3교대", " 2교대", "권",
        " 생활권", " 생산", " 처리", " 명예", " 체험", " 교사", " 이용객", " 이용자", " 방문객", " 승객", " 물동량", " 교통량", " 유동인구", " 섭취", " 권장", " 급수", " 8시간", " 24시간", " 3식"]);

    /// <summary>Behind digits and 월 these make another word of it: 5월드컵, 3월생, 4월호.</summary>
    internal static readonly WordTable NotAMonth = new(["드", "생", "호"]);

    /// <summary>Behind a month alone these make the name of an event: 6월 항쟁.</summary>
    internal static readonly WordTable Events = new([" 항쟁", " 민주항쟁", " 민주화운동", " 유신", " 혁명", " 테제"]);

    /// <summary>Written onto a day without a space: 25일자, 15일밤.</summary>
    internal static readonly WordTable DayTails = new(
        ["자", "자로", "부로", "부터", "께", "쯤", "경", "밤", "낮", "새벽", "아침", "저녁", "오전", "오후", "정오", "월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일"]);

    /// <summary>Before a dotted pair of figures these make it no date: 규모 4.5~5.0.</summary>
    internal static readonly WordTable Scales = new(["규모", "평점", "버전", "지수", "등급", "성장률", "증가율", "금리", "비율"], isBackward: true);

    /// <summary>Behind digits and 년 these make a length or a name of it: 5년간, 2020년대.</summary>
    internal static readonly WordTable NotAYear = new(["간", " 동안", " 만에", " 만의", " 만이", "째", " 연속", " 전", " 후", " 뒤", " 이내", " 역사", " 전통", " 세월", " 경력", " 인생", " 숙원", " 넘게", " 넘는", " 가까이", " 가까운", " 이상", " 정도", " 가량", " 만기", "생", "대", "산", "형"]);

    /// <summary>Behind any year these make a name of it: 2020년대, 2024년형.</summary>
    internal static readonly WordTable OfAYear = new(["생", "대", "산", "형"]);

    /// <summary>What an announcement is said with; the day before it is the one nearest to publication.</summary>
    internal static readonly WordTable Sayings = new(["밝혔", "밝힘", "밝힌", "이같이 밝", "이 같이 밝", "“", "‘", "\"", "전했", "말했", "발표했", "보도했", "알렸", "설명했", "강조했", "덧붙였"]);

    /// <summary>Lengths in days in one word.</summary>
    internal static readonly (string Text, int Days)[] DayCounts =
    [
        ("하루", 1), ("이틀", 2), ("사흘", 3), ("나흘", 4), ("닷새", 5), ("엿새", 6), ("이레", 7), ("여드레", 8), ("아흐레", 9), ("열흘", 10),
        ("열하루", 11), ("열이틀", 12), ("보름", 15), ("스무날", 20), ("일주일", 7), ("양일", 2),
    ];

    /// <summary>Lengths in months in words.</summary>
    internal static readonly (string Text, int Months)[] MonthCounts = [("한 달", 1), ("두 달", 2), ("석 달", 3), ("세 달", 3), ("넉 달", 4), ("네 달", 4)];

    /// <summary>Between a date and a length: 20일부터 약 2주간, 올해부터 향후 5년간.</summary>
    internal static readonly WordTable BeforeLengths = new(["약", "총", "모두", "앞으로", "향후", "꼬박", "최대"]);

    /// <summary>Behind days beside a date these make a length of them: 8일부터 사흘 일정으로.</summary>
    internal static readonly WordTable Schedules = new([" 일정", " 예정"]);

    /// <summary>Units of a length, in days, months or years.</summary>
    internal static readonly (string Text, int Days, int Months, int Years)[] LengthUnits =
    [
        ("일", 1, 0, 0), ("주일", 7, 0, 0), ("주", 7, 0, 0), ("개월", 0, 1, 0), ("년", 0, 0, 1),
    ];

    internal static readonly WordTable Relative = new(RelativeWords.Select(word => word.Text));
    internal static readonly WordTable RelativeBefore = new(RelativeWords.Select(word => word.Text), isBackward: true);
    internal static readonly WordTable Days = new(DayCounts.Select(word => word.Text));
    internal static readonly WordTable DaysBefore = new(DayCounts.Select(word => word.Text), isBackward: true);
    internal static readonly WordTable MonthLengths = new(MonthCounts.Select(word => word.Text));
    internal static readonly WordTable Lengths = new(LengthUnits.Select(word => word.Text));

    /// <summary>The last syllables of the words that stand for a date or a length without a digit, and the middle of 상반기.</summary>
    internal const string LastSyllables = "해년달늘제일루틀흘새레름말반";

    /// <summary>The middle of 상반기 and 하반기.</summary>
    internal const char HalfSyllable = '반';
}
