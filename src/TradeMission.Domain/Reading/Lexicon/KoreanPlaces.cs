using System.Collections.Frozen;

namespace TradeMission.Domain.Reading.Lexicon;

/// <summary>The local governments of Korea, as announcements name them.</summary>
internal static class KoreanPlaces
{
    // Provinces and metropolitan cities, long, short and shortest.
    private const string ProvinceNames =
        "서울특별시 서울시 부산광역시 부산시 대구광역시 대구시 인천광역시 인천시 광주광역시 광주시 대전광역시 대전시 울산광역시 울산시 세종특별자치시 세종시 경기도 강원도 강원특별자치도 충청북도 충북도 충북 충청남도 충남도 충남 "
        + "전라북도 전북특별자치도 전북도 전북 전라남도 전남도 전남 경상북도 경북도 경북 경상남도 경남도 경남 제주특별자치도 제주도";

    private const string CityStems =
        "수원 성남 의정부 안양 부천 광명 평택 동두천 안산 고양 과천 구리 남양주 오산 시흥 군포 의왕 하남 용인 파주 이천 안성 김포 화성 광주 양주 포천 여주 춘천 원주 강릉 동해 태백 속초 삼척 청주 충주 제천 천안 공주 보령 아산 서산 논산 계룡 당진 "
        + "전주 군산 익산 정읍 남원 김제 목포 여수 순천 나주 광양 포항 경주 김천 안동 구미 영주 영천 상주 문경 경산 창원 마산 진해 진주 통영 사천 김해 밀양 거제 양산 제주 서귀포";

    private const string CountyStems =
        "연천 가평 양평 홍천 횡성 영월 평창 정선 철원 화천 양구 인제 고성 양양 보은 옥천 영동 증평 진천 괴산 음성 단양 청원 금산 부여 서천 청양 홍성 예산 태안 연기 완주 진안 무주 장수 임실 순창 고창 부안 담양 곡성 구례 고흥 보성 화순 장흥 강진 해남 영암 무안 함평 영광 장성 완도 진도 신안 "
        + "군위 의성 청송 영양 영덕 청도 고령 성주 칠곡 예천 봉화 울진 울릉 의령 함안 창녕 남해 하동 산청 함양 거창 합천 기장 달성 강화 옹진 울주 북제주 남제주";

    private const string DistrictNames =
        "종로구 중구 용산구 성동구 광진구 동대문구 중랑구 성북구 강북구 도봉구 노원구 은평구 서대문구 마포구 양천구 강서구 구로구 금천구 영등포구 동작구 관악구 서초구 강남구 송파구 강동구 서구 동구 영도구 부산진구 동래구 남구 북구 해운대구 사하구 금정구 연제구 수영구 사상구 수성구 달서구 미추홀구 연수구 남동구 부평구 계양구 광산구 유성구 대덕구";

    private static readonly (string Long, string Short)[] Shortenings =
        [("특별자치", ""), ("특별", ""), ("광역", ""), ("충청북", "충북"), ("충청남", "충남"), ("전라북", "전북"), ("전라남", "전남"), ("경상북", "경북"), ("경상남", "경남")];

    internal static readonly FrozenSet<string> Provinces = FrozenSet.ToFrozenSet(ProvinceNames.Split(' '));

    internal static readonly FrozenSet<string> Governments = FrozenSet.ToFrozenSet(
        [.. ProvinceNames.Split(' '), .. CityStems.Split(' ').Select(stem => stem + "시"), .. CountyStems.Split(' ').Select(stem => stem + "군"), .. DistrictNames.Split(' ')]);

    /// <summary>Short names of metropolitan cities and provinces before a district: "광주 북구".</summary>
    internal static readonly FrozenSet<string> Parents = FrozenSet.ToFrozenSet(
        [.. ProvinceNames.Split(' '), .. "서울 부산 대구 인천 광주 대전 울산 경기 강원 충북 충남 전북 전남 경북 경남".Split(' ')]);

    /// <summary>The one short form of a government's names: 경북도 for 경상북도, 경북도 and 경북, 부산시 for 부산광역시.</summary>
    internal static string ShortForm(string name)
    {
        foreach (var (full, brief) in Shortenings)
        {
            name = name.Replace(full, brief, StringComparison.Ordinal);
        }

        return Provinces.Contains(name + "도") ? name + "도" : name;
    }

    /// <summary>Words in 시, 군, 구 and 도 that are no local government.</summary>
    internal static readonly FrozenSet<string> Lookalikes = FrozenSet.ToFrozenSet(
        "다시 역시 즉시 당시 동시 일시 잠시 혹시 반드시 필시 도시 전시 제시 과시 중시 표시 지시 게시 실시 개시 자매도시 양도시 혁신도시 신도시 기업도시 연구 기구 축구 도구 요구 지구 입구 출구 인구 친구 가구 특구 공구 강구 촉구 추구 정도 속도 제도 온도 태도 각도 용도 의도 주도 선도 유도 지도 보도 시도 강도 고도 밀도 만족도 인지도 신뢰도 의존도 연도 올해도 이번에도 한국도 중국도 미국도 일본도 장군 해군 공군 육군 미군 아군 직군 제품군 후보군 시군구 자치구 시도 시·도 국무도 무역도 수출도 투자도 업체도 기업도 이들도 지역도 시장도 협약도 계약도 상담도 성과도 사절단도 개척단도 현지도 바이어도 외국 국제도시 세계도시 수소도시 관광도시 산업도시 중소도시 대도시 우호도시".Split(' '));
}
