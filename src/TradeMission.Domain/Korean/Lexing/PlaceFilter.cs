using TradeMission.Domain.Korean.Words;

namespace TradeMission.Domain.Korean.Lexing;

/// <summary>Passes over the places at which no figure can be, by the characters around them and without reading words.</summary>
/// <remarks>
/// Most digits of a text have no unit and no currency beside them, and most units are syllables of other words. Where a character is not
/// plainly what it is, as decomposed hangul and line ends, nothing is passed over.
/// </remarks>
/// <param name="text">The text.</param>
/// <param name="kinds">The kinds of figures that are wanted.</param>
/// <param name="isMoneyAnyway">Whether a number without a currency is money: 만 and 천 alone.</param>
internal readonly ref struct PlaceFilter(ReadOnlySpan<char> text, FigureKinds kinds, bool isMoneyAnyway)
{
    private const int LongestRun = 32;
    private const int LongestWord = 8;
    private const char NoBreakSpace = '\u00A0';

    private const WordClass Numbers = WordClass.Unit | WordClass.Native | WordClass.Pair;

    private const WordClass BehindNumber = WordClass.Unit | WordClass.Some | WordClass.Several
        | WordClass.LinkMark | WordClass.LinkFrom | WordClass.LinkList | WordClass.LinkAnd;

    private const WordClass BeforeAmount = WordClass.CurrencyBefore | WordClass.CurrencyAfter | WordClass.QualifierBefore;
    private const WordClass BehindAmount =
        BehindNumber | WordClass.CurrencyAfter | WordClass.Country | WordClass.Factor | WordClass.Subunit;
    private const WordClass BehindDigits = BehindAmount | WordClass.Counter;
    private const WordClass BehindUnit = BehindAmount | WordClass.Digit | WordClass.Native | WordClass.Pair;
    private const WordClass BehindUnitOfThings = BehindUnit | WordClass.Counter | WordClass.CountNoun | WordClass.People;
    private const WordClass BehindNative = BehindNumber | WordClass.NativeCounter | WordClass.Native | WordClass.Pair;

    private readonly ReadOnlySpan<char> text = text;
    private readonly FigureKinds kinds = kinds;
    private readonly bool isMoneyAnyway = isMoneyAnyway;

    /// <summary>The next place at or behind one where a figure may begin or go on; the place itself if one may there.</summary>
    internal int Skip(int place)
    {
        char c = text[place];
        return char.IsAsciiDigit(c) ? SkipDigits(place) : Hangul.IsSyllable(c) && !MayBegin(place, c) ? place + 1 : place;
    }

    private bool Wants(FigureKinds kind) => (kinds & kind) != 0;

    // ---- digits

    private int SkipDigits(int place)
    {
        int end = place;
        int limit = Math.Min(text.Length, place + LongestRun);
        while (end < limit && (char.IsAsciiDigit(text[end]) || text[end] is ',' or '.'))
        {
            end++;
        }

        bool isLong = end - place == LongestRun;
        bool isTime = Wants(FigureKinds.Date) && MayBeTime(place, end);
        var behind = Wants(FigureKinds.Count) ? BehindDigits : BehindAmount;
        return isLong || isTime || MayFollow(end, behind) || MayPrecede(place) ? place : end;
    }

    // Dates have marks of their own.
    private bool MayBeTime(int place, int end)
    {
        int next = end < text.Length && text[end] == ' ' ? end + 1 : end;
        bool isWord = next < text.Length && (Hangul.IsSyllable(text[next]) || char.IsAsciiLetter(text[next]));
        return !isWord || text[place..end].ContainsAny('.', ',');
    }

    // What belongs to a number behind it, or digits behind the comma of a list: 2, 3억원.
    private bool MayFollow(int end, WordClass wanted)
    {
        int next = end;
        while (next < text.Length && text[next] is ' ' or NoBreakSpace)
        {
            Steps.Add();
            next++;
        }

        if (next >= text.Length)
        {
            return false;
        }

        char c = text[next];
        return char.IsAsciiDigit(c)
            ? !char.IsAsciiDigit(text[end - 1])
            : c is '(' or '[' or '{' or '\'' or '"' or '-' || Starts(next, wanted);
    }

    // A currency before the digits, its sign or its code, or a qualifier between them.
    private bool MayPrecede(int place)
    {
        int before = Before(place);
        if (before < 0)
        {
            return false;
        }

        char c = text[before];
        return Hangul.IsSyllable(c) ? ((Lexicon.Mark(c) & PlaceMark.BeforeEnd) != 0 && Ends(before, BeforeAmount)) || c == '\uB85C'
            : char.IsAsciiLetter(c) ? Ends(before, BeforeAmount)
            : c == '-' ? before == 0 || !char.IsAsciiDigit(text[before - 1])
            : c is '$' or '\\' or '+' || !(c < '\u0080' || c is '·' or (>= '‘' and <= '…'));
    }

    // The last character before a place that is no space and no line end; -1 if there is none.
    private int Before(int place)
    {
        int before = place - 1;
        while (before >= 0 && text[before] is ' ' or NoBreakSpace or '\n' or '\r')
        {
            Steps.Add();
            before--;
        }

        return before;
    }

    // ---- words

    private bool MayBegin(int place, char c)
    {
        var before = place > 0 ? Lexicon.Mark(text[place - 1]) : PlaceMark.None;
        if (Places.IsInside(before))
        {
            return false;
        }

        int row = Lexicon.Row(Lexicon.Root(c));
        if (Wants(FigureKinds.Date) && (before & PlaceMark.Syllable) == 0 && MayBeDate(place, row))
        {
            return true;
        }

        return Lexicon.Is(row, WordClass.Unit) ? MayBeUnit(place, row) : MayBeNative(place);
    }

    // 지난해, 이천이십사년, 삼월
    private bool MayBeDate(int place, int row) =>
        Starts(place, WordClass.None, DateWord.Months)
        || (Lexicon.Is(row, WordClass.Digit) && MayFollow(place + 1, WordClass.Unit | WordClass.Digit));

    // 경제, 해외, 조사: units above 만 do not begin a number; 만큼, 천안: nothing there is counted or paid.
    private bool MayBeUnit(int place, int row)
    {
        int before = Before(place);
        if (before >= 0 && (char.IsAsciiDigit(text[before]) || !IsPlain(text[before]) || EndsNumber(text[before])))
        {
            return true;
        }

        bool isAbove = Lexicon.Is(row, WordClass.Large) && Lexicon.Value(row) > 1;
        var behind = Wants(FigureKinds.Count) ? BehindUnitOfThings : BehindUnit;
        return !isAbove && (isMoneyAnyway || MayFollow(place + 1, behind) || MayPrecede(place));
    }

    // 한국, 한 북구: no number, and a number of nothing.
    private bool MayBeNative(int place)
    {
        int longest = 0;
        int end = place;
        int next = place;
        for (int node = Lexicon.Root(text[next]); node != 0; node = Lexicon.Child(node, text[next]))
        {
            Steps.Add();
            next++;
            (longest, end) = Lexicon.Row(node) is > 0 and var row ? (row, next) : (longest, end);
            if (next >= text.Length || text[next] == ' ')
            {
                break;
            }

            if (!IsPlain(text[next]))
            {
                return true;
            }
        }

        return Lexicon.Is(longest, Numbers) && (MayFollow(end, BehindNative) || (Wants(FigureKinds.Amount) && MayPrecede(place)));
    }

    /// <summary>Whether a word of some classes, or of a date, may begin at a place, however it goes on.</summary>
    private bool Starts(int place, WordClass wanted, DateWord last = DateWord.Plain)
    {
        if (!IsPlain(text[place]))
        {
            return true;
        }

        for (int node = Lexicon.Root(Lexer.Fold(text[place])); node != 0; node = Lexicon.Child(node, Lexer.Fold(text[place])))
        {
            Steps.Add();
            int row = Lexicon.Row(node);
            if (Lexicon.Is(row, wanted) || (Wants(FigureKinds.Date) && Lexicon.Date(row) is > DateWord.None and var word && word <= last))
            {
                return true;
            }

            place++;
            if (place < text.Length && !IsPlain(text[place]))
            {
                return !Lexicon.IsLeaf(node) || Hangul.IsTrailing(text[place]);
            }

            if (place >= text.Length || text[place] == ' ')
            {
                return place < text.Length && Lexicon.Child(node, ' ') != 0;
            }
        }

        return false;
    }

    /// <summary>Whether a word of some classes may end with the character at a place.</summary>
    private bool Ends(int last, WordClass wanted)
    {
        for (int start = last; start >= 0 && start > last - LongestWord; start--)
        {
            int node = Lexicon.Root(Lexer.Fold(text[start]));
            for (int i = start + 1; node != 0 && i <= last; i++)
            {
                Steps.Add();
                bool isSpread = text[i] == ' ' && text[i - 1] == ' ';
                node = isSpread ? node : Lexicon.Child(node, Lexer.Fold(text[i]));
            }

            if (Lexicon.Is(Lexicon.Row(node), wanted) || !IsPlain(text[start]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsNumber(char c) => (Lexicon.Mark(c) & PlaceMark.NumberEnd) != 0;

    private static bool IsPlain(char c) => c is >= ' ' and < '\u007F' || Hangul.IsSyllable(c)
        || c is '·' or (>= '\u2013' and <= '\u2027') or '℃' or (>= '\u3380' and <= '\u33DF');
}
