using System.Diagnostics.CodeAnalysis;
using TradeMission.Domain.Monetary;

namespace TradeMission.Domain.Korean;

// Strings by themselves, so that the name of a method is enough: phrases.Select(KoreanAmount.Parse).
public static partial class KoreanAmount
{
    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, KoreanAmountOptions?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <example><code>
    /// Console.WriteLine(KoreanAmount.Parse("1억 2천만달러")); // USD 120000000
    /// Console.WriteLine(KoreanAmount.Parse("일금 오천만원정")); // KRW 50000000
    /// </code></example>
    public static Money Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out Money)"/>
    /// <example><code>
    /// Console.WriteLine(KoreanAmount.TryParse("약 54억 원", out Money about) ? about : "not one figure"); // KRW 5400000000
    /// Console.WriteLine(KoreanAmount.TryParse("350만 유로 이상", out Money bound) ? bound : "not one figure"); // not one figure
    /// </code></example>
    public static bool TryParse([NotNullWhen(true)] string? text, out Money money) => TryParse(text.AsSpan(), out money);

    /// <inheritdoc cref="ParseAnnounced(ReadOnlySpan{char}, KoreanAmountOptions?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <example><code>
    /// AnnouncedAmount amount = KoreanAmount.ParseAnnounced("40~50억원");
    /// Console.WriteLine($"{amount.Lower} to {amount.Upper} {amount.Currency}"); // 4000000000 to 5000000000 KRW
    /// </code></example>
    public static AnnouncedAmount ParseAnnounced(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ParseAnnounced(text.AsSpan());
    }

    /// <inheritdoc cref="TryParseAnnounced(ReadOnlySpan{char}, out AnnouncedAmount)"/>
    public static bool TryParseAnnounced([NotNullWhen(true)] string? text, out AnnouncedAmount amount) =>
        TryParseAnnounced(text.AsSpan(), out amount);
}
