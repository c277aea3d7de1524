using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Tests.Korean;

/// <summary>Amount phrases in the notation of <see cref="AmountNotation"/>, and phrases that are none.</summary>
public static class AmountCases
{
    public static TheoryData<string, string> Figures => new()
    {
        { "1억 2천만달러", "120000000 USD" }, { "1 억 2 천 만 원", "120000000 KRW" }, { "일억 이천만 원", "120000000 KRW" }, { "3 원", "3 KRW" },
        { "만원", "10000 KRW" }, { "천원", "1000 KRW" }, { "천만 원", "10000000 KRW" }, { "이백원", "200 KRW" }, { "１２３억 원", "12300000000 KRW" },
        { "１，２３４원", "1234 KRW" }, { "1,2345,6789원", "123456789 KRW" }, { "5천300만불", "53000000 USD" }, { "2억9천9백만 엔", "299000000 JPY" },
        { "98만8,000원", "988000 KRW" }, { "7.5억 유로", "750000000 EUR" }, { "0.5달러", "0.5 USD" }, { "-3억원", "-300000000 KRW" },
        { "마이너스 3억원", "-300000000 KRW" }, { "(-)3억원", "-300000000 KRW" }, { "(-)$7", "-7 USD" }, { "0원", "0 KRW" }, { "20,609천 달러", "20609000 USD" }, { "1900천불", "1900000 USD" },
        { "172백만 원", "172000000 KRW" }, { "172백만원", "172000000 KRW" }, { "3억 KRW", "300000000 KRW" }, { "KRW 3억", "300000000 KRW" },
        { "₩3억", "300000000 KRW" }, { "$1,234.56", "1234.56 USD" }, { "US$3억달러", "300000000 USD" }, { "미화 2만5천불", "25000 USD" },
        { "한화 4천만원", "40000000 KRW" }, { "우리 돈 4천만원", "40000000 KRW" }, { "3만 북한 원", "30000 KPW" }, { "  3억원  ", "300000000 KRW" },
        { "79228162514264337593543950335원", "79228162514264337593543950335 KRW" },
    };

    public static TheoryData<string, string> Factors => new()
    {
        { "$3K", "3000 USD" }, { "$3M", "3000000 USD" }, { "$1.5B", "1500000000 USD" }, { "US$ 5M", "5000000 USD" }, { "USD 3 bn", "3000000000 USD" },
        { "$ 1.5 million", "1500000 USD" }, { "EUR 2 billion", "2000000000 EUR" }, { "€2.25M", "2250000 EUR" }, { "₩800B", "800000000000 KRW" },
        { "USD 12 thousand", "12000 USD" }, { "$1.2 trillion", "1200000000000 USD" },
        { "$2~3M", "2000000..3000000 USD" }, { "$500K~$2M", "500000..2000000 USD" }, { "$900~$1K", "900..1000 USD" },
    };

    public static TheoryData<string, string> OnPaper => new()
    {
        { "금 3만원", "30000 KRW" }, { "금삼백만원정", "3000000 KRW" }, { "금 일백만원정", "1000000 KRW" }, { "일금 삼백만원정", "3000000 KRW" },
        { "일금삼백만원整", "3000000 KRW" }, { "三百萬圓整", "3000000 KRW" }, { "壹億圓", "100000000 KRW" }, { "五萬元", "50000 CNY" },
        { "금 일억이천삼백사십오만육천칠백팔십구원정", "123456789 KRW" }, { "120,000,000(일금 일억이천만)원", "120000000 KRW" },
        { "120,000,000(일억이천만)원", "120000000 KRW" }, { "5달러 50센트", "5.5 USD" }, { "5달러5센트", "5.05 USD" }, { "5파운드 30펜스", "5.3 GBP" },
        { "12원 50전", "12.5 KRW" }, { "-5달러 50센트", "-5.5 USD" },
    };

    public static TheoryData<string, string> Implied => new()
    {
        { "300억", "30000000000 KRW implied" }, { "1,213억", "121300000000 KRW implied" }, { "5조3천억", "5300000000000 KRW implied" },
        { "약 300억", "~30000000000 KRW implied" }, { "300억 이상", ">=30000000000 KRW implied" }, { "2~3억", "200000000..300000000 KRW implied" },
        { "1조", "1000000000000 KRW implied" }, { "1.5억", "150000000 KRW implied" },
    };

    public static TheoryData<string, string> Qualified => new()
    {
        { "약 3억원", "~300000000 KRW" }, { "약3억원", "~300000000 KRW" }, { "대략 3억원", "~300000000 KRW" }, { "근 3억원", "~300000000 KRW" },
        { "거의 3억원", "~300000000 KRW" }, { "3억원 가량", "~300000000 KRW" }, { "3억원가량", "~300000000 KRW" }, { "3억원 안팎", "~300000000 KRW" },
        { "3억원 내외", "~300000000 KRW" }, { "3억원 정도", "~300000000 KRW" }, { "3억원쯤", "~300000000 KRW" }, { "3억원 남짓", "~300000000 KRW" },
        { "3억원 수준", "~300000000 KRW" }, { "3억원대", "~300000000 KRW" }, { "3억원 선", "~300000000 KRW" }, { "3억원 육박", "~300000000 KRW" },
        { "84만여달러", "~840000 USD" }, { "450여억원", "~45000000000 KRW" }, { "1억5천여만원", "~150000000 KRW" }, { "100여만 달러", "~1000000 USD" },
        { "183만 여 달러", "~1830000 USD" }, { "천여만 달러", "~10000000 USD" }, { "3억여 원", "~300000000 KRW" }, { "3억 여원", "~300000000 KRW" },
        { "3억원 이상", ">=300000000 KRW" }, { "최소 3억원", ">=300000000 KRW" }, { "적어도 3억원", ">=300000000 KRW" }, { "약 3억원 이상", ">=300000000 KRW" },
        { "3억원 초과", ">300000000 KRW" }, { "3억원 넘는", ">300000000 KRW" }, { "3억원을 넘는", ">300000000 KRW" }, { "3억원 돌파", ">300000000 KRW" },
        { "3억원 상회", ">300000000 KRW" }, { "3억원 이하", "<=300000000 KRW" }, { "최대 3억원", "<=300000000 KRW" }, { "최고 3억원", "<=300000000 KRW" },
        { "3억원 이내", "<=300000000 KRW" }, { "3억원 미만", "<300000000 KRW" }, { "3억원 하회", "<300000000 KRW" }, { "3억원 규모", "300000000 KRW" },
        { "3억원 상당", "300000000 KRW" }, { "3억원어치", "300000000 KRW" }, { "3억원씩", "300000000 KRW" }, { "3억원 초과 달성", "300000000 KRW" },
        { "약 우리 돈 3억원", "~300000000 KRW" }, { "우리 돈 약 3억원", "~300000000 KRW" }, { "최대 미화 3억 달러", "<=300000000 USD" },
        { "3억원을 웃도는", ">300000000 KRW" }, { "3억원을 초과하는", ">300000000 KRW" }, { "3억원에 못 미치는", "<300000000 KRW" },
        { "3억원을 밑도는", "<300000000 KRW" }, { "3억원에 육박하는", "~300000000 KRW" }, { "3억원이 넘는", ">300000000 KRW" },
        { "수십억원", "2000000000?9000000000 KRW" }, { "수백만원", "2000000?9000000 KRW" }, { "몇백만 달러", "2000000?9000000 USD" },
        { "몇 억원", "200000000?900000000 KRW" },
        { "10여해 원", "~1000000000000000000000 KRW" },
    };

    public static TheoryData<string, string> Ranges => new()
    {
        { "40~50억원", "4000000000..5000000000 KRW" }, { "1백만~5백만불", "1000000..5000000 USD" }, { "5천만∼1억 달러", "50000000..100000000 USD" },
        { "8천만불 내지 9천만불", "80000000..90000000 USD" }, { "6억 원 이상 9억 원 미만", "600000000..900000000 KRW" }, { "10~20만원", "100000..200000 KRW" },
        { "수백만~수천만원", "2000000?90000000 KRW" }, { "1.5~2억원", "150000000..200000000 KRW" }, { "9천만~1억원", "90000000..100000000 KRW" },
        { "900~1천만 원", "9000000..10000000 KRW" }, { "1,200~1,300만 달러", "12000000..13000000 USD" }, { "$20~$30", "20..30 USD" },
        { "미화 3만~5만 달러", "30000..50000 USD" }, { "3만원~5만원", "30000..50000 KRW" }, { "3만원에서 5만원", "30000..50000 KRW" }, { "4만\u00AD5만엔", "40000..50000 JPY" },
        { "2000만원에서 3000만원 사이", "20000000..30000000 KRW" }, { "7~8억 2천만 원", "700000000..820000000 KRW" }, { "$1.2M~$2M", "1200000..2000000 USD" },
        { "1~2천만원", "10000000..20000000 KRW" }, { "2〜3조원", "2000000000000..3000000000000 KRW" }, { "2-3조원", "2000000000000..3000000000000 KRW" },
        { "칠~팔억 이천만원", "700000000..820000000 KRW" }, { "이~삼천만원", "20000000..30000000 KRW" }, { "5천만~수억원", "50000000?900000000 KRW" },
        { "20~$30", "20..30 USD" },
    };

    public static TheoryData<string, ParseErrorKind, int, int> Malformed => new()
    {
        { "", ParseErrorKind.Empty, 0, 0 }, { "\t ", ParseErrorKind.Empty, 0, 0 }, { "원", ParseErrorKind.MissingNumber, 0, 0 },
        { "달러", ParseErrorKind.MissingNumber, 0, 0 }, { "약", ParseErrorKind.MissingNumber, 1, 0 }, { "약 원", ParseErrorKind.MissingNumber, 2, 0 },
        { "$", ParseErrorKind.MissingNumber, 1, 0 }, { "미화 달러", ParseErrorKind.MissingNumber, 3, 0 }, { "(3억원)", ParseErrorKind.MissingNumber, 0, 0 },
        { "~50억원", ParseErrorKind.MissingNumber, 0, 0 }, { "3만", ParseErrorKind.MissingCurrency, 2, 0 }, { "3,000", ParseErrorKind.MissingCurrency, 5, 0 },
        { "50센트", ParseErrorKind.MissingCurrency, 2, 0 }, { "300억 계약", ParseErrorKind.UnexpectedText, 5, 1 },
        { "3억원 3억원", ParseErrorKind.UnexpectedText, 4, 1 }, { "3억원의", ParseErrorKind.UnexpectedText, 3, 1 }, { "3억원)", ParseErrorKind.UnexpectedText, 3, 1 },
        { "5달러 150센트", ParseErrorKind.UnexpectedText, 4, 1 }, { "5달러 50전", ParseErrorKind.UnexpectedText, 4, 1 }, { "약 약 3억원", ParseErrorKind.UnexpectedText, 0, 2 },
        { "412만 달러(약 54억 원)", ParseErrorKind.UnexpectedText, 7, 1 }, { "3억 페소", ParseErrorKind.AmbiguousCurrency, 2, 3 },
        { "약 3억페소", ParseErrorKind.AmbiguousCurrency, 4, 2 }, { "3억 크로네", ParseErrorKind.AmbiguousCurrency, 2, 4 }, { "3억 디나르", ParseErrorKind.AmbiguousCurrency, 2, 4 },
        { "3억 리알", ParseErrorKind.AmbiguousCurrency, 2, 3 }, { "미화 3억원", ParseErrorKind.Contradiction, 0, 6 }, { "$3억원", ParseErrorKind.Contradiction, 0, 4 }, { "3억 캐나다 엔", ParseErrorKind.Contradiction, 2, 6 },
        { "120,000,000(일억삼천만)원", ParseErrorKind.Contradiction, 12, 5 }, { "50~40억원", ParseErrorKind.RangeNotRising, 0, 6 },
        { "50~50억원", ParseErrorKind.RangeNotRising, 0, 6 }, { "5~1천만원", ParseErrorKind.RangeNotRising, 0, 5 }, { "29억7,085억원", ParseErrorKind.RepeatedUnit, 8, 1 }, { "만억 원", ParseErrorKind.RisingUnit, 1, 1 },
        { "일이삼원", ParseErrorKind.DigitString, 1, 1 }, { "1,23원", ParseErrorKind.BadGrouping, 0, 4 }, { "1.2.3억원", ParseErrorKind.BadDecimalPoint, 0, 5 },
        { "1만23456원", ParseErrorKind.PartTooLarge, 2, 5 }, { "영억 원", ParseErrorKind.ZeroBeforeUnit, 1, 1 },
        { "79228162514264337593543950336원", ParseErrorKind.Overflow, 0, 29 }, { "80000자 원", ParseErrorKind.Overflow, 5, 1 }, { "$99999999999999999999T", ParseErrorKind.Overflow, 1, 20 },
        { "$3만K", ParseErrorKind.UnexpectedText, 3, 1 }, { "5달러 100센트", ParseErrorKind.UnexpectedText, 4, 1 }, { "50억원~50억원", ParseErrorKind.RangeNotRising, 0, 8 },
    };

    internal static IEnumerable<string> Readable =>
        from list in new[] { Figures, Factors, OnPaper, Implied, Qualified, Ranges }
        from row in list
        select row.Data.Item1;

    /// <summary>Every text above, readable or not.</summary>
    public static TheoryData<string> All => [.. Readable, .. Malformed.Select(row => row.Data.Item1)];
}
