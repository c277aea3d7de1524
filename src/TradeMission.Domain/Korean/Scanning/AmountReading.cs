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

    /// <summary>The figure, or the lower one of two.</summary>
    internal decimal Lower;

    /// <summary>The upper one of two figures.</summary>
    internal decimal Upper;

    /// <summary>What the words make of the figure; with two of them Range or Indefinite.</summary>
    internal Qualifier Qualifier;

    internal Currency Currency;
    internal bool IsCurrencyImplied;
    internal bool IsAmbiguous;

    /// <summary>The qualifier of a bound that stands behind a bracket; the conversion in it takes the bound over.</summary>
    internal Qualifier BehindBracket;

    internal Fault Error;

    /// <summary>The currency word of an error of kind AmbiguousCurrency.</summary>
    internal short AmbiguousWord;

    internal readonly bool IsRead => Error.IsNone;

    internal readonly AnnouncedAmount Amount => new(Bounds, Currency, IsCurrencyImplied);

    internal readonly Bounds Bounds => HasTwoFigures ? Bounds.Of(Lower, Upper, Qualifier) : Bounds.Of(Lower, Qualifier);

    internal readonly bool TryGetMoney(out Money money)
    {
        bool isSingle = IsRead && Qualifier is Qualifier.Exact or Qualifier.Approximate;
        money = isSingle ? new(Lower, Currency) : default;
        return isSingle;
    }

    private readonly bool HasTwoFigures => Qualifier is Qualifier.Range or Qualifier.Indefinite;
}
