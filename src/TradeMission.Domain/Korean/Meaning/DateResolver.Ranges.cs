using NodaTime;
using TradeMission.Domain.Calendar;
using TradeMission.Domain.Korean.Grammar;

namespace TradeMission.Domain.Korean.Meaning;

// The two ends of a range, each filled from the other, and the end that a length tells.
internal static partial class DateResolver
{
    /// <summary>The first and the last date of a range.</summary>
    internal static bool TryResolveRange(DateParts first, DateParts last, in DateContext context, out PartialDate start,
        out PartialDate end)
    {
        end = default;
        bool endNamesMonth = last.HasMonth && last.Day > 0;
        if (first.IsDayAlone && endNamesMonth && first is { IsPast: false, IsComing: false, IsOpen: false })
        {
            return TryResolve(last, context, out end, out _) & TryDayBefore(first.Day, end, out start);
        }

        if (first is { Year: 0, IsRelative: false } && last.Year > 0 && first.Month > 0)
        {
            first.Year = first.Month > last.Month ? last.Year - 1 : last.Year;
        }

        if (!TryResolve(first, context, out start, out _)
            || (IsUnderWay(first, last, context) && !TryDayBefore(first.Day, start, out start)))
        {
            return false;
        }

        if (!last.HasYear && (last.Quarter > 0 || last.Half > 0))
        {
            return TryGroup(last, start.Year, out end);
        }

        if (last is { Weekday: > 0, IsRelative: false, IsPast: false, IsComing: false, Day: 0, Month: 0 })
        {
            return start.TryGetDate(out var from) && TryPlusDays(from, (last.Weekday - (int)from.DayOfWeek + DaysInWeek) % DaysInWeek, out end);
        }

        // "지난달 5일부터 오는 6일까지"
        bool standsAlone = last.HasYear || last is { Weekday: > 0, Month: 0 } || (last.IsDayAlone && (last.IsPast || last.IsComing));
        if (standsAlone)
        {
            return TryResolve(last, context, out _, out end) && !IsKnownAfter(start, end);
        }

        if (last.Month > 0)
        {
            int? year = start.Year + (last.Month < start.Month ? 1 : 0);
            return TryDay(last, year, last.Month, out end) && !IsKnownAfter(start, end);
        }

        return last.Day > 0 ? TryDayAfter(last.Day, start, out end) : TryResolve(last, context, out _, out end);
    }

    // "29일부터 3일까지" on the first of a month began last month.
    private static bool IsUnderWay(in DateParts first, in DateParts last, in DateContext context) =>
        first is { IsDayAlone: true, IsPast: false, IsComing: false } && last.IsDayAlone && last.Day < first.Day
        && context is { Memory.Month: null, Reference: { } reference } && reference.Day <= last.Day;

    /// <summary>A start and a length tell the end, an end and a length the start; two explicit ends win over a length.</summary>
    internal static void Complete(in DateLength length, ref PartialDate? begin, ref PartialDate? end)
    {
        // "2월 중 3박 5일간": some days of the month.
        if (begin is { Day: null } && length.Days > 0)
        {
            return;
        }

        if (begin is { } start && TryAdd(start, length, 1, out var finish))
        {
            end = finish;
        }
        else if (begin is null && end is { } last && TryAdd(last, length, -1, out var origin))
        {
            begin = origin;
        }
        else if (begin is not null)
        {
            end = null;
        }
    }

    private static bool TryAdd(PartialDate date, in DateLength length, int sign, out PartialDate other)
    {
        if (length.Years > 0 || length.Months > 0)
        {
            return TryAddMonths(date, sign * ((length.Years * MonthsInYear) + length.Months), length, sign, out other);
        }

        int days = sign * (length.Days - 1);
        if (date.TryGetDate(out var day))
        {
            return TryPlusDays(day, days, out other);
        }

        other = default;
        if (date is not { Month: { } month, Day: { } dayOfMonth, Year: null } || (month == 2 && dayOfMonth == 29))
        {
            return false;
        }

        // Without the year the other day is known unless a leap day may lie between.
        var common = new LocalDate(2001, month, dayOfMonth).PlusDays(days);
        var leap = new LocalDate(2004, month, dayOfMonth).PlusDays(days);
        return common.Month == leap.Month && common.Day == leap.Day && PartialDate.TryCreate(null, common.Month, common.Day, out other);
    }

    private static bool TryAddMonths(PartialDate date, int months, in DateLength length, int sign, out PartialDate other)
    {
        int? year = date.Year;
        int? month = date.Month;
        if (date is { Month: null, Day: null, Quarter: null, Half: null } && length.Months == 0)
        {
            return PartialDate.TryCreate(year + (sign * (length.Years - 1)), null, null, out other);
        }

        if (date is { Month: not null, Day: null })
        {
            AddMonths(ref year, ref month, months - sign);
            return PartialDate.TryCreate(year, month, null, out other);
        }

        other = default;
        if (!date.TryGetDate(out var day) || Math.Abs(months) > MonthsInYear * 1000 || day.Year + (months / MonthsInYear) is < 2 or > 9990)
        {
            return false;
        }

        return TryPlusDays(day.PlusMonths(months), -sign, out other);
    }

    private static bool TryDayBefore(int day, PartialDate end, out PartialDate start)
    {
        int? year = end.Year;
        int? month = end.Month;
        if (day >= end.Day)
        {
            AddMonths(ref year, ref month, -1);
        }

        return PartialDate.TryCreate(year, month, day, out start);
    }

    private static bool TryDayAfter(int day, PartialDate start, out PartialDate end)
    {
        int? year = start.Year;
        int? month = start.Month;
        if (day < start.Day)
        {
            AddMonths(ref year, ref month, 1);
        }

        return PartialDate.TryCreate(year, month, day, out end);
    }

    private static bool IsKnownAfter(PartialDate start, PartialDate end) =>
        start.TryGetSpan(out var first, out _) && end.TryGetSpan(out _, out var last) && first > last;
}
