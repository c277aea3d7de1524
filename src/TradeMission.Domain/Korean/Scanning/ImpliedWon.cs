using TradeMission.Domain.Korean.OldLexicon;

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
        // In words there are only 수십억 and 몇백조; 수조 is a water tank too.
        bool isSaid = number.IsSeveral ? number.FirstUnits != Jo : !number.IsWords;
        if (number.LargestUnit is not (SmallestUnit or Jo) || !isSaid)
        {
            return false;
        }

        return isPhrase || (StandsFree(ref text, number) && CountsNothing(ref text, number));
    }

    /// <summary>Whether a noun behind the number, parted or not, tells that it counts or measures: 2.5%, 5억 명.</summary>
    internal static bool IsCounted(scoped ref TText text, in Numeral number)
    {
        int next = Spaces.Skip(ref text, number.End);
        return next == number.End ? CountsGlued(ref text, next) : CountsParted(ref text, next);
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

        bool isPart = IsPlainJo(number)
            && (FollowsPart(ref text, end)
                || CounterWords.LawsBefore.MatchBefore(ref text, end, 0, out _) >= 0
                || CounterWords.GroupsBefore.MatchBefore(ref text, end, 0, out _) >= 0);
        return !isPart && CounterWords.PeopleBefore.MatchBefore(ref text, end, 0, out _) < 0;
    }

    // 2인 1조, 제11장 5조
    private static bool FollowsPart(scoped ref TText text, int end)
    {
        int before = text.Previous(end);
        char c = text.Peek(before);
        return c is '인' or '명' || (c is '장' or '편' or '절' && NumeralSymbols.KindOf(text.Peek(text.Previous(before))) == NumeralSymbols.Digit);
    }

    private static bool CountsNothing(scoped ref TText text, in Numeral number)
    {
        int end = SideReader<TText>.SkipSome(ref text, number.End, out _);
        int next = Spaces.Skip(ref text, end);
        char c = text.Peek(next);
        if (c is '(' or '（' && CurrencyWords.BeforeForward.Match(ref text, text.Next(next), out _) >= 0)
        {
            return false;
        }

        return next == end ? StandsGlued(ref text, number, end) : StandsParted(ref text, number, next);
    }

    private static bool StandsGlued(scoped ref TText text, in Numeral number, int end)
    {
        // 조 on a noun begins a word, 3조합, 2조사, each group is 1조당, and digits behind a space count what is written onto them, 1억 5번.
        bool mustEndWord = IsPlainJo(number) || number.EndBeforeTail > 0;
        return !char.IsAsciiLetter(text.Peek(end))
            && !CountsGlued(ref text, end)
            && !BeginsLikeCurrency(ref text, number, end)
            && !(IsPlainJo(number) && text.Peek(end) == '당')
            && (!mustEndWord || Particles.EndWord(ref text, end) || MoneyNouns.Table.Match(ref text, end, out _) >= 0
                || QualifierWords.After.Match(ref text, end, out _) >= 0);
    }

    private static bool StandsParted(scoped ref TText text, in Numeral number, int next)
    {
        if (MoneyNouns.Objects.Match(ref text, next, out _) >= 0)
        {
            return true;
        }

        // Groups, 5조 6명, 1조 조장, and articles of a law, 3조 2항.
        bool isGroup = IsPlainJo(number)
            && (NumeralSymbols.KindOf(text.Peek(next)) == NumeralSymbols.Digit || CounterWords.GroupTable.Match(ref text, next, out _) >= 0);
        return !isGroup && !CountsParted(ref text, next) && !BeginsLikeCurrency(ref text, number, next);
    }

    // 2억 원주민, 4억 유로존 인구, and a building, 5억2동; but not 5억 동결.
    private static bool BeginsLikeCurrency(scoped ref TText text, in Numeral number, int at)
    {
        int found = CurrencyWords.After.Match(ref text, at, out int end);
        return found >= 0 && (CurrencyWords.AfterWords[found].Text != "동" || (number.LastUnit == 0 && Particles.EndWord(ref text, end)));
    }

    private static bool IsPlainJo(in Numeral number) => number.LargestUnit == Jo && number.Units == 1;

    // Written onto the figure, 인, 도, 일 and 대 are particles, the copula and a range of won: 3억인 사업, 13억대 연봉.
    private static bool CountsGlued(scoped ref TText text, int at) => text.Peek(at) switch
    {
        '인' or '도' or '일' or '이' or '만' or '석' or '사' => false,
        '대' => CountsPieces(ref text, Spaces.Skip(ref text, text.Next(at))),
        _ => CountsParted(ref text, at),
    };

    // 1억대를 팔았다, 3억대 생산; but not 3억대 생산설비.
    private static bool CountsPieces(scoped ref TText text, int at) =>
        CounterWords.PieceDealings.Match(ref text, at, out int end) >= 0 && (text.Peek(at) is '를' or '가' || Particles.EndWord(ref text, end));

    private static bool CountsParted(scoped ref TText text, int at) =>
        IsNoun(CounterWords.LargeTable, ref text, at)
        || IsNoun(CounterWords.PeopleTable, ref text, at)
        || IsMarketOfPeople(ref text, at);

    // 14억 중국 시장, 2억7천만의 인도네시아 국민
    private static bool IsMarketOfPeople(scoped ref TText text, int at)
    {
        int country = text.Peek(at) == '의' ? Spaces.Skip(ref text, text.Next(at)) : at;
        if (country != at && IsNoun(CounterWords.MultitudeTable, ref text, country))
        {
            return true;
        }

        return CounterWords.PopulousTable.Match(ref text, country, out int end) >= 0
            && (country != at || CounterWords.MarketTable.Match(ref text, Spaces.Skip(ref text, end), out _) >= 0);
    }

    private static bool IsNoun(WordTable table, scoped ref TText text, int at) =>
        table.Match(ref text, at, out int end) >= 0 && Particles.EndNoun(ref text, end) && !char.IsAsciiLetterOrDigit(text.Peek(end));
}
