using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Calendar;

// EDTF, the extended date/time format of ISO 8601-2: an unknown part before a known one is written with X, an unknown
// end is left out, "2024-04-07", "2013-05", "2009", "XXXX-04-25", "XXXX-XX-25", "2002-40". Every date has one text only.
public readonly partial struct PartialDate : ISpanFormattable, ISpanParsable<PartialDate>
{
    /// <summary>The most characters that a date has in EDTF.</summary>
    public static int MaxLength => DayLength;

    private const int YearLength = 4;
    private const int MonthLength = 7;
    private const int DayLength = 10;
    private const string UnknownYear = "XXXX";
    private const string UnknownMonth = "XX";
    private const string FormRule =
        "a date is written year-month-day with 4, 2 and 2 digits, X for what is unknown, and nothing behind what is known last";

    /// <summary>The date in EDTF, "XXXX-04-25".</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>The date in EDTF.</summary>
    /// <param name="format">Any standard format or null; there is one form.</param>
    /// <param name="formatProvider">Ignored: the form is the same everywhere.</param>
    /// <exception cref="FormatException">It is not a standard format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        Span<char> text = stackalloc char[MaxLength];
        TryFormat(text, out int written, format, formatProvider);
        return text[..written].ToString();
    }

    /// <inheritdoc cref="ToString(string, IFormatProvider)"/>
    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        StandardFormat.Parse(format);
        int length = day != 0 ? DayLength : monthOrGroup != 0 ? MonthLength : YearLength;
        charsWritten = 0;
        if (destination.Length < length)
        {
            return false;
        }

        charsWritten = length;
        WritePart(destination[..YearLength], year, UnknownYear);
        if (length > YearLength)
        {
            destination[YearLength] = '-';
            WritePart(destination[(YearLength + 1)..MonthLength], monthOrGroup, UnknownMonth);
        }

        if (length > MonthLength)
        {
            destination[MonthLength] = '-';
            WritePart(destination[(MonthLength + 1)..DayLength], day, "");
        }

        return true;
    }

    /// <summary>Reads a date in EDTF.</summary>
    /// <exception cref="FormatException">The text is not of this form, or there is no such date.</exception>
    public static PartialDate Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        RuleBrokenBy(s, out var date) is { } rule ? throw new FormatException($"'{s}' is not a date: {rule}.") : date;

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider)"/>
    public static PartialDate Parse(string s) => Parse(s, null);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider)"/>
    public static PartialDate Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads a date in EDTF if the text is one; never throws.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PartialDate result) =>
        RuleBrokenBy(s, out result) is null;

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider, out PartialDate)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PartialDate result) =>
        TryParse(s.AsSpan(), provider, out result);

    private static string? RuleBrokenBy(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        bool formed = text.Length is YearLength or MonthLength or DayLength
            && (text.Length < MonthLength || text[YearLength] == '-')
            && (text.Length < DayLength || text[MonthLength] == '-');
        int? year = null;
        int? month = null;
        int? day = null;
        if (!formed
            || !TryReadPart(text[..YearLength], UnknownYear, out year)
            || (text.Length >= MonthLength && !TryReadPart(text[(YearLength + 1)..MonthLength], UnknownMonth, out month))
            || (text.Length >= DayLength && !TryReadPart(text[(MonthLength + 1)..], "", out day))
            || (text.Length == MonthLength && month is null))
        {
            return FormRule;
        }

        return text.Length == MonthLength && month is >= FirstQuarterCode
            ? RuleBrokenByGroup(year, month.Value, out date)
            : TryCreate(year, month, day, out date) ? null : RuleBrokenBy(year, month, day);
    }

    private static string? RuleBrokenByGroup(int? year, int code, out PartialDate date) => code >= FirstHalfCode
        ? TryFromHalf(year, code - FirstHalfCode + 1, out date) ? null : HalfRuleBrokenBy(year, code - FirstHalfCode + 1)
        : TryFromQuarter(year, code - FirstQuarterCode + 1, out date) ? null : QuarterRuleBrokenBy(year, code - FirstQuarterCode + 1);

    private static bool TryReadPart(ReadOnlySpan<char> text, ReadOnlySpan<char> unknown, out int? part)
    {
        bool isNumber = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number);
        part = isNumber ? number : null;
        return isNumber || text.SequenceEqual(unknown);
    }

    private static void WritePart(Span<char> destination, int part, ReadOnlySpan<char> unknown)
    {
        if (part == 0)
        {
            unknown.CopyTo(destination);
        }
        else
        {
            part.TryFormat(destination, out _, destination.Length == YearLength ? "0000" : "00", CultureInfo.InvariantCulture);
        }
    }
}
