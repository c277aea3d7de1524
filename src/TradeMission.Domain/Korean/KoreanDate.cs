using NodaTime;
using TradeMission.Domain.Calendar;
using TradeMission.Domain.Korean.Meaning;
using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Korean;

/// <summary>Korean dates, periods and stays: "2024년 04월 07일(일)", "지난달 24일부터 30일까지", "2.15일부터 2.23일(6박9일)까지", "이틀간".</summary>
/// <remarks>
/// <para>A relative date is resolved against the day of publication, the reference date, as a reader of that day would:</para>
/// <list type="bullet">
/// <item>지난 is the latest such day, weekday, month, quarter or half on or before the reference date, 오는 the earliest on or after it, in a
/// range's end too. 지난달, 다음 주, 올해, 모레, 사흘 전 and 2주 후 count from the reference date, 어제부터 4일 후 from the date before it. Weeks
/// begin on Monday.</item>
/// <item>A text has a memory: the month and year named last go on over sentences and paragraphs until others are named, and a day alone
/// takes them, else the reference date's. 같은 달, 전년, 그해, 이듬해, 다음 날, 사흘 뒤 count from the date named last; where there is none, they
/// stay open.</item>
/// <item>A day of saying ("7일 밝혔다", "7일 합의했다", "7일 시에 따르면") is the nearest to the reference date and lends nothing, and neither does
/// a date behind which 이후, 기준, 대비, 만에 or 출생 stands, a week, or outside of brackets one that stands in them. A day of the reference
/// date's month that was named before is that day again, and the day of publication itself is not put into another month.</item>
/// <item>A month that is over and was named without a day ("지난 3월 취임한 시장이 5일 만났다"), and one that was named in another sentence more
/// than a year before ("1960년 4월 11일 태어났다. 발인은 24일"), are only told of: the reference date's month is taken where the verb allows it.
/// So it is where an end alone stands behind a period that is to come: "5월 3~10일 보낸다. 13일까지 모집한다".</item>
/// <item>A weekday beside a day (3일(수), 수요일인 3일) tells which of these months is meant, and of a day with a month the year. A number
/// without 일, "3(수)", is a day only where the weekday agrees.</item>
/// <item>The first verb behind a day checks it: past or 개봉한, and the day is not after the reference date; 예정, 계획, 기로 했다, ㄹ 것, and it
/// is not before. Where the month named last breaks the tense, the reference date's month is taken, and where that does, the month beside
/// it. What is to come behind another date is that date's, and what was only said of a day, "기로 했다고 밝혔다", checks nothing.</item>
/// <item>A month without a year is of the reference date's year, or of the year named just before it that it is joined to: "2023년 3월 5일과 4월
/// 2일", "지난해 3월과 9월"; of the year of a month named before it in the sentence, "2022년 3월 착공해 8월 준공했다"; of one named before where
/// the verb tells that it is over. Where the verb breaks the tense and the same month of the year beside it is at most a hundred days away,
/// it is that one: "1월 6일 떠난다" in December. One that is over is of the year to come that the sentence names, "내년 시험은 3월 4일", and a
/// quarter far ahead of the one that is just over, "4분기 매출" in February.</item>
/// <item>A year or a month that is a line of its own is that of the items under it: "◇2013년 ▲3월 5일 파견"; and days that begin lines go on in
/// the year of the line before.</item>
/// <item>An unread word of time directly before a day or a month ("전전달 24일") leaves open what it says. What stands behind a month or a year
/// and names only some of its days (초, 중순, 여름, 첫 주, 이전, 회계연도) gives no span; 이후 is from it on.</item>
/// <item>In a range, what one side leaves out is taken from the other: an end day below the start day is of the next month,
/// an end month below the start month of the next year; a range of days over the turn of a month in which the reference date lies
/// began in the month before; a start day before an end with a month is of the month that puts it
/// before the end.</item>
/// <item>"N일까지" has no start, "N일부터" no end. A stay or a length beside one end tells the other one; two explicit ends win
/// over a length, and <see cref="AnnouncedDate.Agrees"/> tells a contradiction.</item>
/// <item>A month, quarter, half, year or decade is its whole span. "말 현재" is its last day, "말까지" ends with it; 첫날, 마지막 날, "둘째
/// 금요일" and "마지막 월요일" are days, but not "둘째 주 금요일".</item>
/// <item>Years of two digits from 50 to 99 are of the 1900s, the others of the 2000s. Without a month or an apostrophe, "92년", they
/// are years only near the reference date, and otherwise lengths of time.</item>
/// </list>
/// <para>Without a reference date, what is not said stays unknown in the <see cref="PartialDate"/>. An impossible date, 2월 30일,
/// is not a date. Nothing is allocated when a date is read.</para>
/// </remarks>
public static partial class KoreanDate
{
    /// <summary>The longest phrase that is read, in code units.</summary>
    public static int MaxLength => KoreanAmount.MaxLength;

    /// <summary>Reads a date, a period or a stay.</summary>
    /// <param name="text">The phrase.</param>
    /// <param name="reference">The day of publication, or null.</param>
    /// <exception cref="PhraseFormatException">The text is not a date, a period or a stay; the error tells the rule and the
    /// place.</exception>
    public static AnnouncedDate Parse(ReadOnlySpan<char> text, LocalDate? reference = null) => Read(text, reference).GetValueOrThrow(text);

    /// <summary>Reads a date, a period or a stay if the text is one. Never throws.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out AnnouncedDate date) => TryParse(text, null, out date);

    /// <summary>Reads a date, a period or a stay if the text is one. Never throws.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, LocalDate? reference, out AnnouncedDate date) => Read(text,
        reference).TryGetValue(out date);

    /// <summary>Reads a date, a period or a stay from UTF-8 if the text is one. Never throws.</summary>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out AnnouncedDate date) => TryParse(utf8Text, null, out date);

    /// <summary>Reads a date, a period or a stay from UTF-8 if the text is one. Never throws.</summary>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, LocalDate? reference, out AnnouncedDate date) => Read(utf8Text,
        reference).TryGetValue(out date);

    /// <summary>Reads a date, a period or a stay, or tells why and where the text is none. Never throws.</summary>
    public static ParseResult<AnnouncedDate> Read(ReadOnlySpan<char> text, LocalDate? reference = null) =>
        DatePhrase.Read(text, reference);

    /// <summary>Reads a date, a period or a stay from UTF-8; places are in bytes. Never throws.</summary>
    public static ParseResult<AnnouncedDate> Read(ReadOnlySpan<byte> utf8Text, LocalDate? reference = null) =>
        Utf8Phrase.Read<AnnouncedDate, LocalDate?>(utf8Text, reference, DatePhrase.Read);
}
