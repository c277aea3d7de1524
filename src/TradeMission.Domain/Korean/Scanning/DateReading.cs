using TradeMission.Domain.Calendar;
using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Korean.Scanning;

/// <summary>A date, period or stay as it was read.</summary>
internal struct DateReading
{
    internal TextSpan Match;
    internal AnnouncedDate Date;
    internal bool IsRead;

    /// <summary>The text names a month, and not only a day.</summary>
    internal bool NamesMonth;

    /// <summary>The text names a year: 2023년, 지난해.</summary>
    internal bool NamesYear;

    /// <summary>The parts form a date, but there is no such day in the calendar.</summary>
    internal bool IsImpossible;
}
