using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace TradeMission.Domain.Calendar;

// The text form: "5박7일", "3박", "7일".
public readonly partial struct Stay : ISpanParsable<Stay>
{
    private const char NightsWord = '박';
    private const char DaysWord = '일';

    /// <summary>The stay as it is written, "5박7일"; empty where nothing is told.</summary>
    public override string ToString() =>
        (Nights is { } nights ? $"{nights}{NightsWord}" : "") + (Days is { } days ? $"{days}{DaysWord}" : "");

    /// <summary>Reads a stay in the form of <see cref="ToString"/>.</summary>
    /// <exception cref="FormatException">The text is not of this form, or a number is out of its bounds.</exception>
    public static Stay Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => TryParse(s, provider, out var stay)
        ? stay
        : throw new FormatException($"'{s}' is not a number of nights and days, such as '5박7일', '3박' or '7일'.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider)"/>
    public static Stay Parse(string s) => Parse(s, null);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider)"/>
    public static Stay Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads a stay if the text is of such a form; never throws.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Stay result)
    {
        bool isRead = TryTake(ref s, NightsWord, out int? nights) & TryTake(ref s, DaysWord, out int? days) && s.IsEmpty;
        result = default;
        return isRead && (nights ?? days) is not null && TryCreate(nights, days, out result);
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider, out Stay)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Stay result) =>
        TryParse(s.AsSpan(), provider, out result);

    private static bool TryTake(ref ReadOnlySpan<char> text, char word, out int? number)
    {
        number = null;
        int end = text.IndexOf(word);
        if (end < 0)
        {
            return true;
        }

        bool isNumber = int.TryParse(text[..end], NumberStyles.None, CultureInfo.InvariantCulture, out int value);
        number = isNumber ? value : null;
        text = text[(end + 1)..];
        return isNumber;
    }
}
