using NodaTime;
using TradeMission.Domain.Calendar;

namespace TradeMission.Domain.Korean.Scanning;

/// <summary>What the words around a date tell of it: the day of publication, and the date named last in the sentence.</summary>
internal struct DateContext
{
    internal LocalDate? Reference;
    internal int? Year;
    internal int? Month;

    internal int? Day;

    /// <summary>The month stands in the text; otherwise it is that of a day which was resolved, and goes on only while days rise.</summary>
    internal bool IsMonthNamed;

    /// <summary>The year stands in the text, or is that of a date which a date with a year was joined to.</summary>
    internal bool IsYearNamed;

    /// <summary>The year of the date that is joined to the next one by 과, a comma or the like, if the text names it.</summary>
    internal int? JoinedYear;

    /// <summary>The month of that date; zero if it is a year alone.</summary>
    internal int JoinedMonth;

    internal void Forget()
    {
        Year = Month = Day = JoinedYear = null;
        IsMonthNamed = IsYearNamed = false;
        JoinedMonth = 0;
    }

    /// <summary>Says whether the next date is joined to the one before it.</summary>
    internal void Join(bool isJoined)
    {
        JoinedYear = isJoined && IsYearNamed ? Year : null;
    }

    internal void Remember(PartialDate? date, bool isMonthNamed, bool isYearNamed)
    {
        if (date is null)
        {
            return;
        }

        IsYearNamed = isYearNamed || JoinedYear is not null;
        JoinedMonth = date.Value.Month.GetValueOrDefault();
        if (date is { Year: { } year })
        {
            Year = year;
        }

        if (date is { Month: { } month })
        {
            Year = date.Value.Year;
            Month = month;
            Day = date.Value.Day;
            IsMonthNamed = isMonthNamed;
        }
    }
}
