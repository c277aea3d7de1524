using TradeMission.Domain.Korean.Lexicon;

namespace TradeMission.Domain.Korean.Scanning;

/// <summary>Whether a figure of 억 or 조 without a currency means won: "사업비 300억", but not "5억 명" or "제7조 2항".</summary>
internal static class ImpliedWon<TText>
    where TText : struct, IText, allows ref struct
{
    private const int Eok = 8;
    private const int Jo = 12;

    internal static bool IsMeant(TText text, in Numeral number, bool isPhrase)
    {
        if (number.LargestUnit is not (Eok or Jo) || number.IsWords || (number.IsSeveral && !isPhrase))
        {
            return false;
        }

        return isPhrase || (StandsFree(text, number.Start) && CountsNothing(text, number));
    }

    // Not in 제3조, not in A3억.
    private static bool StandsFree(TText text, int start)
    {
        char before = text.Peek(text.Previous(start));
        return before != '제' && !char.IsAsciiLetterOrDigit(before);
    }

    private static bool CountsNothing(TText text, in Numeral number)
    {
        int end = number.End;
        int next = Spaces.Skip(text, SideReader<TText>.SkipSome(text, end, out _));
        char c = text.Peek(next);
        bool isRange = next == end && c == '대';
        if (char.IsAsciiLetter(c) || (!isRange && Measures(text, next)))
        {
            return false;
        }

        // "13억대" is a range of won; only "13억 대" counts machines. "5조 6명", "3조 2교대": teams and articles of a law, not trillions.
        bool isPlainJo = number.LargestUnit == Jo && number.Units == 1;
        if (isPlainJo && next > end && NumeralSymbols.KindOf(c) == NumeralSymbols.Digit)
        {
            return false;
        }

        // 조 written onto a noun is more often the beginning of a word: 3조합, 2조사.
        return !isPlainJo || next > end || Particles.EndWord(text, end) || MoneyNouns.Table.Match(text, end, out _) >= 0;
    }

    private static bool Measures(TText text, int at) =>
        IsWord(CounterWords.CounterTable, text, at) || IsWord(CounterWords.MeasureTable, text, at) || IsWord(CounterWords.PeopleTable, text, at);

    private static bool IsWord(WordTable table, TText text, int at) =>
        table.Match(text, at, out int end) >= 0 && Particles.EndWord(text, end);
}
