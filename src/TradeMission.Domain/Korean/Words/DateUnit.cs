namespace TradeMission.Domain.Korean.Words;

/// <summary>A unit of the calendar: the column "unit" of date.tsv and relative.tsv.</summary>
internal enum DateUnit : byte
{
    None = 0,
    Day,
    Night,
    Week,
    Weekend,

    /// <summary>월, the month of a year.</summary>
    Month,

    /// <summary>개월, a number of months.</summary>
    Months,
    Quarter,
    Year,
    FiscalYear,
    Decade,
}
