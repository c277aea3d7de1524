using TradeMission.Domain.Korean.Words;

namespace TradeMission.Domain.Korean.Lexing;

// Places at words: units, native numerals and dates; and what may stand before and behind a place.
internal readonly ref partial struct PlaceFilter
{
    private bool MayBegin(int place, char c)
    {
        var before = place > 0 ? Lexicon.Mark(text[place - 1]) : PlaceMark.None;
        if (Places.IsInside(before))
        {
            return false;
        }

        bool isOntoWord = (before & PlaceMark.Syllable) != 0;
        int row = Lexicon.Row(Lexicon.Root(c));
        return (!isOntoWord && Wants(FigureKinds.Date) && MayBeDate(place, row))
            || ((Lexicon.Is(row, WordClass.Unit) ? MayBeUnit(place, row) : MayBeNative(place))
                && (!isOntoWord || EndsNumber(place - 1) || Ends(place - 1, BeforeAmount, Context.Opening)));
    }

    // 지난해, 이천이십사년, 삼월
    private bool MayBeDate(int place, int row) =>
        Starts(place, WordClass.None, DateWord.Past, DateWord.Months)
        || (Lexicon.Is(row, WordClass.Digit) && MayFollowWord(place + 1, WordClass.Unit | WordClass.Digit));

    // 경제, 해외, 조사: units above 만 do not begin a number; 만큼, 천안: nothing there is counted or paid.
    private bool MayBeUnit(int place, int row)
    {
        int before = Before(place);
        if (before >= 0 && (char.IsAsciiDigit(text[before]) || !IsPlain(text[before]) || EndsNumber(before)))
        {
            return true;
        }

        var behind = Wants(FigureKinds.Count) ? BehindUnitOfThings : BehindUnit;
        return !IsAboveMan(row) && (isMoneyAnyway || MayFollowWord(place + 1, behind) || MayPrecede(place, BeforeAmount));
    }

    // 삼백 만, 서너 억, 총삼백 만; but 통해 해외, 산업 환경 조성. A run as long as a word is left to the grammar, which passes over it at once.
    private bool EndsNumber(int last)
    {
        int at = last;
        while (at >= 0 && (Lexicon.Mark(text[at]) & PlaceMark.NumberEnd) != 0 && LengthOfNumeral(at) is > 0 and var length)
        {
            at -= length;
            if (last - at >= LongestWord)
            {
                return true;
            }
        }

        var before = at >= 0 ? Lexicon.Mark(text[at]) : PlaceMark.None;
        return at < last && (before & (PlaceMark.Syllable | PlaceMark.BeforeEnd)) != PlaceMark.Syllable;
    }

    // The longest one that ends with a character: 만 of 만, 너 of 너, 대여섯 of 섯.
    private int LengthOfNumeral(int last)
    {
        if (Lexicon.Is(Lexicon.Row(Lexicon.Root(text[last])), WordClass.Unit))
        {
            return 1;
        }

        int length = 0;
        for (int start = last; start >= 0 && start > last - LongestNumeral; start--)
        {
            length = Lexicon.Is(Lexicon.Find(text[start..(last + 1)]), Numerals) ? last + 1 - start : length;
        }

        return length;
    }

    // 한국, 한 북구: no number, and a number of nothing.
    private bool MayBeNative(int place) =>
        !TryFindWord(place, out int row, out int end)
        || (Lexicon.Is(row, Numbers)
            && (MayFollowWord(end, BehindNative) || (Wants(FigureKinds.Amount) && MayPrecede(place, BeforeAmount))));

    // What belongs to a number in words behind it.
    private bool MayFollowWord(int end, WordClass wanted)
    {
        int next = SkipSpaces(end);
        return next < text.Length
            && (char.IsAsciiDigit(text[next]) || text[next] is '(' or '[' or '〔' or '{' or '\'' or '"' or '-'
                || Starts(next, wanted, DateWord.Unit, DateWord.Duration));
    }

    /// <summary>The longest word at a place, up to the next space; false if a character does not stand for itself.</summary>
    private bool TryFindWord(int place, out int row, out int end)
    {
        row = 0;
        end = place;
        int next = place;
        for (int node = Lexicon.Root(text[next]); node != 0; node = Lexicon.Child(node, text[next]))
        {
            Steps.Add();
            next++;
            (row, end) = Lexicon.Row(node) is > 0 and var longer ? (longer, next) : (row, end);
            if (next >= text.Length || text[next] == ' ')
            {
                break;
            }

            if (!IsPlain(text[next]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a word of some classes, or of a date where dates are wanted, may begin at a place, however it goes on.</summary>
    private bool Starts(int place, WordClass wanted, DateWord first = DateWord.Past, DateWord last = DateWord.Plain) =>
        !IsPlain(text[place]) || GoesOn(Lexicon.Root(Lexer.Fold(text[place])), place, wanted, first, last);

    // A space within a word is one character of it, however wide it is; a line end is a space or nothing.
    private bool GoesOn(int node, int place, WordClass wanted, DateWord first, DateWord last)
    {
        while (node != 0)
        {
            Steps.Add();
            int row = Lexicon.Row(node);
            bool isWanted = Lexicon.Is(row, wanted)
                || (Wants(FigureKinds.Date) && Lexicon.Date(row) is > DateWord.None and var word && word >= first && word <= last);
            if (isWanted && !IsLetterBeforeAnother(place))
            {
                return true;
            }

            place++;
            if (place >= text.Length || Lexicon.IsLeaf(node))
            {
                return place < text.Length && Hangul.IsTrailing(text[place]);
            }

            if (IsSpace(text[place]))
            {
                int behind = SkipSpaces(place);
                int parted = Lexicon.Child(node, ' ');
                return behind < text.Length && (!IsPlain(text[behind]) || GoesOn(Child(parted, behind), behind, wanted, first, last)
                    || (IsLineEnd(text[place]) && GoesOn(Child(node, behind), behind, wanted, first, last)));
            }

            if (!IsPlain(text[place]))
            {
                return true;
            }

            node = Child(node, place);
        }

        return false;
    }

    private bool IsLetterBeforeAnother(int place) =>
        char.IsAsciiLetter(text[place]) && place + 1 < text.Length && char.IsAsciiLetter(text[place + 1]);

    private int Child(int node, int place) => node == 0 ? 0 : Lexicon.Child(node, Lexer.Fold(text[place]));

    /// <summary>Whether a word that is or tells something may end with the character at a place; a line may end within it.</summary>
    private bool Ends(int last, WordClass wanted, Context tells = Context.None)
    {
        for (int start = last; start >= 0 && start > last - LongestWord; start--)
        {
            if (IsLineEnd(text[start]))
            {
                continue;
            }

            int node = Lexicon.Root(Lexer.Fold(text[start]));
            for (int i = start + 1; node != 0 && i <= last; i++)
            {
                Steps.Add();
                bool isNothing = IsLineEnd(text[i]) || (text[i] == ' ' && text[i - 1] == ' ');
                node = isNothing ? node : Lexicon.Child(node, Lexer.Fold(text[i]));
            }

            int row = Lexicon.Row(node);
            if (Lexicon.Is(row, wanted) || Lexicon.Tells(row, tells) || !IsPlain(text[start]))
            {
                return true;
            }
        }

        return false;
    }

    // 억 and larger units
    private static bool IsAboveMan(int row) => Lexicon.Is(row, WordClass.Large) && Lexicon.Value(row) > 1;

    private static bool IsSpace(char c) => c is ' ' or NoBreakSpace || IsLineEnd(c);

    private static bool IsLineEnd(char c) => c is '\n' or '\r';

    // Whether a character stands for itself: no letter of decomposed hangul, nothing that is ignored, no full-width form, no line end.
    private static bool IsPlain(char c) =>
        Hangul.IsSyllable(c) || c is (>= ' ' and < '\u007F') or (> '\u00AD' and < '\u034F') or (>= '\u2010' and <= '\u2027')
            or (>= '\u2030' and <= '\u205E') or (>= '\u20A0' and <= '\u2BFF') or (>= '\u3001' and <= '\u303F')
            or (>= '\u3200' and <= '\u33FF') or (>= '\u4E00' and <= '\u9FFF');
}
