using TradeMission.Domain.Monetary;
using TradeMission.Domain.Parsing;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Korean.Scanning;

/// <summary>An amount as it was read: its match, the words that qualify it, and what it says.</summary>
internal struct AmountReading
{
    /// <summary>The match: from the currency before or the number to the currency behind.</summary>
    internal TextSpan Match;

    /// <summary>The match with its qualifiers.</summary>
    internal TextSpan Whole;

    internal AnnouncedAmount Amount;
    internal bool IsAmbiguous;

    /// <summary>The qualifier of a bound that stands behind a bracket, and the bracket: the conversion in it takes the bound over.</summary>
    internal Qualifier BehindBracket;

    internal TextSpan Bracket;
    internal Fault Error;

    /// <summary>The currency word of an error of kind AmbiguousCurrency.</summary>
    internal short AmbiguousWord;

    internal readonly bool IsRead => Error.IsNone;
}
