using TradeMission.Domain.Korean.Words;

namespace TradeMission.Domain.Korean.Lexing;

/// <summary>Passes over the places at which no figure can be, by the characters around them and without reading words.</summary>
/// <remarks>Most digits of a text have no unit and no currency behind them, and most units are syllables of other words.</remarks>
internal readonly ref struct PlaceFilter(ReadOnlySpan<char> text, FigureKinds kinds)
{
    private const int LongestRun = 32;

    private const WordClass BehindAmount = WordClass.CurrencyAfter | WordClass.Unit | WordClass.Digit | WordClass.Some | WordClass.Several | WordClass.Country
        | WordClass.Factor | WordClass.Subunit | WordClass.LinkMark | WordClass.LinkFrom | WordClass.LinkList | WordClass.LinkAnd;

    private const WordClass BehindCount = BehindAmount | WordClass.Counter | WordClass.CountNoun | WordClass.People;

    private readonly ReadOnlySpan<char> text = text;
    private readonly FigureKinds kinds = kinds;

    /// <summary>The next place at or behind one where a figure may begin or go on; the place itself if one may there.</summary>
    internal int Skip(int place)
    {
        char c = text[place];
        return char.IsAsciiDigit(c) ? SkipDigits(place) : Hangul.IsSyllable(c) ? SkipSyllable(place, c) : place;
    }

    // Dates have marks and units of their own: nothing is passed over where they are wanted.
    private int SkipDigits(int place)
    {
        if ((kinds & FigureKinds.Date) != 0)
        {
            return place;
        }

        int end = place;
        int limit = Math.Min(text.Length, place + LongestRun);
        while (end < limit && (char.IsAsciiDigit(text[end]) || text[end] is ',' or '.'))
        {
            end++;
        }

        int next = end < text.Length && text[end] == ' ' ? end + 1 : end;
        if (next >= text.Length || end == limit || char.IsAsciiDigit(text[next]) || !IsPlain(text[next]) || MayFollow(text[next]) || MayPrecede(place))
        {
            return place;
        }

        return end;
    }

    private bool MayFollow(char c) =>
        (Lexicon.Beginnings(Lexer.Fold(c)) & ((kinds & FigureKinds.Count) != 0 ? BehindCount : BehindAmount)) != 0 || c is '(' or '[' or '-' or '~';

    // A currency, its sign or its code before the digits.
    private bool MayPrecede(int place)
    {
        int before = place - 1;
        before -= before >= 0 && text[before] == ' ' ? 1 : 0;
        if (before < 0)
        {
            return false;
        }

        char c = text[before];
        return Hangul.IsSyllable(c) ? Lexicon.BeforeEndings.Contains(c) : !(c is ' ' or '\n' or ',' or '.' or '(' or ')' or ':' or '·' or '\'' or '"' or '/');
    }

    // 만나다, 경제, 해마다: within a word, or before what no number goes on with.
    private int SkipSyllable(int place, char c)
    {
        char before = place > 0 ? text[place - 1] : ' ';
        bool isWithin = Hangul.IsSyllable(before)
            && (Lexicon.Beginnings(before) & (WordClass.Numeral | WordClass.Several)) == 0 && !Lexicon.BeforeEndings.Contains(before);
        if (isWithin && Lexicon.Is(Lexicon.Row(Lexicon.Root(c)), WordClass.Unit))
        {
            return place + 1;
        }

        return place;
    }

    private static bool IsPlain(char c) => c < '\u0080' || Hangul.IsSyllable(c);
}
