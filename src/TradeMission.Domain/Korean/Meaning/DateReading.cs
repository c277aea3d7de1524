using TradeMission.Domain.Calendar;
using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Korean.Meaning;

/// <summary>A date, period or stay as it was read.</summary>
internal struct DateReading
{
    internal AnnouncedDate Date;

    /// <summary>The first token that belongs to it, and the first behind it.</summary>
    internal int FirstToken;
    internal int NextToken;

    /// <summary>The place in the text.</summary>
    internal int Start;
    internal int End;

    /// <summary>The parts form a date, but there is no such day in the calendar, or none that is known: it is passed over whole.</summary>
    internal bool IsImpossible;

    /// <summary>매년, 매주: it comes again and again, and is passed over whole.</summary>
    internal bool IsRecurring;

    /// <summary>Whether it is a date to be offered.</summary>
    internal readonly bool IsDate => !IsImpossible && !IsRecurring;

    internal readonly TextSpan Match => new(Start, End - Start);
}
