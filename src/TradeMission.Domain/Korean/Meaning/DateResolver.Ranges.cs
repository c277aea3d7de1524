using NodaTime;
using TradeMission.Domain.Calendar;
using TradeMission.Domain.Korean.Grammar;
using TradeMission.Domain.Korean.Words;

namespace TradeMission.Domain.Korean.Meaning;

// The two ends of a range, each filled from the other, and the end that a length tells.
internal static partial class DateResolver
{
    /// <summary>The first and the last date of a range.</summary>
    internal static (PartialDate First, PartialDate Last)? ResolveRange(DateParts first, DateParts last, in DateContext context)
    {
        bool isOpen = first is { IsDayAlone: true, Side: 0, IsOpen: false };
        if (isOpen && last.HasMonth && last.Day > 0)
        {
            return Resolve(last, context) is var (end, _) ? Ends(Before(first, end), end) : null;
        }

        if (first is { Year: 0, IsRelative: false, Month: > 0 } && last.Year > 0)
        {
            first.Year = first.Month > last.Month ? last.Year - 1 : last.Year;
        }

        if (Resolve(first, context) is not var (start, _))
        {
            return null;
        }

        // "29일부터 3일까지" on the first of a month began last month.
        bool isUnderWay = isOpen && last.IsDayAlone && last.Day < first.Day
            && context is { Memory.Month: null, Reference: { } reference } && reference.Day <= last.Day;
        PartialDate? from = isUnderWay ? DayBeside(first.Day, start, -1) : start;
        return from is { } known && Last(last, known, context) is { } to && !IsKnownAfter(known, to) ? (known, to) : null;
    }

    // "지난달 5일부터 오는 6일까지" ends by itself; "5일부터 6일까지" and "3월부터 5월까지" are of the start's month or year.
    private static PartialDate? Last(in DateParts last, PartialDate start, in DateContext context)
    {
        if (last.HasYear || (last.Side != 0 && !last.HasMonth))
        {
            // "7월 28일부터 다음 달 3일까지" in June
            var behind = context.Behind(start);
            var end = Resolve(last, behind)?.Last;
            bool isEarlier = last.Origin == DateOrigin.Either && end is { } known && IsKnownAfter(start, known);
            return isEarlier ? Resolve(last with { Origin = DateOrigin.Memory }, behind)?.Last : end;
        }

        if (last is { Weekday: > 0, Month: 0, Day: 0 })
        {
            return start.TryGetDate(out var from) ? PlusDays(from, (last.Weekday - (int)from.DayOfWeek + DaysInWeek) % DaysInWeek) : null;
        }

        bool isOfNextYear = (last.Month > 0 && last.Month < start.Month) || (last.Quarter > 0 && last.Quarter < start.Quarter);
        return last.HasMonth ? DateOf(last, start.Year + (isOfNextYear ? 1 : 0), MonthOf(last)) : DayBeside(last.Day, start, 1);
    }

    /// <summary>A start and a length tell the end, an end and a length the start; two explicit ends win over a length.</summary>
    internal static void Complete(in DateLength length, ref PartialDate? begin, ref PartialDate? end)
    {
        // "2월 중 3박 5일간": some days of the month.
        if (begin is { Day: null } && length.Days > 0)
        {
            return;
        }

        if (begin is { } start)
        {
            end = Add(start, length, 1);
        }
        else if (end is { } last)
        {
            begin = Add(last, length, -1);
        }
    }

    private static PartialDate? Add(PartialDate date, in DateLength length, int sign)
    {
        if (length.Days == 0)
        {
            return AddMonths(date, sign * length.Months, sign);
        }

        int days = sign * (length.Days - 1);
        if (date.TryGetDate(out var day))
        {
            return PlusDays(day, days);
        }

        if (date is not { Month: { } month, Day: { } dayOfMonth, Year: null } || (month == 2 && dayOfMonth == 29))
        {
            return null;
        }

        // Without the year the other day is known unless a leap day may lie between.
        var common = new LocalDate(2001, month, dayOfMonth).PlusDays(days);
        var leap = new LocalDate(2004, month, dayOfMonth).PlusDays(days);
        return common.Month == leap.Month && common.Day == leap.Day ? Create(null, common.Month, common.Day) : null;
    }

    private static PartialDate? AddMonths(PartialDate date, int months, int sign)
    {
        if (date is { Month: null, Quarter: null, Half: null } && months % MonthsInYear == 0)
        {
            return Create(date.Year + (months / MonthsInYear) - sign, null, null);
        }

        if (date is { Month: not null, Day: null })
        {
            var (year, month) = MonthsLater(date.Year, date.Month, months - sign);
            return Create(year, month, null);
        }

        bool isKnown = date.TryGetDate(out var day) && day.Year + (months / MonthsInYear) is >= 2 and <= 9990;
        return isKnown ? PlusDays(day.PlusMonths(months), -sign) : null;
    }

    // The latest such day before a date, on the weekday that is told beside it.
    private static PartialDate? Before(in DateParts parts, PartialDate date)
    {
        var nearest = DayBeside(parts.Day, date, -1);
        var day = nearest;
        for (int i = 0; i < MonthsInYear && parts.Weekday > 0 && day is { } other && !IsOnWeekday(day, parts); i++)
        {
            day = DayBeside(parts.Day, other, -1);
        }

        return IsOnWeekday(day, parts) ? day : nearest;
    }

    // The nearest such day before or behind a date.
    private static PartialDate? DayBeside(int day, PartialDate date, int sign)
    {
        bool isBeside = sign < 0 ? day >= date.Day : day < date.Day;
        var (year, month) = MonthsLater(date.Year, date.Month, isBeside ? sign : 0);
        return Create(year, month, day);
    }

    private static bool IsKnownAfter(PartialDate start, PartialDate end) =>
        start.TryGetSpan(out var first, out _) && end.TryGetSpan(out _, out var last) && first > last;
}
