using TradeMission.Domain.Korean.Lexicon;

namespace TradeMission.Domain.Korean.Scanning;

/// <summary>Whether a figure of 억 or 조 without a currency means won: "사업비 300억", but not "5억 명" or "제7조 2항".</summary>
internal static class ImpliedWon<TText>
    where TText : struct, IText, allows ref struct
{
    /// <summary>The power of ten of 억, the smallest unit of such a figure.</summary>
    internal const int SmallestUnit = 8;

    private const int Jo = 12;

    internal static bool IsMeant(scoped ref TText text, in Numeral number, bool isPhrase)
    {
        if (number.LargestUnit is not (SmallestUnit or Jo) || number.IsWords || (number.IsSeveral && !isPhrase))
        {
            return false;
        }

        return isPhrase || (StandsFree(ref text, number) && CountsNothing(ref text, number));
    }

    // Not in 제3조, A3억, 달러 3억, 민법 3조, 인구 14억.
    private static bool StandsFree(scoped ref TText text, in Numeral number)
    {
        char before = text.Peek(text.Previous(number.Start));
        if (before == '제' || char.IsAsciiLetterOrDigit(before))
        {
            return false;
        }

        int end = Spaces.SkipBack(ref text, number.Start, 0);
        if (CurrencyWords.AfterBackward.MatchBefore(ref text, end, 0, out int currency) >= 0 && text.Next(currency) < end)
        {
            return false;
        }

        bool isTeam = IsPlainJo(number) && text.Peek(text.Previous(end)) is '인' or '명';
        bool isArticle = isTeam || IsPlainJo(number) && CounterWords.LawsBefore.MatchBefore(ref text, end, 0, out _) >= 0;
        return !isArticle && CounterWords.PeopleBefore.MatchBefore(ref text, end, 0, out _) < 0;
    }

    private static bool CountsNothing(scoped ref TText text, in Numeral number)
    {
        int end = SideReader<TText>.SkipSome(ref text, number.End, out _);
        int next = Spaces.Skip(ref text, end);
        char c = text.Peek(next);
        bool isGlued = next == end;
        if (c is '(' or '（' && CurrencyWords.BeforeForward.Match(ref text, text.Next(next), out _) >= 0)
        {
            return false;
        }

        if (isGlued ? char.IsAsciiLetter(c) || CountsGlued(ref text, next) : CountsParted(ref text, next))
        {
            return false;
        }

        // A word that begins like a currency: 2억 원주민, 4억 유로존 인구.
        int currency = CurrencyWords.After.Match(ref text, next, out _);
        if (currency >= 0 && CurrencyWords.AfterWords[currency].Text != "동")
        {
            return false;
        }

        // "5조 6명", "3조 2교대" are teams and articles of a law, and 조 on a noun begins a word: 3조합, 2조사.
        if (!IsPlainJo(number))
        {
            return true;
        }

        return isGlued
            ? Particles.EndWord(ref text, end) || MoneyNouns.Table.Match(ref text, end, out _) >= 0
            : NumeralSymbols.KindOf(c) != NumeralSymbols.Digit;
    }

    private static bool IsPlainJo(in Numeral number) => number.LargestUnit == Jo && number.Units == 1;

    // Written onto the figure, 인, 도, 일 and 대 are particles, the copula and a range of won: 3억인 사업, 13억대 연봉.
    private static bool CountsGlued(scoped ref TText text, int at) =>
        text.Peek(at) is not ('인' or '도' or '일' or '대' or '이' or '만' or '석' or '사') && CountsParted(ref text, at);

    private static bool CountsParted(scoped ref TText text, int at) =>
        IsNoun(CounterWords.CounterTable, ref text, at)
        || IsNoun(CounterWords.MeasureTable, ref text, at)
        || IsNoun(CounterWords.PeopleTable, ref text, at)
        || IsMarketOfPeople(ref text, at);

    // 14억 중국 시장, 2억7천만의 인도네시아 국민
    private static bool IsMarketOfPeople(scoped ref TText text, int at)
    {
        int country = text.Peek(at) == '의' ? Spaces.Skip(ref text, text.Next(at)) : at;
        return CounterWords.PopulousTable.Match(ref text, country, out int end) >= 0
            && (country != at || CounterWords.MarketTable.Match(ref text, Spaces.Skip(ref text, end), out _) >= 0);
    }

    private static bool IsNoun(WordTable table, scoped ref TText text, int at) =>
        table.Match(ref text, at, out int end) >= 0 && Particles.EndNoun(ref text, end) && !char.IsAsciiLetterOrDigit(text.Peek(end));
}
