using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Korean.Grammar;

/// <summary>A date, a range of dates and the stay that stands with them, or a stay or a distance alone, as they are written.</summary>
internal struct DateFigure
{
    internal DateParts First;
    internal DateParts Last;
    internal DateLength Length;
    internal bool HasStart;
    internal bool HasEnd;
    internal bool IsRange;
    internal bool HasLength;

    /// <summary>사흘 전, 2주 후: so many days from another day, -1 before it, 1 after it; 0 is no distance.</summary>
    internal int Direction;

    /// <summary>1 for Monday to 7: the day of the week that the distance leads to, 2주 후 월요일.</summary>
    internal int Weekday;

    /// <summary>The distance counts from the date named last: 사흘 뒤.</summary>
    internal bool IsFromMemory;

    /// <summary>매년, 매주: it comes again and again, and is no date.</summary>
    internal bool IsRecurring;

    /// <summary>The first token, and the first behind it.</summary>
    internal int FirstToken;
    internal int Next;

    /// <summary>The place in the text.</summary>
    internal int Start;
    internal int End;

    /// <summary>Whether the parts form a date, but there is no such day in the calendar, or none that is known.</summary>
    internal bool IsImpossible;

    /// <summary>Whether it is a date to be offered; otherwise it is passed over whole.</summary>
    internal readonly bool IsDate => !IsImpossible && !IsRecurring;

    internal readonly TextSpan Match => new(Start, End - Start);
}
