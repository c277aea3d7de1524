using NodaTime;
using TradeMission.Domain.Calendar;
using TradeMission.Domain.Korean.Grammar;
using TradeMission.Domain.Korean.Words;

namespace TradeMission.Domain.Korean.Meaning;

/// <summary>The dates that were named last.</summary>
internal struct DateNames
{
    /// <summary>The last day of the date that was named last.</summary>
    internal PartialDate? Last;

    /// <summary>The period that was named last, as long as the days behind it lie in it.</summary>
    internal LocalDate? PeriodStart;
    internal LocalDate? PeriodEnd;

    internal readonly bool IsInPeriod(PartialDate date) => date.TryGetDate(out var day) && day >= PeriodStart && day <= PeriodEnd;

    /// <summary>The year that was named last.</summary>
    internal int? Year;

    /// <summary>The month and its year that were named last, and the day with which they were.</summary>
    internal int? Month;
    internal int? YearOfMonth;
    internal int Day;

    /// <summary>A day stands in the text with the month.</summary>
    internal bool IsDayNamed;

    /// <summary>The month stands in the text; otherwise it is that of a day which was resolved, and goes on only while days rise.</summary>
    internal bool IsMonthNamed;

    /// <summary>The year stands in the text, or is that of a date with a year which the date was joined to.</summary>
    internal bool IsYearNamed;

    /// <summary>A line or an item of a list began with the last date.</summary>
    internal bool IsItem;

    /// <summary>The last date's month; zero if it is a year alone.</summary>
    internal int JoinedMonth;

    internal void Add(in DateFigure figure, in AnnouncedDate date, bool isJoined)
    {
        var last = date.End ?? date.Start;
        if ((date.Start ?? date.End) is not { } first || last is null || figure.First.IsOpen)
        {
            return;
        }

        // The day of publication is told by the way: "내년 6월 1일 개막한다. 오늘 추첨했다. 첫 경기는 6월 8일이다."
        if (figure is { IsRange: false, Direction: 0, First: { Relative: DateUnit.Day, Offset: 0, Origin: DateOrigin.Reference } })
        {
            Last = last;
            return;
        }

        bool namesYear = figure.IsRange && figure.Last.HasYear ? figure.Last.NamesYear : figure.First.NamesYear;
        bool isSameYear = isJoined || Year == last.Value.Year;
        IsYearNamed = (namesYear && !(figure.HasLength && !figure.IsRange)) || (IsYearNamed && isSameYear);
        JoinedMonth = last.Value.Month.GetValueOrDefault();
        Last = last;
        if (first != last || !IsInPeriod(first))
        {
            bool isPeriod = first != last && first.Day is not null && last.Value.Day is not null;
            (PeriodStart, PeriodEnd) = isPeriod ? (date.From, date.To) : (null, null);
        }

        Year = last.Value.Year ?? Year;
        if (last.Value.Month is { } month && figure.First.Relative is not (DateUnit.Week or DateUnit.Weekend))
        {
            bool goesOn = IsMonthNamed && Month == month && YearOfMonth == last.Value.Year;
            IsMonthNamed = goesOn || figure.First.HasMonth || (figure.IsRange && figure.Last.HasMonth);
            IsDayNamed = last.Value.Day is not null || (goesOn && IsDayNamed);
            Month = month;
            YearOfMonth = last.Value.Year;
            Day = first.Month != month ? 1 : first.Day.GetValueOrDefault();
        }
    }
}
