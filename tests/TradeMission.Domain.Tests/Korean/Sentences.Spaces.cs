namespace TradeMission.Domain.Tests.Korean;

/// <summary>Numbers that go on behind a space, and numbers of which no part may be offered.</summary>
public static partial class Sentences
{
    public static TheoryData<string, string> Spaced => new()
    {
        { "만 5천 달러를 모았다", "[만 5천 달러] 15000 USD" },
        { "천 5백 달러짜리", "[천 5백 달러] 1500 USD" },
        { "백 50만 달러를 상담했다", "[백 50만 달러] 1500000 USD" },
        { "천 2백여 만 달러", "[천 2백여 만 달러] ~12000000 USD" },
        { "만 20세부터 3만 원을 준다", "[3만 원] 30000 KRW" },
        { "만 3천만 원이 아니라", "[3천만 원] 30000000 KRW" },
        { "사백만 백삼원", "[사백만 백삼원] 4000103 KRW" },
        { "약 오억 사백만 백삼유로", "[오억 사백만 백삼유로] ~504000103 EUR" },
        { "백팔십사만 십삼원", "[백팔십사만 십삼원] 1840013 KRW" },
        { "만육 천불", "[만육 천불] 16000 USD" },
        { "천일 십원", "[천일 십원] 1010 KRW" },
        { "이 천만원이 문제다", "" },
        { "USD 7 억이상", "[USD 7 억] >=700000000 USD" },
        { "$1 억미만", "[$1 억] <100000000 USD" },
        { "9억2 만초과", "[9억2 만] >900020000 KRW implied" },
        { "1억 천안시민", "[1억] 100000000 KRW implied" },
        { "삼천 5백만 원", "" },
        { "8조 백초과", "[8조 백] >8000000000100 KRW implied" },
        { "6억 천안팎", "[6억 천] ~600001000 KRW implied" },
        { "£8\u00AD조2억", "" },
        { "7\u00AD백 ３조", "" },
        { "삼~십루피", "" },
        { "5자8불", "" },
        { "6자회담 8불", "[8불] 8 USD" },
        { "6억 102동 앞", "[6억] 600000000 KRW implied" },
    };

    public static TheoryData<string> Pieces =>
    [
        "٣천만 달러",
        "٣,000달러",
        "5\u202A000달러",
        "1\u2060,000달러",
        "1e3달러",
        "10^3달러",
        "1\u066B5억원",
        "1.\u200B5억원",
        "1\u20445억원",
        "수5150∼7848위안",
    ];
}
