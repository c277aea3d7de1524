using System.Diagnostics.CodeAnalysis;
using NodaTime;
using TradeMission.Domain.Calendar;

namespace TradeMission.Domain.Korean;

// Strings by themselves, so that the name of a method is enough: phrases.Select(KoreanDate.Parse).
public static partial class KoreanDate
{
    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, LocalDate?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static AnnouncedDate Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out AnnouncedDate)"/>
    public static bool TryParse([NotNullWhen(true)] string? text, out AnnouncedDate date) => TryParse(text.AsSpan(), out date);
}
