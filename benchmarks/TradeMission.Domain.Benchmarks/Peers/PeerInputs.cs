namespace TradeMission.Domain.Benchmarks.Peers;

/// <summary>Ten phrases of announcements and what they say, for a table to look at.</summary>
internal static class PeerInputs
{
    /// <summary>The figure is null of a phrase that breaks a rule, and must not be read.</summary>
    internal static readonly (string Phrase, decimal? Value, string Currency)[] Ten =
    [
        ("1억 2천만달러", 120_000_000, "USD"),
        ("일억 이천만원", 120_000_000, "KRW"),
        ("壹億貳仟萬圓", 120_000_000, "KRW"),
        ("1.5억 달러", 150_000_000, "USD"),
        ("5천300만 달러", 53_000_000, "USD"),
        ("1,213억원", 121_300_000_000, "KRW"),
        ("약 54억 원", 5_400_000_000, "KRW"),
        ("40~50억원", 4_000_000_000, "KRW"),
        ("84만여달러", 840_000, "USD"),
        ("29억7,085억원", null, ""),
    ];
}
