using System.Globalization;
using TradeMission.Domain.Korean.OldLexicon;

namespace TradeMission.Domain.Korean.Scanning;

/// <summary>Finds where the number starts that an anchor, a digit or a unit, belongs to.</summary>
internal static class NumberStart<TText>
    where TText : struct, IText, allows ref struct
{
    private const int Rieul = 8;
    private const int MostMarks = 2;

    internal static int Find(scoped ref TText text, int anchor, int floor)
    {
        int start = anchor;
        if (NumeralSymbols.IsUnit(text.Peek(anchor)))
        {
            start = SkipWordsBack(ref text, start, floor);
        }

        if (!MayFollowPrefix(ref text, start))
        {
            return start;
        }

        return SkipSignBack(ref text, SkipSeveralBack(ref text, start, floor), floor);
    }

    // 수, 몇, a dash or 마이너스, also parted by a space.
    private static bool MayFollowPrefix(scoped ref TText text, int start)
    {
        char before = text.Peek(text.Previous(start));
        return NumeralSymbols.KindOf(before) is NumeralSymbols.Space or NumeralSymbols.Several || before is '-' or '−' or '－' or '스';
    }

    /// <summary>Moves over what is no figure but a name: 제3조, 제12회, and the digits of ".5".</summary>
    internal static bool TrySkipOrdinal(scoped ref TText text, int start, out int end)
    {
        int before = text.Previous(start);
        char c = text.Peek(before);
        bool isFraction = c == '.' && !char.IsLetter(text.Peek(text.Previous(before))) && NumeralSymbols.KindOf(text.Peek(start)) == NumeralSymbols.Digit;
        end = start;
        if (FollowsForeignDigit(ref text, before, c) || FollowsForeignUnit(ref text, start, before, c))
        {
            end = SkipNumerals(ref text, start);
            return true;
        }

        if (c != '제' && !isFraction && !IsPiece(ref text, start))
        {
            return false;
        }

        while (NumeralSymbols.KindOf(text.Peek(end)) is NumeralSymbols.Digit or NumeralSymbols.Word)
        {
            end = text.Next(end);
        }

        bool hasUnit = end > start && NumeralSymbols.IsUnit(text.Peek(end));
        end = hasUnit ? text.Next(end) : end;
        return end > start;
    }

    // The 000 of "٣,000", the 3 of "1e3": a digit that is no numeral here stands before it, or one and marks that no number has.
    private static bool FollowsForeignDigit(scoped ref TText text, int before, char c)
    {
        if (c == ' ' || Hangul.IsSyllable(c))
        {
            return false;
        }

        for (int marks = 0; marks < MostMarks && IsMark(c); marks++)
        {
            before = text.Previous(before);
            c = text.Peek(before);
            if (char.IsDigit(c))
            {
                return true;
            }
        }

        return IsForeignDigit(c);
    }

    // The 9 of 4자9불, where 자 is no unit that is read in running text, and the 5 of 조5억, which lacks its first figure.
    private static bool FollowsForeignUnit(scoped ref TText text, int start, int before, char c)
    {
        if (NumeralSymbols.KindOf(c) != NumeralSymbols.LargeUnit || c is '만' or '萬' or '万' || NumeralSymbols.KindOf(text.Peek(start)) != NumeralSymbols.Digit)
        {
            return false;
        }

        char first = text.Peek(text.Previous(before));
        return NumeralSymbols.IsUnit(c) ? !Hangul.IsSyllable(first) : NumeralSymbols.KindOf(first) == NumeralSymbols.Digit;
    }

    private static bool IsForeignDigit(char c) => char.IsDigit(c) && NumeralSymbols.KindOf(c) != NumeralSymbols.Digit;

    private static bool IsMark(char c) =>
        char.IsAsciiLetter(c) || c is ',' or '.' or '^' or '\u066B' or '\u066C' or '\u2044' || (char.GetUnicodeCategory(c) == UnicodeCategory.Format && c != '\u00AD');

    private static int SkipNumerals(scoped ref TText text, int at)
    {
        while (NumeralSymbols.IsNumeral(text.Peek(at)))
        {
            at = text.Next(at);
        }

        return at;
    }

    // The 000 of "3 000" and "3'000".
    private static bool IsPiece(scoped ref TText text, int start)
    {
        int mark = text.Previous(start);
        return text.Peek(start) == '0'
            && NumeralSymbols.KindOf(text.Peek(text.Next(start))) == NumeralSymbols.Digit
            && text.Peek(mark) is ' ' or '\'' or '’' or '\u00A0' or '\u202F'
            && NumeralSymbols.KindOf(text.Peek(text.Previous(mark))) == NumeralSymbols.Digit;
    }

    /// <summary>Whether units without a digit are not to be read: in the head of a table, or behind a lone digit in words.</summary>
    internal static bool StandsAlone(scoped ref TText text, int start, int floor) =>
        NumeralSymbols.IsUnit(text.Peek(start)) && (HeadsTable(ref text, start, floor) || FollowsLoneDigit(ref text, start, floor) || EndsRange(ref text, start, floor));

    // "(단위: 백만 달러)"
    private static bool HeadsTable(scoped ref TText text, int start, int floor)
    {
        int end = Spaces.SkipBack(ref text, start, floor);
        bool hasColon = text.Peek(text.Previous(end)) is ':' or '：';
        end = hasColon ? Spaces.SkipBack(ref text, text.Previous(end), floor) : end;
        return (end < start && Phrases.TrySkipBack(ref text, end, "단위", floor, out _)) || HeadsColumn(ref text, start, floor);
    }

    // "상담액(만불)", but not "1,000,000원(백만원)"
    private static bool HeadsColumn(scoped ref TText text, int start, int floor)
    {
        int open = text.Previous(start);
        if (open <= floor || text.Peek(open) is not ('(' or '（') || !Hangul.IsSyllable(text.Peek(text.Previous(open)))
            || CurrencyWords.AfterBackward.MatchBefore(ref text, open, floor, out _) >= 0)
        {
            return false;
        }

        int at = start;
        while (NumeralSymbols.IsUnit(text.Peek(at)))
        {
            at = text.Next(at);
        }

        return CurrencyWords.After.Match(ref text, Spaces.Skip(ref text, at), out int end) >= 0 && text.Peek(end) is ')' or '）';
    }

    // "구 만불", "이 천만원": nine or old, two or this?
    private static bool FollowsLoneDigit(scoped ref TText text, int start, int floor)
    {
        int end = Spaces.SkipBack(ref text, start, floor);
        int digit = text.Previous(end);
        return end < start && digit >= floor
            && NumeralSymbols.KindOf(text.Peek(digit)) == NumeralSymbols.Word
            && !Hangul.IsSyllable(text.Peek(text.Previous(digit)));
    }

    // 일~십루피: the range begins with a digit that is not looked for.
    private static bool EndsRange(scoped ref TText text, int start, int floor)
    {
        int mark = text.Previous(start);
        return mark > floor && Followers.IsRangeMark(text.Peek(mark)) && NumeralSymbols.KindOf(text.Peek(text.Previous(mark))) == NumeralSymbols.Word;
    }

    private static int SkipWordsBack(scoped ref TText text, int start, int floor)
    {
        int before = text.Previous(start);
        while (before >= floor && NumeralSymbols.KindOf(text.Peek(before)) == NumeralSymbols.Word)
        {
            start = before;
            before = text.Previous(start);
        }

        return start;
    }

    // 수백만, 몇 억; but not in 다수, 회수.
    private static int SkipSeveralBack(scoped ref TText text, int start, int floor)
    {
        int before = text.Previous(Spaces.SkipBack(ref text, start, floor));
        if (before < floor || NumeralSymbols.KindOf(text.Peek(before)) != NumeralSymbols.Several)
        {
            return start;
        }

        if (Hangul.IsSyllable(text.Peek(text.Previous(before))))
        {
            return start;
        }

        bool isParted = text.Next(before) != start;
        return isParted && text.Peek(before) != '몇' && !CountsUnits(ref text, before, start, floor) ? start : before;
    }

    // "수 억원" is several hundred million, but "할 수 천만원이" has the 수 of 할 수 있다.
    private static bool CountsUnits(scoped ref TText text, int several, int start, int floor)
    {
        int word = text.Previous(Spaces.SkipBack(ref text, several, floor));
        char last = text.Peek(word);
        return NumeralSymbols.IsUnit(text.Peek(start)) && !(Hangul.IsSyllable(last) && Hangul.FinalConsonant(last) == Rieul);
    }

    // A dash is a sign only where no word, digit or line end stands before it; there it would be a bullet or a hyphen.
    private static int SkipSignBack(scoped ref TText text, int start, int floor)
    {
        int sign = text.Previous(start);
        if (sign >= floor && text.Peek(sign) is '-' or '−' or '－')
        {
            char before = text.Peek(text.Previous(sign));
            return before is ' ' or '(' or '（' ? sign : start;
        }

        int end = Spaces.SkipBack(ref text, start, floor);
        return Phrases.TrySkipBack(ref text, end, "마이너스", floor, out int word) ? word : start;
    }
}
