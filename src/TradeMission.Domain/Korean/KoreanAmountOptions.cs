using System.Text.Json.Serialization;
using TradeMission.Domain.Foundation;
using TradeMission.Domain.Monetary;

namespace TradeMission.Domain.Korean;

/// <summary>What a reader of amounts may take for granted.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record KoreanAmountOptions
{
    /// <summary>No assumption: a word that stands for several currencies is an error.</summary>
    public static KoreanAmountOptions Default { get; } = new();

    /// <summary>
    /// The currencies that are meant where a word stands for several: with <see cref="Currency.Php"/> here, 페소 is read
    /// as Philippine peso. The first that the word can mean is taken; other words are not touched by it.
    /// </summary>
    public EquatableArray<Currency> AmbiguousCurrencies { get; init; } = [];

    /// <summary>
    /// The currency of a figure that names none, "3천만" in a form whose heading says in what it is counted; <see cref="Currency.None"/>
    /// for none. In running text it is taken for figures with a unit, 만 or larger, that count nothing.
    /// </summary>
    public Currency DefaultCurrency { get; init; }
}
