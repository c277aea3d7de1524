using System.Diagnostics.CodeAnalysis;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Korean;

// Strings by themselves, so that the name of a method is enough: phrases.Select(KoreanCount.Parse).
public static partial class KoreanCount
{
    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <example><code>
    /// AnnouncedCount companies = KoreanCount.Parse("50개사 이상");
    /// Console.WriteLine($"{companies.Lower} {companies.Counter}"); // 50 개사
    /// </code></example>
    public static AnnouncedCount Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out AnnouncedCount)"/>
    public static bool TryParse([NotNullWhen(true)] string? text, out AnnouncedCount count) => TryParse(text.AsSpan(), out count);
}
