using System.Diagnostics.CodeAnalysis;

namespace TradeMission.Domain.Quantities;

// The text form: the bounds and the counter, "Exact 23 명".
public readonly partial record struct AnnouncedCount : ISpanParsable<AnnouncedCount>, IFormattable
{
    /// <summary>The count in words, such as "Exact 23 명"; invariant.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>The count in words, with the numbers in a standard format.</summary>
    /// <inheritdoc cref="Bounds.ToString(string, IFormatProvider)"/>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        string bounds = Bounds.ToString(format, formatProvider);
        return Counter.Length == 0 ? bounds : $"{bounds} {Counter}";
    }

    /// <summary>Reads a count in the words of <see cref="ToString()"/>.</summary>
    /// <exception cref="FormatException">The text is not of this form.</exception>
    public static AnnouncedCount Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => TryParse(s, provider, out var count)
        ? count
        : throw new FormatException($"'{s}' is not a qualifier, its figures and a counter, such as 'Exact 23 명'.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider)"/>
    public static AnnouncedCount Parse(string s) => Parse(s, null);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider)"/>
    public static AnnouncedCount Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads a count if the text is of the form of <see cref="ToString()"/>; never throws.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out AnnouncedCount result)
    {
        bool isRead = Bounds.TryRead(ref s, out var bounds);
        result = isRead ? new(bounds, s.ToString()) : default;
        return isRead;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider, out AnnouncedCount)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out AnnouncedCount result) =>
        TryParse(s.AsSpan(), provider, out result);
}
