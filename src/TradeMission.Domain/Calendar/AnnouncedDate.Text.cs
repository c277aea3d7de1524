using System.Diagnostics.CodeAnalysis;

namespace TradeMission.Domain.Calendar;

public readonly partial record struct AnnouncedDate : ISpanParsable<AnnouncedDate>
{
    /// <summary>The dates in EDTF and the stay, "2024-06~"; empty where nothing is told.</summary>
    public override string ToString() => DatesText.Format(Start, End, Stay, IsVague);

    /// <summary>Reads a date in the form of <see cref="ToString"/>; a single date is both first and last.</summary>
    /// <exception cref="FormatException">The text is not of this form.</exception>
    public static AnnouncedDate Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => TryParse(s, provider, out var date)
        ? date
        : throw new FormatException($"'{s}' is not a date or a period in EDTF, such as '2024-04' or '2024-03-24/2024-03-30 5박7일'.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider)"/>
    public static AnnouncedDate Parse(string s) => Parse(s, null);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider)"/>
    public static AnnouncedDate Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads a date if the text is of such a form; never throws.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out AnnouncedDate result)
    {
        bool isRead = DatesText.TryRead(s, out var start, out var end, out var stay, out bool isVague);
        result = isRead ? new(start, end, stay, isVague) : default;
        return isRead;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider, out AnnouncedDate)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out AnnouncedDate result) =>
        TryParse(s.AsSpan(), provider, out result);
}
