using System.Buffers;
using TradeMission.Domain.Korean.OldLexicon;

namespace TradeMission.Domain.Korean.Scanning;

/// <summary>
/// The characters at which a figure may be found: every amount has a digit or a unit, dates and counts also words.
/// </summary>
/// <remarks>Only a text that has conjoining jamo (NFD) is searched for them too; any of them may begin a word.</remarks>
internal sealed class Anchors
{
    internal const char FirstJamo = '\u1100';
    internal const char LastJamo = '\u1112';

    private const string AmountCharacters = NumeralSymbols.Digits + NumeralSymbols.SmallUnits + NumeralSymbols.LargeUnits;

    private static readonly string FigureCharacters =
        AmountCharacters + DateWords.LastSyllables + NativeNumerals.LastSyllables;

    private static readonly string Jamo = string.Concat(Enumerable.Range(FirstJamo, LastJamo - FirstJamo + 1).Select(c => (char)c));

    private static readonly Anchors OfAmounts = new(AmountCharacters);
    private static readonly Anchors OfFigures = new(FigureCharacters);
    private static readonly Anchors OfAmountsInJamo = new(AmountCharacters + Jamo);
    private static readonly Anchors OfFiguresInJamo = new(FigureCharacters + Jamo);

    private readonly bool[] table = new bool[char.MaxValue + 1];

    private Anchors(string characters)
    {
        Values = SearchValues.Create(characters);
        foreach (char c in characters)
        {
            table[c] = true;
        }
    }

    /// <summary>The anchors as a set for vectorized search.</summary>
    internal SearchValues<char> Values { get; }

    /// <summary>The anchors of a search.</summary>
    internal static Anchors For(bool amountsOnly, bool hasJamo) => amountsOnly
        ? (hasJamo ? OfAmountsInJamo : OfAmounts)
        : (hasJamo ? OfFiguresInJamo : OfFigures);

    /// <summary>Whether a character is an anchor.</summary>
    internal bool Contains(char c) => table[c];
}
