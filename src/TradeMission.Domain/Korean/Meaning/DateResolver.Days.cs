using NodaTime;
using TradeMission.Domain.Calendar;
using TradeMission.Domain.Korean.Grammar;

namespace TradeMission.Domain.Korean.Meaning;

// What a date leaves out: the year of 4월 25일, the month of 26일; 지난 26일, 오는 9월, 21일 밝혔다.
internal static partial class DateResolver
{
    private const int MostSteps = 12;
    private const int DaysNearby = 100;
    private const int DaysFarAhead = 200;

    private static PartialDate? Named(in DateParts parts, in DateContext context)
    {
        if (parts.IsOpen)
        {
            return DateOf(parts with { Quarter = 0, Half = 0 }, null, MonthOf(parts));
        }

        if (parts.Year > 0)
        {
            return DateOf(parts, parts.Year, MonthOf(parts));
        }

        if (Under(parts, context) is { } date)
        {
            return date;
        }

        if (JoinedYear(parts, context) is { } year)
        {
            return DateOf(parts, year, MonthOf(parts));
        }

        if (parts is { Weekday: > 0, Month: 0, Day: 0 })
        {
            return parts.Side != 0 && context.Reference is { } day ? Weekday(parts, day) : null;
        }

        bool isDay = parts.Day > 0 && !parts.HasMonth;
        if (context.Reference is not { } reference)
        {
            var remembered = isDay && context is { Memory.Month: not null, IsSaid: false }
                ? DateOf(parts, context.Memory.YearOfMonth, context.Memory.Month) : null;
            return remembered ?? DateOf(parts, null, MonthOf(parts));
        }

        return parts.Side != 0 ? Walk(parts, reference)
            : isDay ? context.IsSaid ? Nearest(parts, reference) : ByMemory(parts, context, reference)
            : ByYear(parts, context, reference);
    }

    // The items under a line that is a year or a month: "◇2013년 ▲3월 13일 …", "◇12월\n▶3일\n…".
    private static PartialDate? Under(in DateParts parts, in DateContext context) =>
        context.Heading is { } heading && parts is { Side: 0, IsDecade: false }
            && (parts.HasMonth || (parts.Day > 0 && heading.Month is not null))
            && DateOf(parts, heading.Year, parts.HasMonth ? MonthOf(parts) : heading.Month) is { } date
            && Agrees(date, context) && (parts.Weekday == 0 || IsOnWeekday(date, parts)) ? date : null;

    // "2023년 3월 5일과 4월 2일": a month goes on in the year that was named just before it, unless it would go back; "2022년 3월 착공해 8월
    // 준공했다": and behind a month of the same sentence, in the same month, or in a list of days.
    private static int? JoinedYear(in DateParts parts, in DateContext context)
    {
        bool isOpen = parts.Side == 0
            && (parts.Quarter > 0 || parts.Half > 0 || parts.Month >= Math.Max(context.Memory.JoinedMonth, 1));
        bool isSame = context is { Memory.JoinedMonth: > 0, Tense: DateTense.Past or DateTense.Unknown }
            && (context.IsSameSentence || (parts.Month == context.Memory.JoinedMonth && !context.Memory.IsOpenEnded)
                || (context.IsItem && context.Memory.IsItem));
        return isOpen && context.Memory.IsYearNamed && (context.IsJoined || isSame) ? context.Memory.Year : null;
    }

    // 지난 금요일, 오는 금요일
    private static PartialDate? Weekday(in DateParts parts, LocalDate reference)
    {
        int ahead = (parts.Weekday - (int)reference.DayOfWeek + DaysInWeek) % DaysInWeek;
        return PlusDays(reference, parts.Side > 0 || ahead == 0 ? ahead : ahead - DaysInWeek);
    }

    // What is written, in the reference's month or year, or so many of them later.
    private static PartialDate? Beside(in DateParts parts, LocalDate reference, int step)
    {
        if (parts.HasMonth)
        {
            return DateOf(parts, reference.Year + step, MonthOf(parts));
        }

        var (year, month) = MonthsLater(reference.Year, reference.Month, step);
        return DateOf(parts, year, month);
    }

    // 지난 26일, 오는 9월, 지난 4분기
    private static PartialDate? Walk(in DateParts parts, LocalDate reference)
    {
        for (int i = 0; i <= MostSteps; i++)
        {
            if (Beside(parts, reference, i * parts.Side) is { } date && IsOnSide(date, reference, parts.Side < 0))
            {
                return date;
            }
        }

        return null;
    }

    private static bool IsOnSide(PartialDate date, LocalDate reference, bool isPast) =>
        date.TryGetSpan(out var first, out var last) && (isPast ? first <= reference : last >= reference);

    private static bool Agrees(PartialDate date, in DateContext context) =>
        !date.TryGetSpan(out var first, out var last) || context.Agrees(first, last);

    // 7일 밝혔다: the day nearest to publication.
    private static PartialDate? Nearest(in DateParts parts, LocalDate reference)
    {
        PartialDate? nearest = null;
        int best = int.MaxValue;
        for (int step = -1; step <= 1; step++)
        {
            if (Beside(parts, reference, step) is { } date && date.TryGetDate(out var day)
                && Math.Abs(Period.DaysBetween(day, reference)) is var distance && distance < best)
            {
                (best, nearest) = (distance, date);
            }
        }

        return nearest;
    }

    // ---- 4월 25일, 9월, 상반기

    // The weekday beside it or the verb may tell that it is not of this year: "2022년 3월 협약을 맺고 9월 공장을 열었다"; "1월 6일 떠난다" in
    // December.
    private static PartialDate? ByYear(in DateParts parts, in DateContext context, LocalDate reference)
    {
        var date = Beside(parts, reference, 0);
        if (IsOnWeekday(date, parts) || date is null)
        {
            return date;
        }

        bool isFarAhead = IsFarAhead(parts, date.Value, context, reference);
        bool isPast = context.Tense == DateTense.Past || isFarAhead;
        if (Agrees(date.Value, context) && !isFarAhead && !IsOfComingYear(date.Value, context, reference))
        {
            return date;
        }

        if (parts is { Weekday: > 0, Day: > 0 })
        {
            return OnWeekday(parts, [Beside(parts, reference, 1), Beside(parts, reference, -1)]) ?? date;
        }

        bool takesYear = context.Memory.IsYearNamed && (context.IsSameSentence || !isFarAhead);
        if (takesYear && DateOf(parts, context.Memory.Year, MonthOf(parts)) is { } named && IsOnSide(named, reference, isPast))
        {
            return named;
        }

        return Beside(parts, reference, isPast ? -1 : 1) is { } other && other.TryGetSpan(out var first, out var last)
            && (isPast ? Period.DaysBetween(last, reference) : Period.DaysBetween(reference, first)) <= DaysNearby ? other : date;
    }

    // "4분기 매출은 …" in February: that of the year that is over.
    private static bool IsFarAhead(in DateParts parts, PartialDate date, in DateContext context, LocalDate reference) =>
        parts.Quarter > 0 && context is { Tense: DateTense.Unknown, IsDeadline: false } && date.TryGetSpan(out var first, out _)
            && Period.DaysBetween(reference, first) > DaysFarAhead;

    // "내년 시험은 6월 10일에" in December
    private static bool IsOfComingYear(PartialDate date, in DateContext context, LocalDate reference) =>
        context is { Tense: DateTense.Unknown, Memory.IsYearNamed: true } && context.Memory.Year == reference.Year + 1
            && !IsOnSide(date, reference, isPast: false);

    // ---- 26일

    // The month named last, and that of the reference or the one beside it where the verb or the weekday tells of another time.
    private static PartialDate? ByMemory(in DateParts parts, in DateContext context, LocalDate reference)
    {
        var memory = context.Memory;
        var inPeriod = InPeriod(parts, memory);
        bool takesMemory = memory.Month is not null && (memory.IsMonthNamed || parts.Day >= memory.Day);
        var remembered = takesMemory ? DateOf(parts, memory.YearOfMonth, memory.Month) : null;
        var current = Beside(parts, reference, 0);
        if (parts.Weekday > 0 && (OnWeekday(parts, [inPeriod, remembered, current])
            ?? (parts.IsBareDay ? null : OnWeekday(parts, [Beside(parts, reference, 1), Beside(parts, reference, -1)]))) is { } told)
        {
            return told;
        }

        // "15일부터 다음 달 13일까지 다녀온 사절단이 22일 보고했다", on a 22nd behind the period.
        bool isToday = context.Tense == DateTense.Past && memory.PeriodEnd < reference && current == reference;
        if (inPeriod is { } inside && !isToday && (context.IsApposed || Agrees(inside, context)))
        {
            return inside;
        }

        bool isAgain = context.IsNamedBefore && current is { } again && Agrees(again, context);
        if (!isAgain && remembered is { } old && Agrees(old, context)
            && !IsBackAgain(old, current, context) && !IsBackground(current, context, reference))
        {
            return old;
        }

        if (current is not { } now || !Agrees(now, context))
        {
            int step = context.Tense switch
            {
                DateTense.Past => -1,
                DateTense.Coming => 1,

                // "오는 31일 출발해 4일 귀국한다"
                DateTense.Present when context.IsSameSentence && parts.Day < memory.Day => 1,
                _ => 0,
            };
            return step != 0 && Beside(parts, reference, step) is { } near && Agrees(near, context) ? near
                : current ?? remembered;
        }

        return now;
    }

    private static PartialDate? OnWeekday(in DateParts parts, ReadOnlySpan<PartialDate?> dates)
    {
        foreach (var date in dates)
        {
            if (IsOnWeekday(date, parts))
            {
                return date;
            }
        }

        return null;
    }

    internal static bool IsOnWeekday(PartialDate? date, in DateParts parts) =>
        date is { } known && known.TryGetDate(out var day) && (int)day.DayOfWeek == parts.Weekday;

    // "지난달 24일 출국했다. 6일 귀국했다": a day below the one before it, and this month may be meant, or the last days.
    private static bool IsBackAgain(PartialDate remembered, PartialDate? current, in DateContext context) =>
        (context.Tense == DateTense.Past || context is { Tense: DateTense.Unknown, IsSameSentence: false })
        && remembered.Day < context.Memory.Day && remembered != current
        && remembered.TryGetDate(out var day) && current is { } date && Agrees(date, context)
        && date.TryGetDate(out var now) && (day.PlusMonths(1) == now
            || (context.Reference is { } today && now <= today && Period.DaysBetween(now, today) <= DaysInWeek));

    // "지난 3월 취임한 시장이 5일 만났다", "1960년 4월 11일 태어났다. 발인은 24일": a month that is over is only told of, if it was named without a
    // day, or in another sentence more than a year before. One that is to come is not meant by the day of publication itself nor by a lower
    // one before it, and has its deadlines before it: "5월 3~10일 보낸다. 13일까지 모집한다".
    private static bool IsBackground(PartialDate? current, in DateContext context, LocalDate reference)
    {
        var memory = context.Memory;
        if (current is not { } date || !date.TryGetDate(out var day) || !Agrees(date, context))
        {
            return false;
        }

        int months = ((date.Year - memory.YearOfMonth) * MonthsInYear) + date.Month - memory.Month ?? 0;
        bool isRemote = months > MonthsInYear && !context.IsSameSentence && context.Tense != DateTense.Past;
        bool isDeadline = context.IsDeadline && day >= reference && !(memory.IsDayNamed && memory.PeriodStart is null);
        bool isBefore = !context.IsSameSentence && (day == reference || (day < reference && day.Day < memory.Day));
        return months > 0 ? isRemote || !memory.IsDayNamed : months < 0 && (isDeadline || isBefore);
    }

    // A day of the period named last: 2일 behind "28일부터 다음 달 3일까지".
    private static PartialDate? InPeriod(in DateParts parts, in DateNames memory) =>
        memory is not { PeriodStart: { } from, PeriodEnd: { } to } ? null
        : DateOf(parts, from.Year, from.Month) is { } first && memory.IsInPeriod(first) ? first
        : DateOf(parts, to.Year, to.Month) is { } last && memory.IsInPeriod(last) ? last : null;
}
