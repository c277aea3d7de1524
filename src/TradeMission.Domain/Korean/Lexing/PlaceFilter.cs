using TradeMission.Domain.Korean.Words;

namespace TradeMission.Domain.Korean.Lexing;

/// <summary>Passes over the places at which no figure can be, by the characters around them and without reading words.</summary>
/// <remarks>
/// Most digits of a text have no unit and no currency beside them, and most units are syllables of other words. Where a character does not
/// stand for itself, as a letter of decomposed hangul, nothing is passed over. A line end is a space, or nothing within a word.
/// </remarks>
/// <param name="text">The text.</param>
/// <param name="kinds">The kinds of figures that are wanted.</param>
/// <param name="isMoneyAnyway">Whether a number without a currency is money: 만 and 천 alone.</param>
internal readonly ref partial struct PlaceFilter(ReadOnlySpan<char> text, FigureKinds kinds, bool isMoneyAnyway)
{
    private const int LongestRun = 32;
    private const int LongestWord = 8;
    private const int LongestNumeral = 4;
    private const int MostLinks = 2;
    private const char NoBreakSpace = '\u00A0';

    private const WordClass Numbers = WordClass.Unit | WordClass.Native | WordClass.Pair;
    private const WordClass Numerals = Numbers | WordClass.Digit | WordClass.Several;
    private const WordClass UnitOrSome = WordClass.Unit | WordClass.Some;
    private const WordClass Currencies = WordClass.CurrencyBefore | WordClass.CurrencyAfter;
    private const WordClass BeforeAmount = Currencies | WordClass.QualifierBefore;

    private const WordClass BehindAmount = UnitOrSome | WordClass.LinkMark
        | WordClass.LinkFrom | WordClass.LinkAnd | WordClass.CurrencyAfter | WordClass.Country | WordClass.Factor | WordClass.Subunit;

    private const WordClass BehindNumber = UnitOrSome
        | WordClass.LinkMark | WordClass.LinkFrom | WordClass.LinkList | WordClass.LinkAnd | WordClass.Several;

    private const WordClass BehindUnit = BehindNumber | BehindAmount | WordClass.Digit | WordClass.Native | WordClass.Pair;
    private const WordClass BehindUnitOfThings = BehindUnit | WordClass.Counter | WordClass.CountNoun | WordClass.People;
    private const WordClass BehindNative = BehindNumber | WordClass.NativeCounter | WordClass.Native | WordClass.Pair;

    private readonly ReadOnlySpan<char> text = text;
    private readonly FigureKinds kinds = kinds;
    private readonly bool isMoneyAnyway = isMoneyAnyway;

    /// <summary>The next place at or behind one where a figure may begin or go on; the place itself if one may there.</summary>
    internal int Skip(int place)
    {
        char c = text[place];
        return char.IsAsciiDigit(c) ? SkipDigits(place)
            : Hangul.IsLeading(c) ? Places.SkipDecomposed(new(text), place, Places.Of(kinds))
            : Hangul.IsSyllable(c) && !MayBegin(place, c) ? place + 1
            : place;
    }

    private bool Wants(FigureKinds kind) => (kinds & kind) != 0;

    private int SkipDigits(int place)
    {
        int end = EndOfDigits(place);
        bool isLong = end - place == LongestRun;
        bool isTime = Wants(FigureKinds.Date) && MayBeTime(place, end);
        int counted = Wants(FigureKinds.Count) ? end : EndOfCounted(end);
        bool mayBe = counted > end ? MayPrecede(place, Currencies) : MayFollow(end) || MayPrecede(place, BeforeAmount);
        return isLong || isTime || mayBe ? place : counted;
    }

    private int EndOfDigits(int place)
    {
        int end = place;
        int limit = Math.Min(text.Length, place + LongestRun);
        while (end < limit && (char.IsAsciiDigit(text[end]) || text[end] is ',' or '.'))
        {
            end++;
        }

        return end;
    }

    // Dates have marks of their own; of 26~28일 what stands behind the second number decides.
    private bool MayBeTime(int place, int end, int links = MostLinks)
    {
        int next = end < text.Length && text[end] == ' ' ? end + 1 : end;
        bool isRange = next + 1 < text.Length && text[next] is '~' or '∼' or '〜' && char.IsAsciiDigit(text[next + 1]);
        if (isRange && !text[place..end].Contains('.'))
        {
            return links > 0 && MayBeTime(next + 1, EndOfDigits(next + 1), links - 1);
        }

        bool isWord = next < text.Length && (Hangul.IsSyllable(text[next]) || char.IsAsciiLetter(text[next]) || IsMeasure(text[next]));
        var run = text[place..end];
        return !isWord || (next > end ? run.ContainsAny('.', ',') : run.IndexOf('.') != run.LastIndexOf('.'));
    }

    // %, ℃
    private static bool IsMeasure(char c) => Lexicon.Is(Lexicon.Row(Lexicon.Root(c)), WordClass.Measure);

    // 130만명, 20여명: where counts are not wanted, a counter that is written on leaves nothing to find. Behind 억 won may be meant.
    private int EndOfCounted(int digits)
    {
        int unit = digits;
        int limit = Math.Min(text.Length, digits + LongestRun);
        while (unit < limit && Lexicon.Row(Lexicon.Root(text[unit])) is var row && Lexicon.Is(row, UnitOrSome) && !IsAboveMan(row))
        {
            unit++;
        }

        bool isCounted = unit < limit && Hangul.IsSyllable(text[unit]) && TryFindWord(unit, out int counter, out _)
            && Lexicon.Is(counter, WordClass.Counter) && !Lexicon.Is(counter, BehindAmount | WordClass.QualifierAfter | WordClass.Date);
        return isCounted ? unit : digits;
    }

    /// <summary>Whether what stands behind digits may belong to them, or to others that are linked to them.</summary>
    private bool MayFollow(int end, int links = MostLinks)
    {
        int next = SkipSpaces(end);
        if (next >= text.Length)
        {
            return false;
        }

        // 2, 3억원
        char c = text[next];
        if (char.IsAsciiDigit(c))
        {
            return !char.IsAsciiDigit(text[end - 1]);
        }

        // 30몇만 원; but "1. 수출"
        var behind = BehindAmount | (Wants(FigureKinds.Count) ? WordClass.Counter : 0) | (next == end ? WordClass.Several : 0);
        bool isLink = c == '-' || Lexicon.Is(Lexicon.Row(Lexicon.Root(c)), WordClass.LinkMark | WordClass.LinkList);
        if (!isLink)
        {
            return c is '(' or '[' or '〔' or '{' or '\'' or '"' || Starts(next, behind);
        }

        // 30~40만 명; but of 02-613-3910 and 4.7~4.9 the digits behind the last mark decide.
        int second = SkipSpaces(next + 1);
        bool isNumber = second < text.Length && char.IsAsciiDigit(text[second]);
        return !isNumber || (links > 0 && MayFollow(EndOfDigits(second), links - 1));
    }

    private int SkipSpaces(int place)
    {
        while (place < text.Length && IsSpace(text[place]))
        {
            Steps.Add();
            place++;
        }

        return place;
    }

    // A currency before the digits, its sign or its code, or a qualifier between them.
    private bool MayPrecede(int place, WordClass wanted)
    {
        int before = Before(place);
        if (before < 0)
        {
            return false;
        }

        char c = text[before];
        bool isEnd = (Lexicon.Mark(Lexer.Fold(c)) & PlaceMark.BeforeEnd) != 0 || !IsPlain(c);
        return c == '+' || (c == '-' && (before == 0 || !char.IsAsciiDigit(text[before - 1]))) || (isEnd && Ends(before, wanted))
            || (Lexicon.Tells(Lexicon.Row(Lexicon.Root(c)), Context.Means) && Ends(before - 1, Currencies));
    }

    // The last character before a place that is no space and no line end; -1 if there is none.
    private int Before(int place)
    {
        int before = place - 1;
        while (before >= 0 && IsSpace(text[before]))
        {
            Steps.Add();
            before--;
        }

        return before;
    }
}
