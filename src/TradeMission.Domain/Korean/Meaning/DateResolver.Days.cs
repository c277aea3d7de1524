using NodaTime;
using TradeMission.Domain.Calendar;
using TradeMission.Domain.Korean.Grammar;

namespace TradeMission.Domain.Korean.Meaning;

// Days without a month: 26일, 지난 26일, 오는 30일, 21일 밝혔다.
internal static partial class DateResolver
{
    private static bool TryResolveDay(in DateParts parts, in DateContext context, out PartialDate date)
    {
        if (context.Reference is not { } reference)
        {
            int? month = context.Memory.Month;
            return (month is not null && !context.IsSaid && TryDay(parts, context.Memory.YearOfMonth, month, out date))
                || TryDay(parts, null, null, out date);
        }

        if (context.IsSaid && !parts.IsPast && !parts.IsComing)
        {
            return TryNearest(parts, reference, out date);
        }

        return parts.IsPast || parts.IsComing ? TryWalk(parts, reference, out date) : TryByMemory(parts, context, reference, out date);
    }

    // The month named last, and that of the reference where the verb tells of another time.
    private static bool TryByMemory(in DateParts parts, in DateContext context, LocalDate reference, out PartialDate date)
    {
        var memory = context.Memory;
        if (TryInPeriod(parts, memory, out date) && Agrees(date, context))
        {
            return true;
        }

        bool takesMemory = memory.Month is not null && (memory.IsMonthNamed || parts.Day >= memory.Day);
        bool isOfMemory = TryDay(parts, memory.YearOfMonth, memory.Month, out var remembered) && takesMemory;
        bool isOfReference = TryDay(parts, reference.Year, reference.Month, out var current);
        if (isOfMemory && Agrees(remembered, context) && !(isOfReference && IsBackAgain(remembered, current, context)))
        {
            date = remembered;
            return true;
        }

        if (isOfReference && Agrees(current, context))
        {
            date = current;
            return true;
        }

        int step = context.Tense switch { DateTense.Past => -1, DateTense.Coming => 1, _ => 0 };
        int? year = reference.Year;
        int? month = reference.Month;
        AddMonths(ref year, ref month, step);
        if (step != 0 && TryDay(parts, year, month, out var near) && Agrees(near, context))
        {
            date = near;
            return true;
        }

        date = isOfReference ? current : remembered;
        return isOfReference || isOfMemory;
    }

    // "지난달 24일 출국했다. 6일 귀국했다": a day below the one before it, and the verb is past, so that this month may be meant.
    private static bool IsBackAgain(PartialDate remembered, PartialDate current, in DateContext context) =>
        context.Tense == DateTense.Past && remembered.Day < context.Memory.Day && remembered != current
        && remembered.TryGetDate(out var day) && current.TryGetDate(out var now) && Agrees(current, context) && day.PlusMonths(1) == now;

    // A day of the period named last: 2일 behind "28일부터 다음 달 3일까지".
    private static bool TryInPeriod(in DateParts parts, in DateMemory memory, out PartialDate date)
    {
        date = default;
        return memory is { PeriodStart: { } from, PeriodEnd: { } to }
            && ((TryDay(parts, from.Year, from.Month, out date) && memory.IsInPeriod(date))
                || (TryDay(parts, to.Year, to.Month, out date) && memory.IsInPeriod(date)));
    }

    private static bool Agrees(PartialDate date, in DateContext context) =>
        !date.TryGetSpan(out var first, out var last) || context.Agrees(first, last);

    // 지난 26일, 오는 30일
    private static bool TryWalk(in DateParts parts, LocalDate reference, out PartialDate date)
    {
        int step = parts.IsPast ? -1 : 1;
        for (int i = 0; i < MonthsInYear; i++)
        {
            int? year = reference.Year;
            int? month = reference.Month;
            AddMonths(ref year, ref month, step * i);
            if (TryDay(parts, year, month, out date) && IsOnSide(date, reference, parts.IsPast))
            {
                return true;
            }
        }

        date = default;
        return false;
    }

    private static bool TryNearest(in DateParts parts, LocalDate reference, out PartialDate date)
    {
        date = default;
        int best = int.MaxValue;
        for (int offset = -1; offset <= 1; offset++)
        {
            int? year = reference.Year;
            int? month = reference.Month;
            AddMonths(ref year, ref month, offset);
            if (TryDay(parts, year, month, out var candidate) && candidate.TryGetDate(out var day))
            {
                int distance = Math.Abs(Period.DaysBetween(day, reference));
                (best, date) = distance < best ? (distance, candidate) : (best, date);
            }
        }

        return best < int.MaxValue;
    }
}
