using System.Buffers;
using TradeMission.Domain.Korean.Words;

namespace TradeMission.Domain.Korean.Lexing;

/// <summary>The places of a text at which figures may be: every amount has a digit or a unit, dates and counts may begin with
/// words.</summary>
internal static class Places
{
    private const string Digits = "0123456789０１２３４５６７８９";
    private const string Jamo =
        "\u1100\u1101\u1102\u1103\u1104\u1105\u1106\u1107\u1108\u1109\u110A\u110B\u110C\u110D\u110E\u110F\u1110\u1111\u1112";

    private const string OfAll = Digits + Jamo + Lexicon.UnitCharacters;

    private static readonly SearchValues<char> OfAmounts = SearchValues.Create(OfAll);
    private static readonly SearchValues<char> OfCounts = SearchValues.Create(OfAll + Lexicon.NativeCharacters);
    private static readonly SearchValues<char> OfDates = SearchValues.Create(OfAll + Lexicon.NativeCharacters + Lexicon.OpeningCharacters);

    /// <summary>The characters to look for; any syllable of decomposed hangul may begin a word.</summary>
    internal static SearchValues<char> Of(FigureKinds kinds) =>
        (kinds & FigureKinds.Date) != 0 ? OfDates : (kinds & FigureKinds.Count) != 0 ? OfCounts : OfAmounts;

    /// <summary>The next place from a place on; the length of the text if there is none.</summary>
    internal static int Find(ReadOnlySpan<char> text, int from, SearchValues<char> characters)
    {
        int found = text[from..].IndexOfAny(characters);
        Steps.Add(found < 0 ? text.Length - from : found + 1);
        return found < 0 ? text.Length : from + found;
    }

    /// <summary>Where reading begins for a figure at a place: at a word before it, so that what belongs to the figure is read
    /// too.</summary>
    /// <param name="text">The text.</param>
    /// <param name="place">The place.</param>
    /// <param name="floor">The earliest place.</param>
    internal static int Before(ReadOnlySpan<char> text, int place, int floor)
    {
        const int Words = 3;
        const int Reach = 64;
        int words = 0;
        int start = place;
        int least = Math.Max(floor, place - Reach);
        while (start > least)
        {
            bool isSpace = text[start - 1] is ' ' or '\n';
            words += isSpace && (start == text.Length || text[start] is not (' ' or '\n')) ? 1 : 0;
            if (words > Words)
            {
                break;
            }

            Steps.Add();
            start--;
        }

        return start;
    }
}
