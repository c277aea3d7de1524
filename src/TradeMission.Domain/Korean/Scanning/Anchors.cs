using System.Buffers;
using TradeMission.Domain.Korean.Lexicon;

namespace TradeMission.Domain.Korean.Scanning;

/// <summary>
/// The characters at which a figure may be found: every amount has a digit or a unit, dates and counts also words.
/// </summary>
internal static class Anchors
{
    internal const byte AmountBit = 1;
    internal const byte FigureBit = 2;

    // Leading jamo of the units, for text in NFD: ᄆ(만) ᄋ(억) ᄌ(조) ᄎ(천) ᄇ(백) ᄉ(십).
    private const string UnitJamo = "\u1106\u110B\u110C\u110E\u1107\u1109";
    private const string AmountCharacters = NumeralSymbols.Digits + NumeralSymbols.SmallUnits + NumeralSymbols.LargeUnits + UnitJamo;

    // Any leading jamo may begin a word in NFD.
    private const string AllLeadingJamo =
        "\u1100\u1101\u1102\u1103\u1104\u1105\u1106\u1107\u1108\u1109\u110A\u110B\u110C\u110D\u110E\u110F\u1110\u1111\u1112";

    private static readonly string WordCharacters = AllLeadingJamo + DateWords.LastSyllables + DateWords.HalfSyllable + NativeNumerals.LastSyllables;

    internal static readonly SearchValues<char> OfAmounts = SearchValues.Create(AmountCharacters);
    internal static readonly SearchValues<char> OfFigures = SearchValues.Create(AmountCharacters + WordCharacters);

    internal static readonly byte[] Table = Build();

    private static byte[] Build()
    {
        byte[] table = new byte[char.MaxValue + 1];
        foreach (char c in AmountCharacters)
        {
            table[c] |= AmountBit;
        }

        foreach (char c in WordCharacters)
        {
            table[c] |= FigureBit;
        }

        return table;
    }
}
