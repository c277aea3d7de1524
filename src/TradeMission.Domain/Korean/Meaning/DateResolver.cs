using NodaTime;
using TradeMission.Domain.Calendar;
using TradeMission.Domain.Korean.Grammar;
using TradeMission.Domain.Korean.Words;

namespace TradeMission.Domain.Korean.Meaning;

/// <summary>Resolves written dates as a reader on the day of publication would; see <see cref="KoreanDate"/> for the rules.</summary>
internal static partial class DateResolver
{
    private const int MonthsInYear = 12;
    private const int MonthsInQuarter = 3;
    private const int YearsInDecade = 10;
    private const int LeapCycle = 8;
    private const int YearsBehind = 20;
    private const int YearsAhead = 7;

    /// <summary>Whether a year of two digits is near enough to the day of publication to be one: 92년 in 1993.</summary>
    internal static bool IsNear(int year, LocalDate? reference) =>
        reference is { } day && year >= day.Year - YearsBehind && year <= day.Year + YearsAhead;

    /// <summary>One date, or the first and the last day of a week or a decade.</summary>
    /// <returns>False if there is no such date, or nothing is known of it.</returns>
    internal static bool TryResolve(in DateParts parts, in DateContext context, out PartialDate first, out PartialDate last)
    {
        last = default;
        if (parts.IsRelative)
        {
            return TryResolveRelative(parts, context, out first, out last);
        }

        if (parts.IsDecade)
        {
            int end = parts.Year + YearsInDecade - 1;
            return PartialDate.TryCreate(parts.Year, null, null, out first) & PartialDate.TryCreate(end, null, null, out last);
        }

        bool isRead = TryResolveOne(parts, context, out first);
        last = first;
        return isRead;
    }

    private static bool TryResolveOne(in DateParts parts, in DateContext context, out PartialDate date)
    {
        int? year = parts.Year > 0 ? parts.Year : JoinedYear(parts, context);
        if (parts.IsOpen)
        {
            return TryDay(parts, null, parts.Month > 0 ? parts.Month : null, out date);
        }

        if (parts.Quarter > 0 || parts.Half > 0)
        {
            return TryGroup(parts, year ?? GroupYear(parts, context.Reference), out date);
        }

        if (parts.Weekday > 0)
        {
            return TryWeekday(parts, context, out date);
        }

        if (year is not null)
        {
            return TryDay(parts, year, parts.Month > 0 ? parts.Month : null, out date);
        }

        return parts.Month > 0 ? TryResolveMonth(parts, context, out date) : TryResolveDay(parts, context, out date);
    }

    // "2023년 3월 5일과 4월 2일": a month goes on in the year that was named just before it, unless it would go back.
    private static int? JoinedYear(in DateParts parts, in DateContext context)
    {
        bool isOpen = parts is { IsPast: false, IsComing: false }
            && (parts.Quarter > 0 || parts.Half > 0 || parts.Month >= Math.Max(context.Memory.JoinedMonth, 1));
        return isOpen && context is { IsJoined: true, Memory.IsYearNamed: true } ? context.Memory.Year : null;
    }

    // ---- 지난해, 내달, 다음 주, 이튿날

    private static bool TryResolveRelative(in DateParts parts, in DateContext context, out PartialDate first, out PartialDate last)
    {
        bool isMemory = parts.Origin == DateOrigin.Memory;
        if (parts.Origin == DateOrigin.Either)
        {
            var either = parts with { Origin = DateOrigin.Reference };
            bool isOfReference = TryResolveRelative(either, context, out first, out last);
            return context.Tense != DateTense.Past || context.Memory.Last is null || Agrees(first, context)
                ? isOfReference
                : TryResolveRelative(parts with { Origin = DateOrigin.Memory }, context, out first, out last);
        }

        int? year = isMemory ? context.Memory.Year : context.Reference?.Year;
        first = last = default;
        bool isRead;
        switch (parts.Relative)
        {
            case DateUnit.Year:
                year += parts.Offset + (parts.Origin == DateOrigin.Turn && context.Reference is { Month: > MonthsInYear / 2 } ? 1 : 0);
                isRead = parts.Quarter > 0 || parts.Half > 0
                    ? TryGroup(parts, year, out first)
                    : TryDay(parts, year, parts.Month > 0 ? parts.Month : null, out first);
                break;
            case DateUnit.Month:
                int? month = isMemory ? context.Memory.Month : context.Reference?.Month;
                year = isMemory ? context.Memory.YearOfMonth : year;
                AddMonths(ref year, ref month, parts.Offset);
                isRead = !(parts is { IsLastDay: true, IsVague: false } && month is null) && TryDay(parts, year, month, out first);
                break;
            case DateUnit.Quarter:
                isRead = TryQuarter(parts, isMemory ? context.Memory.Last : FromDay(context.Reference), out first);
                break;
            default:
                return TryDays(parts, isMemory ? context.Memory.Last : FromDay(context.Reference), out first, out last);
        }

        last = first;
        return isRead;
    }

    private static PartialDate? FromDay(LocalDate? date) =>
        date is { } day && PartialDate.TryCreate(day.Year, day.Month, day.Day, out var known) ? known : null;

    private static bool TryQuarter(in DateParts parts, PartialDate? origin, out PartialDate date)
    {
        date = default;
        int? quarter = origin?.Quarter ?? (origin?.Month + MonthsInQuarter - 1) / MonthsInQuarter;
        int? year = origin?.Year;
        int? month = quarter * MonthsInQuarter;
        AddMonths(ref year, ref month, parts.Offset * MonthsInQuarter);
        return month is not { } known || PartialDate.TryFromQuarter(year, known / MonthsInQuarter, out date);
    }

    // Days, weeks from Monday to Sunday, and their ends.
    private static bool TryDays(in DateParts parts, PartialDate? origin, out PartialDate first, out PartialDate last)
    {
        first = last = default;
        if (origin is not { } known || !known.TryGetDate(out var day) || day.Year is < 2 or > 9900)
        {
            return true;
        }

        bool isDay = parts.Relative == DateUnit.Day;
        var start = isDay ? day.PlusDays(parts.Offset) : day.PlusDays(1 - (int)day.DayOfWeek).PlusWeeks(parts.Offset);
        int weekday = parts.Weekday - 1;
        var (from, to) = parts.Relative == DateUnit.Weekend ? (5, 6) : isDay ? (0, 0) : weekday >= 0 ? (weekday, weekday) : (0, 6);
        return TryPlusDays(start, from, out first) & TryPlusDays(start, to, out last);
    }

    private static bool TryWeekday(in DateParts parts, in DateContext context, out PartialDate date)
    {
        date = default;
        if (context.Reference is not { } reference || !(parts.IsPast || parts.IsComing))
        {
            return false;
        }

        int ahead = (parts.Weekday - (int)reference.DayOfWeek + 7) % 7;
        return TryPlusDays(reference, parts.IsComing || ahead == 0 ? ahead : ahead - 7, out date);
    }

    /// <summary>사흘 전, 2주 후: so many days from the day of publication; 사흘 뒤 from the date named last. Unknown where that is not
    /// known.</summary>
    internal static PartialDate ResolveDistance(in DateFigure figure, in DateContext context)
    {
        var origin = figure.IsFromMemory ? context.Memory.Last ?? FromDay(context.Reference) : FromDay(context.Reference);
        return origin is { } known && known.TryGetDate(out var day) && TryPlusDays(day, figure.Direction * figure.Length.Days, out var date)
            && (context.Tense != DateTense.Past || Agrees(date, context))
            ? date
            : default;
    }

    // ---- 4월25일, 지난 3월, 오는 9월

    private static bool TryResolveMonth(in DateParts parts, in DateContext context, out PartialDate date)
    {
        if (context.Reference is not { } reference)
        {
            return TryDay(parts, null, parts.Month, out date);
        }

        int step = parts.IsPast ? -1 : 1;
        bool isBound = parts.IsPast || parts.IsComing;
        for (int i = 0; i <= (isBound ? LeapCycle : 0); i++)
        {
            if (TryDay(parts, reference.Year + (step * i), parts.Month, out date) && (!isBound || IsOnSide(date, reference, parts.IsPast)))
            {
                // "2022년 3월 협약을 맺고 9월 공장을 열었다": the verb tells that it is not of this year.
                bool isOfMemory = !isBound && context is { Tense: DateTense.Past, Memory.IsYearNamed: true }
                    && date.TryGetSpan(out var first, out _) && first > reference
                    && TryDay(parts, context.Memory.Year, parts.Month, out var earlier) && IsOnSide(earlier, reference, isPast: true);
                return !isOfMemory || TryDay(parts, context.Memory.Year, parts.Month, out date);
            }
        }

        date = default;
        return false;
    }

    private static bool IsOnSide(PartialDate date, LocalDate reference, bool isPast) =>
        date.TryGetSpan(out var first, out var last) && (isPast ? first <= reference : last >= reference);

    private static bool TryDay(in DateParts parts, int? year, int? month, out PartialDate date)
    {
        int? day = parts.Day > 0 ? parts.Day : null;
        if (parts.IsLastDay && (month is not null || parts.Relative is not DateUnit.Month))
        {
            month ??= MonthsInYear;
            day = year is { } known and > 0 and < 9999
                ? CalendarSystem.Iso.GetDaysInMonth(known, month.Value) : LastDayOfAnyYear(month.Value);
        }

        return PartialDate.TryCreate(year, month, day, out date);
    }

    // The end of February is not known without the year.
    private static int? LastDayOfAnyYear(int month) => month == 2 ? null : CalendarSystem.Iso.GetDaysInMonth(2001, month);

    private static bool TryGroup(in DateParts parts, int? year, out PartialDate date) => parts.Quarter > 0
        ? PartialDate.TryFromQuarter(year, parts.Quarter, out date)
        : PartialDate.TryFromHalf(year, parts.Half, out date);

    // 지난 4분기 in spring is that of last year.
    private static int? GroupYear(in DateParts parts, LocalDate? reference)
    {
        int? year = reference?.Year;
        if (reference is null || !TryGroup(parts, year, out var group) || !(parts.IsPast || parts.IsComing))
        {
            return year;
        }

        return IsOnSide(group, reference.Value, parts.IsPast) ? year : year + (parts.IsPast ? -1 : 1);
    }

    private static void AddMonths(ref int? year, ref int? month, int offset)
    {
        if (month is { } known)
        {
            int total = known - 1 + offset;
            int years = (int)Math.Floor(total / (double)MonthsInYear);
            month = total - (years * MonthsInYear) + 1;
            year += years;
        }
    }

    private static bool TryPlusDays(LocalDate date, int days, out PartialDate other)
    {
        other = default;
        if (date.Year is < 2 or > 9900 || Math.Abs(days) > 9999)
        {
            return false;
        }

        var moved = date.PlusDays(days);
        return PartialDate.TryCreate(moved.Year, moved.Month, moved.Day, out other);
    }
}
