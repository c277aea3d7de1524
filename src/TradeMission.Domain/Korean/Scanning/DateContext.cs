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

    internal void Forget()
    {
        Year = Month = Day = null;
        IsMonthNamed = false;
    }

    internal void Remember(PartialDate? date, bool isMonthNamed)
    {
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
