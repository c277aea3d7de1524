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
    private const int DaysInWeek = 7;
    private const int YearsInDecade = 10;
    private const int LeapCycle = 8;
    private const int DaysNearby = 100;
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

        if (parts is { Weekday: > 0, Month: 0 })
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
                isRead = !(parts is { Nth: not 0, IsVague: false } && month is null) && TryDay(parts, year, month, out first);
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

        int ahead = (parts.Weekday - (int)reference.DayOfWeek + DaysInWeek) % DaysInWeek;
        return TryPlusDays(reference, parts.IsComing || ahead == 0 ? ahead : ahead - DaysInWeek, out date);
    }

    /// <summary>사흘 전, 2주 후: so many days from the day of publication; 사흘 뒤 from the date named last; 어제부터 4일 후 from a date
    /// before it.</summary>
    /// <returns>False if there is no such date; the date is unknown where what it counts from is not known.</returns>
    internal static bool TryResolveDistance(in DateFigure figure, in DateContext context, out PartialDate date)
    {
        date = default;
        var origin = figure.IsFromMemory ? context.Memory.Last ?? FromDay(context.Reference) : FromDay(context.Reference);
        if (figure.First.SaysAnything)
        {
            if (!TryResolve(figure.First, context, out _, out var named))
            {
                return false;
            }

            origin = named;
        }

        if (origin is { } known && known.TryGetDate(out var day) && TryPlusDays(day, figure.Direction * figure.Length.Days, out var moved)
            && (context.Tense != DateTense.Past || Agrees(moved, context)))
        {
            date = figure.Weekday > 0 && moved.TryGetDate(out day)
                && TryPlusDays(day, figure.Weekday - (int)day.DayOfWeek, out var other) ? other : moved;
        }

        return true;
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
                date = isBound || Agrees(date, context) ? date : OfOtherYear(parts, context, reference) ?? date;
                return true;
            }
        }

        date = default;
        return false;
    }

    // The verb tells that a date is not of this year: "2022년 3월 협약을 맺고 9월 공장을 열었다"; "1월 6일 떠난다" in December.
    private static PartialDate? OfOtherYear(in DateParts parts, in DateContext context, LocalDate reference)
    {
        bool isPast = context.Tense == DateTense.Past;
        if (isPast && context.Memory.IsYearNamed && TryDay(parts, context.Memory.Year, parts.Month, out var earlier)
            && IsOnSide(earlier, reference, isPast))
        {
            return earlier;
        }

        return TryDay(parts, reference.Year + (isPast ? -1 : 1), parts.Month, out var date) && date.TryGetSpan(out var first, out var last)
            && (isPast ? Period.DaysBetween(last, reference) : Period.DaysBetween(reference, first)) <= DaysNearby ? date : null;
    }

    private static bool IsOnSide(PartialDate date, LocalDate reference, bool isPast) =>
        date.TryGetSpan(out var first, out var last) && (isPast ? first <= reference : last >= reference);

    private static bool TryDay(in DateParts parts, int? year, int? month, out PartialDate date)
    {
        int? day = parts.Day > 0 ? parts.Day : null;
        if (parts.Nth != 0 && (month is not null || parts.Relative is not DateUnit.Month))
        {
            month ??= MonthsInYear;
            day = year is > 0 and < 9999 ? NthDay(parts, new(year.Value, month.Value, 1)) : NthDayOfAnyYear(parts, month.Value);
        }

        return PartialDate.TryCreate(year, month, day, out date);
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
