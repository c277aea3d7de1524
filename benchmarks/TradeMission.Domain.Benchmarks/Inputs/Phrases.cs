namespace TradeMission.Domain.Benchmarks.Inputs;

/// <summary>An amount phrase and its figure written in digits: the lower bound, or the upper one where there is no lower.</summary>
internal readonly record struct PhraseForm(string Phrase, string Digits, string Currency);

/// <summary>Phrases of every script and form.</summary>
internal static class Phrases
{
    internal static readonly PhraseForm[] All =
    [
        new("1억 2천만달러", "120000000", "USD"),
        new("1억2천만 달러", "120000000", "USD"),
        new("1억 2,000만원", "120000000", "KRW"),
        new("5천300만 달러", "53000000", "USD"),
        new("2억9천9백만원", "299000000", "KRW"),
        new("3백50만 달러", "3500000", "USD"),
        new("234만8000원", "2348000", "KRW"),
        new("98만8,000원", "988000", "KRW"),
        new("일억 이천만원", "120000000", "KRW"),
        new("십이억천만 원", "1210000000", "KRW"),
        new("천만달러", "10000000", "USD"),
        new("일점이삼 달러", "1.23", "USD"),
        new("一億二千萬 원", "120000000", "KRW"),
        new("壹億貳仟萬圓", "120000000", "KRW"),
        new("１억 ２천만달러", "120000000", "USD"),
        new("１２，０００원", "12000", "KRW"),
        new("1.5억 달러", "150000000", "USD"),
        new("134.4조원", "134400000000000", "KRW"),
        new("1.2천만 유로", "12000000", "EUR"),
        new("120,000,000원", "120000000", "KRW"),
        new("1,213억원", "121300000000", "KRW"),
        new("약 54억 원", "5400000000", "KRW"),
        new("850만 달러 이상", "8500000", "USD"),
        new("최대 3억 위안", "300000000", "CNY"),
        new("450여억원", "45000000000", "KRW"),
        new("100여만 달러", "1000000", "USD"),
        new("40~50억원", "4000000000", "KRW"),
        new("8천만불 내지 9천만불", "80000000", "USD"),
        new("US$ 5,000만", "50000000", "USD"),
        new("미화 2백만 달러", "2000000", "USD"),
        new("금 일백만원정", "1000000", "KRW"),
        new("2,413만 홍콩달러", "24130000", "HKD"),
    ];
}
