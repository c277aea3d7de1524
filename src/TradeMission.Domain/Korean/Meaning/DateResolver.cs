using NodaTime;
using TradeMission.Domain.Calendar;
using TradeMission.Domain.Korean.Grammar;
using TradeMission.Domain.Korean.Words;

namespace TradeMission.Domain.Korean.Meaning;

/// <summary>Resolves written dates as a reader on the day of publication would; see <see cref="KoreanDate"/> for the rules. Nothing is
/// returned for what is no date, and an unknown one where it is not known which.</summary>
internal static partial class DateResolver
{
    private const int MonthsInYear = 12;
    private const int MonthsInQuarter = 3;
    private const int DaysInWeek = 7;
    private const int YearsInDecade = 10;
    private const int YearsBehind = 20;
    private const int YearsAhead = 7;

    /// <summary>Whether a year of two digits is near enough to the day of publication to be one: 92년 in 1993.</summary>
    internal static bool IsNear(int year, LocalDate? reference) =>
        reference is { } day && year >= day.Year - YearsBehind && year <= day.Year + YearsAhead;

    /// <summary>One date, or the first and the last day of a week or a decade.</summary>
    internal static (PartialDate First, PartialDate Last)? Resolve(in DateParts parts, in DateContext context)
    {
        if (parts.IsRelative)
        {
            return Relative(parts, context);
        }

        var first = Named(parts, context);
        return Ends(first, parts.IsDecade ? Create(parts.Year + YearsInDecade - 1, null, null) : first);
    }

    // ---- 지난해, 내달, 다음 주, 이튿날

    private static (PartialDate First, PartialDate Last)? Relative(in DateParts parts, in DateContext context)
    {
        if (parts.Origin == DateOrigin.Either)
        {
            var either = Relative(parts with { Origin = DateOrigin.Reference }, context);
            bool isOfMemory = context is { Tense: DateTense.Past, Memory.Last: not null }
                && either is var (date, _) && !Agrees(date, context);
            return isOfMemory ? Relative(parts with { Origin = DateOrigin.Memory }, context) : either;
        }

        var memory = context.Memory;
        bool isMemory = parts.Origin == DateOrigin.Memory;
        int? year = isMemory ? memory.Year : context.Reference?.Year;
        PartialDate? found;
        switch (parts.Relative)
        {
            case DateUnit.Year:
                bool isTurned = parts.Origin == DateOrigin.Turn && context.Reference is { Month: > MonthsInYear / 2 };
                found = DateOf(parts, year + parts.Offset + (isTurned ? 1 : 0), MonthOf(parts));
                break;
            case DateUnit.Month:
                int? month = isMemory ? memory.Month : context.Reference?.Month;
                (year, month) = MonthsLater(isMemory ? memory.YearOfMonth : year, month, parts.Offset);
                found = parts is { Nth: not 0, IsVague: false } && month is null ? null : DateOf(parts, year, month);
                break;
            default:
                PartialDate? origin = isMemory ? memory.Last : context.Reference is { } reference ? reference : null;
                return parts.Relative == DateUnit.Quarter ? QuarterLater(parts.Offset, origin) : DaysLater(parts, origin);
        }

        return Ends(found, found);
    }

    private static (PartialDate First, PartialDate Last)? QuarterLater(int offset, PartialDate? origin)
    {
        int? quarter = origin?.Quarter ?? (origin?.Month + MonthsInQuarter - 1) / MonthsInQuarter;
        var (year, month) = MonthsLater(origin?.Year, quarter * MonthsInQuarter, offset * MonthsInQuarter);
        PartialDate? date = month is { } known ? PartialDate.FromQuarter(year, known / MonthsInQuarter) : default(PartialDate);
        return Ends(date, date);
    }

    // Days, weeks from Monday to Sunday, and their ends.
    private static (PartialDate First, PartialDate Last)? DaysLater(in DateParts parts, PartialDate? origin)
    {
        if (origin is not { } known || !known.TryGetDate(out var day) || day.Year is < 2 or > 9900)
        {
            return (default, default);
        }

        bool isDay = parts.Relative == DateUnit.Day;
        var start = isDay ? day.PlusDays(parts.Offset) : day.PlusDays(1 - (int)day.DayOfWeek).PlusWeeks(parts.Offset);
        int weekday = parts.Weekday - 1;
        var (from, to) = parts.Relative == DateUnit.Weekend ? (5, 6) : isDay ? (0, 0) : weekday >= 0 ? (weekday, weekday) : (0, 6);
        return Ends(PlusDays(start, from), PlusDays(start, to));
    }

    /// <summary>사흘 전, 2주 후: so many days from the day of publication; 사흘 뒤 from the date named last; 어제부터 4일 후 from a date
    /// before it.</summary>
    internal static PartialDate? Distance(in DateFigure figure, in DateContext context)
    {
        PartialDate? reference = context.Reference is { } today ? today : null;
        var origin = figure.First.SaysAnything ? Resolve(figure.First, context)?.Last
            : (figure.IsFromMemory ? context.Memory.Last ?? reference : reference) ?? default(PartialDate);
        if (origin is not { } known || !known.TryGetDate(out var day))
        {
            return origin is null ? null : default(PartialDate);
        }

        if (PlusDays(day, figure.Direction * figure.Length.Days) is not { } moved
            || (context.Tense == DateTense.Past && !Agrees(moved, context)))
        {
            return default(PartialDate);
        }

        return figure.Weekday > 0 && moved.TryGetDate(out day) ? PlusDays(day, figure.Weekday - (int)day.DayOfWeek) : moved;
    }

    // ---- dates of known parts

    private static (PartialDate First, PartialDate Last)? Ends(PartialDate? first, PartialDate? last) =>
        first is { } from && last is { } to ? (from, to) : null;

    private static int? MonthOf(in DateParts parts) => parts.Month > 0 ? parts.Month : null;

    /// <summary>What is written, in a year and a month as far as they are known.</summary>
    private static PartialDate? DateOf(in DateParts parts, int? year, int? month)
    {
        PartialDate group;
        if (parts.Quarter > 0 || parts.Half > 0)
        {
            bool isGroup = parts.Quarter > 0
                ? PartialDate.TryFromQuarter(year, parts.Quarter, out group) : PartialDate.TryFromHalf(year, parts.Half, out group);
            return isGroup ? group : null;
        }

        int? day = parts.Day > 0 ? parts.Day : null;
        if (parts.Nth != 0 && (month is not null || parts.Relative is not DateUnit.Month))
        {
            month ??= parts.Nth > 0 ? 1 : MonthsInYear;
            day = year is > 0 and < 9999 ? NthDay(parts, new(year.Value, month.Value, 1)) : NthDayOfAnyYear(parts, month.Value);
        }

        return Create(year, month, day);
    }

    // 첫날, 말일, 둘째 금요일, 마지막 월요일; a fifth Friday may be behind the month.
    private static int NthDay(in DateParts parts, LocalDate first)
    {
        int last = first.Calendar.GetDaysInMonth(first.Year, first.Month);
        if (parts.Weekday == 0)
        {
            return parts.Nth > 0 ? parts.Nth : last;
        }

        int day = 1 + ((parts.Weekday - (int)first.DayOfWeek + DaysInWeek) % DaysInWeek);
        return parts.Nth > 0 ? day + (DaysInWeek * (parts.Nth - 1)) : day + ((last - day) / DaysInWeek * DaysInWeek);
    }

    // Without the year no weekday is known, and no end of February.
    private static int? NthDayOfAnyYear(in DateParts parts, int month) =>
        parts.Weekday > 0 || (month == 2 && parts.Nth < 0) ? null : NthDay(parts, new(2001, month, 1));

    private static PartialDate? Create(int? year, int? month, int? day) =>
        PartialDate.TryCreate(year, month, day, out var date) ? date : null;

    private static (int? Year, int? Month) MonthsLater(int? year, int? month, int offset)
    {
        if (month is not { } known)
        {
            return (year, null);
        }

        int total = known - 1 + offset;
        int years = (int)Math.Floor(total / (double)MonthsInYear);
        return (year + years, total - (years * MonthsInYear) + 1);
    }

    private static PartialDate? PlusDays(LocalDate date, int days) =>
        date.Year is >= 2 and <= 9900 && Math.Abs(days) <= 9999 ? date.PlusDays(days) : null;
}
