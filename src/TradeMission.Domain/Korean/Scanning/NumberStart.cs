using TradeMission.Domain.Korean.Lexicon;

namespace TradeMission.Domain.Korean.Scanning;

/// <summary>Finds where the number starts that an anchor, a digit or a unit, belongs to.</summary>
internal static class NumberStart<TText>
    where TText : struct, IText, allows ref struct
{
    internal static int Find(TText text, int anchor, int floor)
    {
        int start = anchor;
        if (NumeralSymbols.IsUnit(text.Peek(anchor)))
        {
            start = SkipWordsBack(text, start, floor);
        }

        int several = SkipSeveralBack(text, start, floor);
        return several < start ? several : SkipSignBack(text, start, floor);
    }

    private static int SkipWordsBack(TText text, int start, int floor)
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
    private static int SkipSeveralBack(TText text, int start, int floor)
    {
        int before = text.Previous(Spaces.SkipBack(text, start, floor));
        if (before < floor || NumeralSymbols.KindOf(text.Peek(before)) != NumeralSymbols.Several)
        {
            return start;
        }

        bool isParted = text.Next(before) != start;
        bool isWordStart = !Hangul.IsSyllable(text.Peek(text.Previous(before)));
        return isWordStart && (!isParted || text.Peek(before) == '몇') ? before : start;
    }

    // A dash is a sign only where no word, digit or line end stands before it; there it would be a bullet or a hyphen.
    private static int SkipSignBack(TText text, int start, int floor)
    {
        int sign = text.Previous(start);
        if (sign >= floor && text.Peek(sign) is '-' or '−' or '－')
        {
            char before = text.Peek(text.Previous(sign));
            return before is ' ' or '(' or '（' ? sign : start;
        }

        int end = Spaces.SkipBack(text, start, floor);
        return Phrases.TrySkipBack(text, end, "마이너스", floor, out int word) ? word : start;
    }
}
