using System.Buffers;
using TradeMission.Domain.Korean.Words;

namespace TradeMission.Domain.Korean.Lexing;

/// <summary>The places of a text at which figures may be: every amount has a digit or a unit, dates and counts may begin with
/// words.</summary>
internal static class Places
{
    private const PlaceMark OfAmounts = PlaceMark.Always | PlaceMark.Unit;

    // A vector search is faster where places are few.
    private static readonly SearchValues<char> Numbers = SearchValues.Create(Lexicon.NumberCharacters);

    /// <summary>What figures of some kinds begin with.</summary>
    internal static PlaceMark Of(FigureKinds kinds) =>
        OfAmounts
        | ((kinds & (FigureKinds.Date | FigureKinds.Count)) != 0 ? PlaceMark.Native : 0)
        | ((kinds & FigureKinds.Date) != 0 ? PlaceMark.Opening : 0);

    /// <summary>The next place from a place on, none of native numerals and dates inside a word; the length of the text if there is
    /// none.</summary>
    internal static int Find(ReadOnlySpan<char> text, int from, PlaceMark wanted)
    {
        int place = FindMarked(text, from, wanted);
        Steps.Add(place - from + 1);
        return place;
    }

    private static int FindMarked(ReadOnlySpan<char> text, int from, PlaceMark wanted)
    {
        if (wanted == OfAmounts)
        {
            int found = text[from..].IndexOfAny(Numbers);
            return found < 0 ? text.Length : from + found;
        }

        var before = from > 0 ? Lexicon.Mark(text[from - 1]) : PlaceMark.None;
        for (int i = from; i < text.Length; i++)
        {
            var mark = Lexicon.Mark(text[i]);

            // One branch for all that is tested: what comes next is not foreseen by the processor.
            bool isPlace = (mark & wanted) != 0 & ((mark & PlaceMark.Always) != 0 | !IsInside(before));
            if (isPlace && MayBegin(text, i, mark, wanted))
            {
                return i;
            }

            before = mark;
        }

        return text.Length;
    }

    // 지역, 시장, "어 ": no such word goes on from the first character to the second.
    private static bool MayBegin(ReadOnlySpan<char> text, int at, PlaceMark mark, PlaceMark wanted)
    {
        char next = at + 1 < text.Length ? text[at + 1] : '\n';
        bool isPlain = Hangul.IsSyllable(next) || next is >= ' ' and < '\u007F';
        return (mark & (PlaceMark.Always | PlaceMark.Alone)) != 0 || !isPlain
            || (Lexicon.Begun(Lexicon.Child(Lexicon.Root(text[at]), Lexer.Fold(next))) & wanted) != 0;
    }

    /// <summary>Whether what is written onto a character is the inside of a word, in which no figure begins: 만나다, 위한.</summary>
    internal static bool IsInside(PlaceMark before) =>
        (before & (PlaceMark.Syllable | PlaceMark.NumberEnd | PlaceMark.BeforeEnd)) == PlaceMark.Syllable;

    /// <summary>The place behind a syllable of decomposed hangul, if nothing begins with it when it is composed; else the place
    /// itself.</summary>
    internal static int SkipDecomposed(in Characters characters, int place, PlaceMark wanted)
    {
        char c = characters.Read(place, out int next);
        var before = Lexicon.Mark(characters.ReadBefore(place, out _));
        bool mayBegin = !Hangul.IsSyllable(c) || ((Lexicon.Mark(c) & wanted) != 0 && !IsInside(before));
        return mayBegin ? place : next;
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
