using TradeMission.Domain.Korean.Grammar;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Parsing;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Korean.Meaning;

/// <summary>A figure as it was read: its place, and what it says of money or of things.</summary>
internal struct FigureReading
{
    /// <summary>Amount or Count; None if nothing was read.</summary>
    internal FigureKinds Kind;

    /// <summary>The match, without its qualifiers.</summary>
    internal TextSpan Match;

    /// <summary>The match with its qualifiers.</summary>
    internal TextSpan Whole;

    /// <summary>The first token of all that belongs to it, the first behind the match, and the first behind all.</summary>
    internal int First;
    internal int Next;
    internal int WholeNext;

    /// <summary>The figure, or the lower one of two.</summary>
    internal decimal Lower;

    /// <summary>The upper one of two figures.</summary>
    internal decimal Upper;

    internal Qualifier Qualifier;

    internal Currency Currency;
    internal bool IsCurrencyImplied;

    /// <summary>There is a second reading: "5억5천", a sign in doubt.</summary>
    internal bool IsAmbiguous;

    /// <summary>The row of the counter.</summary>
    internal ushort Counter;

    /// <summary>The row of a currency word that stands for several.</summary>
    internal ushort AmbiguousWord;

    internal Fault Fault;

    internal readonly bool IsRead => Kind != FigureKinds.None && Fault.IsNone;

    internal readonly Bounds Bounds =>
        Qualifier is Qualifier.Range or Qualifier.Indefinite ? Bounds.Of(Lower, Upper, Qualifier) : Bounds.Of(Lower, Qualifier);

    /// <summary>The money, if one exact or approximate sum was read.</summary>
    internal readonly bool TryGetMoney(out Money money)
    {
        bool isSingle = IsRead && Qualifier is (Qualifier.Exact or Qualifier.Approximate);
        money = isSingle ? new(Lower, Currency) : default;
        return isSingle;
    }

    internal readonly AnnouncedAmount Amount => new(Bounds, Currency, IsCurrencyImplied);
}
