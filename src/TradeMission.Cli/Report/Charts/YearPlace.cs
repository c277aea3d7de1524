using NodaTime;
using TradeMission.Domain.Calendar;

namespace TradeMission.Cli.Report.Charts;

/// <summary>Where a period lies in a year's calendar, whichever year it is.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day; before the first where the period goes over the end of the year.</param>
internal readonly record struct YearPlace(AnnualDate First, AnnualDate Last)
{
    // A leap year has a place for every day.
    private const int AnyYear = 2000;
    private const int Months = 12;

    /// <summary>The place of a period, if its month is known.</summary>
    internal static YearPlace? Of(MissionPeriod period)
    {
        if ((period.Interval ?? Placed(period)) is not { } days)
        {
            return null;
        }

        bool isWholeYear = Period.DaysBetween(days.Start, days.End) >= 365;
        return isWholeYear ? null : new(new(days.Start.Month, days.Start.Day), new(days.End.Month, days.End.Day));
    }

    /// <summary>The month of the first day.</summary>
    internal int FirstMonth => First.Month;

    /// <summary>The month of the last day.</summary>
    internal int LastMonth => Last.Month;

    /// <summary>Whether the period goes over the end of the year.</summary>
    internal bool IsOverNewYear => Last < First;

    /// <summary>How many months of the year are over when a day begins.</summary>
    internal static double MonthsBefore(AnnualDate day) =>
        day.Month - 1 + (day.Day - 1.0) / CalendarSystem.Iso.GetDaysInMonth(AnyYear, day.Month);

    /// <summary>How many months of the year are over when a day ends.</summary>
    internal static double MonthsThrough(AnnualDate day) =>
        Math.Min(Months, day.Month - 1 + (double)day.Day / CalendarSystem.Iso.GetDaysInMonth(AnyYear, day.Month));

    // The library places a period by its dates once they have a year.
    private static DateInterval? Placed(MissionPeriod period)
    {
        var start = InYear(period.Start, AnyYear);
        var end = InYear(period.End, AnyYear);
        if (Alone(start) is { } first && Alone(end) is { } last && first.Start > last.End)
        {
            if (first.Start.Month == last.End.Month)
            {
                return null;
            }

            end = InYear(period.End, AnyYear + 1);
        }

        return new MissionPeriod(start, end, period.Stay).Interval ?? Alone(start ?? end);
    }

    // One side alone is drawn as itself.
    private static DateInterval? Alone(PartialDate? date) =>
        date is { } known && known.TryGetSpan(out var first, out var last) ? new(first, last) : null;

    private static PartialDate? InYear(PartialDate? date, int year) => date switch
    {
        { Month: { } month } known when PartialDate.TryCreate(year, month, known.Day, out var placed) => placed,
        { Quarter: { } quarter } => PartialDate.FromQuarter(year, quarter),
        { Half: { } half } => PartialDate.FromHalf(year, half),
        _ => null,
    };
}
