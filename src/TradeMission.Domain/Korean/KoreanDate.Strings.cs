using System.Diagnostics.CodeAnalysis;
using NodaTime;
using TradeMission.Domain.Calendar;

namespace TradeMission.Domain.Korean;

// Strings by themselves, so that the name of a method is enough: phrases.Select(KoreanDate.Parse).
public static partial class KoreanDate
{
    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, LocalDate?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <example><code>
    /// Console.WriteLine(KoreanDate.Parse("2024년 3월 24일부터 30일까지(5박7일)")); // 2024-03-24/2024-03-30 5박7일
    /// Console.WriteLine(KoreanDate.Parse("지난달 24일", new LocalDate(2024, 4, 7))); // 2024-03-24
    /// </code></example>
    public static AnnouncedDate Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out AnnouncedDate)"/>
    public static bool TryParse([NotNullWhen(true)] string? text, out AnnouncedDate date) => TryParse(text.AsSpan(), out date);
}
