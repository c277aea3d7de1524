using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace TradeMission.Domain.Calendar;

// The ways to make one. The Try forms serve scanners: they never throw and allocate nothing.
public readonly partial struct PartialDate
{
    private const string YearRule = "a year is from 1 to 9999";
    private const string MonthRule = "a month is from 1 to 12";
    private const string DayRule = "there is no such day in the month";
    private const string QuarterRule = "a quarter is from 1 to 4";
    private const string HalfRule = "a half is 1 or 2";

    // Where the year is unknown, the longest February counts.
    private const int AnyLeapYear = 2000;
    private const int LongestMonth = 31;

    /// <summary>A date from its parts.</summary>
    /// <param name="year">The year, 1 to 9999, or null where it is unknown.</param>
    /// <param name="month">The month, 1 to 12, or null.</param>
    /// <param name="day">The day, 1 to the last that the month may have, or null.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such date.</exception>
    public static PartialDate Create(int? year, int? month, int? day)
    {
        return RuleBrokenBy(year, month, day) is { } rule
            ? throw NoSuchDate($"year {Shown(year)}, month {Shown(month)}, day {Shown(day)}", rule)
            : new(year, month, day);
    }

    /// <summary>A date from its parts if there is such a date; never throws.</summary>
    /// <inheritdoc cref="Create"/>
    public static bool TryCreate(int? year, int? month, int? day, out PartialDate date)
    {
        bool possible = RuleBrokenBy(year, month, day) is null;
        date = possible ? new(year, month, day) : default;
        return possible;
    }

    /// <summary>A whole year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not from 1 to 9999.</exception>
    public static PartialDate FromYear(int year) => Create(year, null, null);

    /// <summary>A month of a year, or of an unknown one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month or year.</exception>
    public static PartialDate FromMonth(int? year, int month) => Create(year, month, null);

    /// <summary>A whole date.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not from 1 to 9999.</exception>
    public static PartialDate FromDate(LocalDate date)
    {
        var iso = date.WithCalendar(CalendarSystem.Iso);
        return Create(iso.Year, iso.Month, iso.Day);
    }

    /// <summary>A whole date.</summary>
    public static PartialDate FromDate(DateOnly date) => new(date.Year, date.Month, date.Day);

    /// <summary>A whole date is one of which all is known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not from 1 to 9999.</exception>
    [SuppressMessage("Usage", "CA2225", Justification = "FromDate is the name of it.")]
    public static implicit operator PartialDate(LocalDate date) => FromDate(date);

    /// <summary>A whole date is one of which all is known.</summary>
    [SuppressMessage("Usage", "CA2225", Justification = "FromDate is the name of it.")]
    public static implicit operator PartialDate(DateOnly date) => FromDate(date);

    /// <summary>A quarter of a year, or of an unknown one.</summary>
    /// <param name="year">The year, 1 to 9999, or null.</param>
    /// <param name="quarter">The quarter, 1 to 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such quarter or year.</exception>
    public static PartialDate FromQuarter(int? year, int quarter)
    {
        return QuarterRuleBrokenBy(year, quarter) is { } rule
            ? throw NoSuchDate($"year {Shown(year)}, quarter {quarter}", rule)
            : new(year, FirstQuarterCode + quarter - 1, null);
    }

    /// <summary>A quarter if there is such a quarter; never throws.</summary>
    /// <inheritdoc cref="FromQuarter"/>
    public static bool TryFromQuarter(int? year, int quarter, out PartialDate date)
    {
        bool possible = QuarterRuleBrokenBy(year, quarter) is null;
        date = possible ? new(year, FirstQuarterCode + quarter - 1, null) : default;
        return possible;
    }

    /// <summary>A half of a year, or of an unknown one.</summary>
    /// <param name="year">The year, 1 to 9999, or null.</param>
    /// <param name="half">1 (상반기) or 2 (하반기).</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such half or year.</exception>
    public static PartialDate FromHalf(int? year, int half)
    {
        return HalfRuleBrokenBy(year, half) is { } rule
            ? throw NoSuchDate($"year {Shown(year)}, half {half}", rule)
            : new(year, FirstHalfCode + half - 1, null);
    }

    /// <summary>A half if there is such a half; never throws.</summary>
    /// <inheritdoc cref="FromHalf"/>
    public static bool TryFromHalf(int? year, int half, out PartialDate date)
    {
        bool possible = HalfRuleBrokenBy(year, half) is null;
        date = possible ? new(year, FirstHalfCode + half - 1, null) : default;
        return possible;
    }

    private static string? RuleBrokenBy(int? year, int? month, int? day)
    {
        if (YearRuleBrokenBy(year) is { } yearRule)
        {
            return yearRule;
        }

        if (month is < 1 or > 12)
        {
            return MonthRule;
        }

        int lastDay = month is { } known ? CalendarSystem.Iso.GetDaysInMonth(year ?? AnyLeapYear, known) : LongestMonth;
        return day < 1 || day > lastDay ? DayRule : null;
    }

    private static string? YearRuleBrokenBy(int? year) => year is < FirstYear or > LastYear ? YearRule : null;

    private static string? QuarterRuleBrokenBy(int? year, int quarter) =>
        YearRuleBrokenBy(year) ?? (quarter is < 1 or > 4 ? QuarterRule : null);

    private static string? HalfRuleBrokenBy(int? year, int half) =>
        YearRuleBrokenBy(year) ?? (half is < 1 or > 2 ? HalfRule : null);

    private static ArgumentOutOfRangeException NoSuchDate(string parts, string rule) =>
        new(null, $"There is no date of {parts}: {rule}.");

    private static string Shown(int? part) => part is { } known ? $"{known}" : "unknown";
}
