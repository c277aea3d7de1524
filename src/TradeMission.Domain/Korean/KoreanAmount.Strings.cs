using System.Diagnostics.CodeAnalysis;
using TradeMission.Domain.Monetary;

namespace TradeMission.Domain.Korean;

// Strings by themselves, so that the name of a method is enough: phrases.Select(KoreanAmount.Parse).
public static partial class KoreanAmount
{
    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, KoreanAmountOptions?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static Money Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out Money)"/>
    public static bool TryParse([NotNullWhen(true)] string? text, out Money money) => TryParse(text.AsSpan(), out money);

    /// <inheritdoc cref="ParseAnnounced(ReadOnlySpan{char}, KoreanAmountOptions?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static AnnouncedAmount ParseAnnounced(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ParseAnnounced(text.AsSpan());
    }

    /// <inheritdoc cref="TryParseAnnounced(ReadOnlySpan{char}, out AnnouncedAmount)"/>
    public static bool TryParseAnnounced([NotNullWhen(true)] string? text, out AnnouncedAmount amount) => TryParseAnnounced(text.AsSpan(), out amount);
}
