namespace TradeMission.Domain.Tests.Korean;

// Counters that count only where the words around them say so, and two neighbours said as one number.
public static partial class CountsSentences
{
    private static readonly string[] NoCounts =
    [
        "세종대로를 지나 세척 설비를 싣고 열대 과일을 사며 세대 간 벽을 넘는다.",
        "한두 달, 두세 배, 서너 시간, 두세 번째, 대여섯 살, 네댓 시간",
        "3세대 이동통신, 586세대와 2030세대, 20대를 위한 16대 대통령, 17대 국회의원",
        "한국의 5대 수출국, 3대 수출 품목, 만 20세 시민, 5만 톤 규모",
        "2012여수세계박람회와 100만 서명 운동",
        "2기 신도시와 5호선, 백인과 만인",
        "95점을 받은 2번 출구, 56번 국도, 1번 홀",
        "1종 보통면허와 2종 일반주거지역",
        "G20 회의, P300명, KTX300대, 1, 2차 상담",
    ];

    public static TheoryData<string, string> Neighbours => new()
    {
        { "⟦두세 곳⟧을 살피고 ⟦서너 명⟧을 만나 ⟦대여섯 개사⟧를 골랐다.", "Range 2..3 곳; Range 3..4 명; Range 5..6 개사" },
        { "⟦한두 건⟧, ⟦두서너 곳⟧, ⟦네댓 명⟧, ⟦너댓 개⟧, ⟦네다섯 차례⟧", "Range 1..2 건; Range 2..4 곳; Range 4..5 명; Range 4..5 개; Range 4..5 차례" },
        { "⟦예닐곱 명⟧, ⟦일고여덟 곳⟧, ⟦여덟아홉 명⟧, ⟦열두세 명⟧, ⟦서른서너 명⟧", "Range 6..7 명; Range 7..8 곳; Range 8..9 명; Range 12..13 명; Range 33..34 명" },
        { "⟦너덧 명⟧, ⟦댓 곳⟧, ⟦스무 개국⟧, ⟦2, 3만명⟧, ⟦20, 30만명⟧", "Range 4..5 명; Approximate 5 곳; 20 개국; Range 20000..30000 명; Range 200000..300000 명" },
        { "⟦두어 차례⟧ 만나 ⟦열두어 명⟧을 뽑았다.", "Approximate 2 차례; Approximate 12 명" },
        { "⟦2, 3개사⟧를 고르고 ⟦20, 30명⟧을 보낸다.", "Range 2..3 개사; Range 20..30 명" },
        { "⟦2,3개사⟧가 ⟦4,5개국⟧을 돌고 ⟦1,234명⟧을 만났다.", "Range 2..3 개사; Range 4..5 개국; 1234 명" },
        { "1, ⟦3개사⟧와 13, ⟦14명⟧", "3 개사; 14 명" },
    };

    public static TheoryData<string, string> Evidence => new()
    {
        { "버스 ⟦30대⟧를 수출하고 드론 ⟦20대⟧와 노트북 ⟦50대⟧를 샀다.", "30 대; 20 대; 50 대" },
        { "아파트 ⟦850세대⟧, 빌라 ⟦1천200세대⟧, 주택 ⟦500여 세대⟧", "850 세대; 1200 세대; Approximate 500 세대" },
        { "작품 ⟦120점⟧, ⟦50점⟧의 사진, 유물 ⟦300여 점⟧", "120 점; 50 점; Approximate 300 점" },
        { "⟦11번⟧의 만남 끝에 ⟦3번⟧에 걸쳐 ⟦5번⟧이나 다녀왔다.", "11 번; 3 번; 5 번" },
        { "⟦5종⟧의 신제품, 객실 ⟦500실⟧, 전동차 ⟦120량⟧, 병원 ⟦300병상⟧", "5 종; 500 실; 120 량; 300 병상" },
        { "버스 ⟦17대⟧ 시장 공급, ⟦20인⟧ 기업 대표단", "17 대; 20 인" },
        { "SUV ⟦30대⟧와 자주포 ⟦24문⟧, 중국 ⟦3개성⟧ ⟦5개시⟧", "30 대; 24 문; 3 개성; 5 개시" },
        { "⟦100명⟧선, ⟦20명⟧안팎, ⟦30명⟧남짓, ⟦10건⟧내외", "Approximate 100 명; Approximate 20 명; Approximate 30 명; Approximate 10 건" },
        { "주택 ⟦1만호⟧와 ⟦500여 호⟧, 발전기 ⟦30여 기⟧", "10000 호; Approximate 500 호; Approximate 30 기" },
        { "⟦60여~70여 개국⟧", "Range 60..70 개국" },
        { "MOU⟦2건⟧과 EU⟦27개국⟧", "2 건; 27 개국" },
        { "⟦三十名⟧과 ⟦15個社⟧, ⟦8個國⟧", "30 名; 15 個社; 8 個國" },
        { "⟦350만 부산시민⟧, ⟦700만 재외 동포⟧, ⟦6억 아세안 인구⟧", "3500000 시민; 7000000 동포; 600000000 인구" },
        { "⟦50만 인구⟧의 도시에 ⟦100여 관계자⟧가 모였다.", "500000 인구; Approximate 100 관계자" },
    };

    public static TheoryData<string, string> NoneEither => [.. NoCounts.Select(text => new TheoryDataRow<string, string>(text, ""))];
}
