using NodaTime;
using TradeMission.Domain.Calendar;
using TradeMission.Domain.Korean.OldLexicon;

namespace TradeMission.Domain.Korean.Scanning;

/// <summary>Resolves written dates as a reader on the day of publication would; see <see cref="KoreanDate"/> for the rules.</summary>
internal static class DateResolver
{
    private const int MonthsInYear = 12;
    private const int LeapCycle = 8;
    private const int YearsBehind = 20;
    private const int YearsAhead = 7;

    /// <summary>One date.</summary>
    /// <returns>False if there is no such date.</returns>
    internal static bool TryResolve(in DateParts parts, in DateContext context, out PartialDate date)
    {
        if (parts.Relative is { } relative)
        {
            return TryResolveRelative(parts, relative, context, out date);
        }

        int? year = parts.Year > 0 ? parts.Year : JoinedYear(parts, context);
        if (parts.Quarter > 0 || parts.Half > 0)
        {
            return TryGroup(parts, year ?? GroupYear(parts, context.Reference), out date);
        }

        if (year is not null || context.Reference is not { } reference)
        {
            int? sentenceMonth = year is null && parts.IsDayAlone ? context.Month : null;
            int? month = parts.Month > 0 ? parts.Month : sentenceMonth;
            return TryDay(parts, year ?? (sentenceMonth is null ? null : context.Year), month, out date);
        }

        return parts.Month > 0 ? TryResolveMonth(parts, reference, out date) : TryResolveDay(parts, reference, context, out date);
    }

    /// <summary>Whether a year of two digits is near enough to the day of publication to be one: 92년 in 1993.</summary>
    internal static bool IsNear(int year, LocalDate? reference) =>
        reference is { } day && year >= day.Year - YearsBehind && year <= day.Year + YearsAhead;

    // "2023년 3월 5일과 4월 2일": a month goes on in the year that was named just before it, unless it would go back.
    private static int? JoinedYear(in DateParts parts, in DateContext context)
    {
        bool isOpen = parts is { IsPast: false, IsComing: false } && (parts.Quarter > 0 || parts.Half > 0 || parts.Month >= Math.Max(context.JoinedMonth, 1));
        return isOpen ? context.JoinedYear : null;
    }

    /// <summary>The first and the last date of a range, each filled from the other.</summary>
    internal static bool TryResolveRange(DateParts first, DateParts last, in DateContext context, out PartialDate start, out PartialDate end)
    {
        end = default;
        bool endNamesMonth = last.HasMonth && last.Day > 0;
        if (first.IsDayAlone && endNamesMonth && !first.IsPast && !first.IsComing)
        {
            return TryResolve(last, context, out end) & TryDayBefore(first.Day, end, out start);
        }

        if (first is { Year: 0, Relative: null } && last.Year > 0 && first.Month > 0)
        {
            first.Year = first.Month > last.Month ? last.Year - 1 : last.Year;
        }

        if (!TryResolve(first, context, out start) || (IsUnderWay(first, last, context) && !TryDayBefore(first.Day, start, out start)))
        {
            return false;
        }

        if (!last.HasYear && (last.Quarter > 0 || last.Half > 0))
        {
            return TryGroup(last, start.Year, out end);
        }

        if (last.HasYear)
        {
            return TryResolve(last, context, out end) && !IsKnownAfter(start, end);
        }

        if (last.Month > 0)
        {
            int? year = start.Year + (last.Month < start.Month ? 1 : 0);
            return TryDay(last, year, last.Month, out end);
        }

        return last.Day > 0 ? TryDayAfter(last.Day, start, out end) : TryResolve(last, context, out end);
    }

    // "29일부터 3일까지" on the first of a month began last month.
    private static bool IsUnderWay(in DateParts first, in DateParts last, in DateContext context) =>
        first is { IsDayAlone: true, IsPast: false, IsComing: false } && last.IsDayAlone && last.Day < first.Day
        && context is { Month: null, Reference: { } reference } && reference.Day <= last.Day;

    /// <summary>The other end of a period of a known length.</summary>
    internal static bool TryAdd(PartialDate date, in LengthParts length, int sign, out PartialDate other)
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

    private static bool TryResolveRelative(in DateParts parts, RelativeWord relative, in DateContext context, out PartialDate date)
    {
        bool isSentence = relative.Anchor == TimeAnchor.Sentence;
        int? year = isSentence ? context.Year : context.Reference?.Year;
        int? month = isSentence ? context.Month : context.Reference?.Month;
        if (relative.Anchor == TimeAnchor.NewYear)
        {
            year += month > MonthsInYear / 2 ? 1 : 0;
        }

        switch (relative.Unit)
        {
            case TimeUnit.Year:
                year += relative.Offset;
                return parts.Quarter > 0 || parts.Half > 0
                    ? TryGroup(parts, year, out date)
                    : TryDay(parts, year, parts.Month > 0 ? parts.Month : null, out date);
            case TimeUnit.Month:
                AddMonths(ref year, ref month, relative.Offset);
                date = default;
                return !(parts is { IsLastDay: true, IsVague: false } && month is null) && TryDay(parts, year, month, out date);
            default:
                date = default;
                return context.Reference is { } reference && TryPlusDays(reference, relative.Offset, out date);
        }
    }

    // 4월25일, 지난 3월, 오는 9월
    private static bool TryResolveMonth(in DateParts parts, LocalDate reference, out PartialDate date)
    {
        int step = parts.IsPast ? -1 : 1;
        bool isBound = parts.IsPast || parts.IsComing;
        for (int i = 0; i <= (isBound ? LeapCycle : 0); i++)
        {
            int year = reference.Year + (step * i);
            if (TryDay(parts, year, parts.Month, out date) && (!isBound || IsOnSide(date, reference, parts.IsPast)))
            {
                return true;
            }
        }

        date = default;
        return false;
    }

    // 26일, 지난 26일, 오는 30일, 21일 밝혔다
    private static bool TryResolveDay(in DateParts parts, LocalDate reference, in DateContext context, out PartialDate date)
    {
        if (!parts.IsPast && !parts.IsComing)
        {
            bool isInSentence = context.Month is not null && (context.IsMonthNamed || parts.Day >= context.Day);
            return parts.IsNearest
                ? TryNearest(parts, reference, out date)
                : TryDay(parts, isInSentence ? context.Year : reference.Year, isInSentence ? context.Month : reference.Month, out date);
        }

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

    private static bool IsOnSide(PartialDate date, LocalDate reference, bool isPast) =>
        date.TryGetSpan(out var first, out var last) && (isPast ? first <= reference : last >= reference);

    private static bool TryDay(in DateParts parts, int? year, int? month, out PartialDate date)
    {
        int? day = parts.Day > 0 ? parts.Day : null;
        if (parts.IsLastDay && (month is not null || parts.Relative is not { Unit: TimeUnit.Month }))
        {
            month ??= MonthsInYear;
            day = year is { } known ? CalendarSystem.Iso.GetDaysInMonth(known, month.Value) : LastDayOfAnyYear(month.Value);
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

    private static void AddMonths(ref int? year, ref int? month, int offset)
    {
        if (month is not { } known)
        {
            return;
        }

        int total = known - 1 + offset;
        int years = (int)Math.Floor(total / (double)MonthsInYear);
        month = total - (years * MonthsInYear) + 1;
        year += years;
    }

    private static bool TryAddMonths(PartialDate date, int months, in LengthParts length, int sign, out PartialDate other)
    {
        int? year = date.Year;
        int? month = date.Month;
        if (date is { Month: null, Day: null, Quarter: null, Half: null } && length.Months == 0)
        {
            return PartialDate.TryCreate(year + sign * (length.Years - 1), null, null, out other);
        }

        if (date is { Month: not null, Day: null })
        {
            AddMonths(ref year, ref month, months - sign);
            return PartialDate.TryCreate(year, month, null, out other);
        }

        other = default;
        if (!date.TryGetDate(out var day) || Math.Abs(months) > 12 * 1000 || day.Year + (months / 12) is < 2 or > 9990)
        {
            return false;
        }

        return TryPlusDays(day.PlusMonths(months), -sign, out other);
    }

    private static bool TryPlusDays(LocalDate date, int days, out PartialDate other)
    {
        other = default;
        if (date.Year is < 2 or > 9900)
        {
            return false;
        }

        var moved = date.PlusDays(days);
        return PartialDate.TryCreate(moved.Year, moved.Month, moved.Day, out other);
    }

    private static bool IsKnownAfter(PartialDate start, PartialDate end) =>
        start.TryGetSpan(out var first, out _) && end.TryGetSpan(out _, out var last) && first > last;
}
