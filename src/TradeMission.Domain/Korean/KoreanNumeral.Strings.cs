using System.Diagnostics.CodeAnalysis;

namespace TradeMission.Domain.Korean;

// Strings by themselves, so that the name of a method is enough: phrases.Select(KoreanNumeral.Parse).
public static partial class KoreanNumeral
{
    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <example><code>
    /// Console.WriteLine(KoreanNumeral.Parse("1억 2천만")); // 120000000
    /// Console.WriteLine(KoreanNumeral.Parse("일억이천만")); // 120000000
    /// </code></example>
    public static decimal Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out decimal)"/>
    public static bool TryParse([NotNullWhen(true)] string? text, out decimal value) => TryParse(text.AsSpan(), out value);
}
