using System.Globalization;
using NodaTime;
using TradeMission.Domain.Calendar;
using TradeMission.Domain.Korean.Scanning;
using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Korean;

/// <summary>Korean dates, periods and stays: "2024년 04월 07일(일)", "지난달 24일부터 30일까지", "2.15일부터 2.23일(6박9일)까지", "이틀간".</summary>
/// <remarks>
/// <para>A relative date is resolved against the day of publication, the reference date, as a reader of that day would:</para>
/// <list type="bullet">
/// <item>지난 is the latest such day, month, quarter or half on or before the reference date, 오는 the earliest on or after it.</item>
/// <item>Without either, month and day are of the reference date's year, or of a year named just before that they are joined to:
/// "2023년 3월 5일과 4월 2일", "지난해 3월과 9월". A day alone is of the month named last in the
/// sentence, else of the reference date's month. Before 밝혔다 and the like it is the day nearest to the reference date.</item>
/// <item>지난달, 이달, 내달, 지난해, 올해, 내년 count from the reference date; 같은 달, 전년 from the date named last in the sentence.</item>
/// <item>In a range, what one side leaves out is taken from the other: an end day below the start day is of the next month,
/// an end month below the start month of the next year; a range of days over the turn of a month in which the reference date lies
/// began in the month before; a start day before an end with a month is of the month that puts it
/// before the end.</item>
/// <item>"N일까지" has no start, "N일부터" no end. A stay or a length beside one end tells the other one; two explicit ends win
/// over a length, and <see cref="AnnouncedDate.Agrees"/> tells a contradiction.</item>
/// <item>A month, quarter, half or year is its whole span. 초, 중순, 말 and the like name some of its days and give no span;
/// "말 현재" is its last day, and "말까지" ends with it.</item>
/// <item>Years of two digits from 50 to 99 are of the 1900s, the others of the 2000s. Without a month or an apostrophe, "92년", they
/// are years only near the reference date, and otherwise lengths of time.</item>
/// </list>
/// <para>Without a reference date, what is not said stays unknown in the <see cref="PartialDate"/>. An impossible date, 2월 30일,
/// is no date. Nothing is allocated when a date is read.</para>
/// </remarks>
public static class KoreanDate
{
    private const int FirstShortYear = 1950;
    private const int LastShortYear = 2049;

    /// <summary>The longest phrase that is read, in code units.</summary>
    public const int MaxLength = KoreanAmount.MaxLength;

    /// <summary>Reads a date, a period or a stay.</summary>
    /// <param name="text">The phrase.</param>
    /// <param name="reference">The day of publication, or null.</param>
    /// <exception cref="PhraseFormatException">The text is none; the error tells the rule and the place.</exception>
    public static AnnouncedDate Parse(ReadOnlySpan<char> text, LocalDate? reference = null) => Read(text, reference).GetValueOrThrow(text);

    /// <summary>Reads a date, a period or a stay if the text is one. Never throws.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out AnnouncedDate date) => TryParse(text, null, out date);

    /// <summary>Reads a date, a period or a stay if the text is one. Never throws.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, LocalDate? reference, out AnnouncedDate date) => Read(text, reference).TryGetValue(out date);

    /// <summary>Reads a date, a period or a stay from UTF-8 if the text is one. Never throws.</summary>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out AnnouncedDate date) => TryParse(utf8Text, null, out date);

    /// <summary>Reads a date, a period or a stay from UTF-8 if the text is one. Never throws.</summary>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, LocalDate? reference, out AnnouncedDate date) => Read(utf8Text, reference).TryGetValue(out date);

    /// <summary>Reads a date, a period or a stay, or tells why and where the text is none. Never throws.</summary>
    public static ParseResult<AnnouncedDate> Read(ReadOnlySpan<char> text, LocalDate? reference = null) =>
        Jamo.IsIn(text)
            ? Scanning.PhraseReader<JamoText<Utf16Text>>.ReadDate(new(new(text)), reference)
            : Scanning.PhraseReader<Utf16Text>.ReadDate(new(text), reference);

    /// <summary>Reads a date, a period or a stay from UTF-8; places are in bytes. Never throws.</summary>
    public static ParseResult<AnnouncedDate> Read(ReadOnlySpan<byte> utf8Text, LocalDate? reference = null) =>
        Jamo.IsIn(utf8Text)
            ? Scanning.PhraseReader<JamoText<Utf8Text>>.ReadDate(new(new(utf8Text)), reference)
            : Scanning.PhraseReader<Utf8Text>.ReadDate(new(utf8Text), reference);

    /// <summary>Writes a date.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The style has no form for the year.</exception>
    public static string Format(LocalDate date, KoreanDateStyle style = KoreanDateStyle.Full)
    {
        (int year, int month, int day) = date.WithCalendar(CalendarSystem.Iso);
        if (style == KoreanDateStyle.TwoDigitYear && year is (< FirstShortYear or > LastShortYear))
        {
            throw new ArgumentOutOfRangeException(nameof(date), date, $"Two digits tell the years {FirstShortYear} to {LastShortYear} only.");
        }

        return style switch
        {
            KoreanDateStyle.Full => string.Create(CultureInfo.InvariantCulture, $"{year}년 {month}월 {day}일"),
            KoreanDateStyle.MonthDay => string.Create(CultureInfo.InvariantCulture, $"{month}월 {day}일"),
            KoreanDateStyle.Dotted => string.Create(CultureInfo.InvariantCulture, $"{year}.{month}.{day}."),
            KoreanDateStyle.TwoDigitYear => string.Create(CultureInfo.InvariantCulture, $"{year % 100:00}.{month:00}.{day:00}"),
            KoreanDateStyle.Iso => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}"),
            _ => throw new ArgumentOutOfRangeException(nameof(style), style, "There is no such style."),
        };
    }
}
