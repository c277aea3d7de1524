using NodaTime;
using TradeMission.Domain.Calendar;

namespace TradeMission.Domain.Korean.Scanning;

/// <summary>What the words around a date tell of it: the day of publication, and the date named last in the sentence.</summary>
internal struct DateContext
{
    internal LocalDate? Reference;
    internal int? Year;
    internal int? Month;

    internal void Remember(PartialDate? date)
    {
        if (date is { Year: { } year })
        {
            Year = year;
        }

        if (date is { Month: { } month })
        {
            Year = date.Value.Year;
            Month = month;
        }
    }
}
