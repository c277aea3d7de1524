namespace TradeMission.Domain.Korean.OldLexicon;

/// <summary>Nouns and suffixes that are written onto a currency without a space: 달러어치, 원짜리, 백억불수출.</summary>
internal static class MoneyNouns
{
    private static readonly string[] Words =
    [
        "규모", "상당", "어치", "씩", "짜리", "권", "대", "선", "화", "정", "이상", "이하", "이내", "미만", "초과", "안팎", "내외", "가량", "정도",
        "쯤", "남짓", "수준", "가까이", "부근", "육박", "돌파", "상회", "수출", "수입", "소득", "시대", "달성", "계약", "상담", "투자", "지원",
        "매출", "실적", "성과", "꼴", "돈", "동전", "주화", "지폐", "할인", "인상", "상승", "하락", "예산", "사업", "융자", "대출", "보증", "유치", "판매", "구매", "납품", "수주", "이자", "한도", "차익", "손실",
    ];

    internal static readonly WordTable Table = new(Words);

    /// <summary>What a sum of 억 or 조 is of, though it begins like a currency or reads as a counter with a particle: 24조 원전, 3억 배당.</summary>
    internal static readonly WordTable Objects = new(
    [
        "원전", "원룸", "원조", "원자력", "원격", "원스톱", "원도심", "불법", "불공정", "불완전", "불용", "엔진", "엔터", "엔지니어링",
        "주식", "주가", "배당", "호가", "대가", "도로", "부가세", "부가가치",
    ]);

    /// <summary>What makes bare 만원 an amount and not a full house: 만원권, 만원짜리, 만원씩.</summary>
    internal static readonly WordTable PricesOnly =
        new(["권", "짜리", "씩", "어치", "이상", "이하", "미만", "초과", "이내", "정도 금액", "대 상품"]);
}
