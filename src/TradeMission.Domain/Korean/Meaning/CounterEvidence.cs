using TradeMission.Domain.Korean.Grammar;
using TradeMission.Domain.Korean.Lexing;
using TradeMission.Domain.Korean.Words;

namespace TradeMission.Domain.Korean.Meaning;

/// <summary>Whether a word behind a number counts there: many counters also make an ordinal, an age or another word.</summary>
internal static class CounterEvidence
{
    private const int LeastAddress = 100;
    private const int MostFew = 5;

    internal static bool Stands(scoped ref Lexer tokens, in Side side, int at)
    {
        ref readonly var token = ref tokens[at];
        if (!EndsWord(ref tokens, at) || IsWrittenOntoLatin(ref tokens, side, at) || PersonName.Stands(ref tokens, side.Number, at))
        {
            return false;
        }

        // Nobody counts companies in hundreds of millions: 1조 기업.
        if (token.Is(WordClass.Owner) && side.Number.LargestUnit >= ImpliedWon.SmallestUnit)
        {
            return false;
        }

        // 두 기, 두 점: an ordinal is no native numeral, but a score may be.
        var unless = Lexicon.Unless(token.Row);
        if (side.Number.IsNative)
        {
            return StandsBehindNative(ref tokens, side.Number, token) && !Holds(ref tokens, side, at, unless & Condition.Score);
        }

        return unless == Condition.None || !(NumberPlace.IsNumbered(ref tokens, side.Number.First) || Holds(ref tokens, side, at, unless));
    }

    // 명, and with a qualifier written onto it: 1백명선, 20명안팎.
    private static bool EndsWord(scoped ref Lexer tokens, int at)
    {
        ref readonly var next = ref tokens[at + 1];
        tokens.Characters.Read(tokens[at].Start, out int end);
        bool isSyllable = end == tokens[at].End;
        return WordEnds.Ends(ref tokens, at + 1) || next.Is(WordClass.LinkTo | WordClass.LinkFrom) || next.Tells(Context.TimesBehind)
            || (next.Is(WordClass.QualifierAfter) && WordEnds.Ends(ref tokens, at + 2)) || (!isSyllable && !next.Is(WordClass.Lookalike));
    }

    // "MOU2건", "EU27개국": an acronym that the number is written onto; KTX300대 may be a name.
    private static bool IsWrittenOntoLatin(scoped ref Lexer tokens, in Side side, int at) =>
        tokens[side.Number.First].IsGlued && tokens[side.Number.First - 1].Kind == TokenKind.Latin && !tokens[at].Is(WordClass.Glued);

    // 한 기업 is a certain company, but 집 한 채 and 버스 한 대 are one; 세종 is a city, 열대 a climate.
    private static bool StandsBehindNative(scoped ref Lexer tokens, in Number number, in Token token)
    {
        bool isOne = number is { IsSmall: true, SmallValue: 1, Spread: 0 };
        return (!token.IsGlued || token.Is(WordClass.Glued))
            && (!isOne || token.Is(WordClass.One) || IsBehind(ref tokens, number.First, Context.Machine | Context.Building | Context.Work));
    }

    private static bool Holds(scoped ref Lexer tokens, in Side side, int at, Condition unless)
    {
        ref readonly var number = ref side.Number;
        ref readonly var next = ref tokens[at + 1];
        int first = number.First;
        bool isParted = !tokens[at].IsJoined;
        ulong value = number.IsSmall ? number.SmallValue : ulong.MaxValue;
        // 삼백오 호: spelled out, hundreds and tens are an ordinal's digits.
        bool isMany = side.HasSome || number.HasComma || number.LargestUnit > 0 || (number.Units > 0 && !number.IsWords);
        bool isNounBehind = next.Gap is Gap.Space or Gap.Line;
        for (var left = unless; left != Condition.None; left &= left - 1)
        {
            var condition = left & ~(left - 1);
            bool holds = condition switch
            {
                Condition.Kind => IsRatio(ref tokens, first)
                    || (isNounBehind && value <= 10 && (next.IsDigits ? tokens[at + 2] : next).Tells(Context.KindBehind)),
                Condition.DigitBehind => next.IsDigits && next.IsNear,
                Condition.BareGlued => (number.IsBareUnits || number.LargestUnit >= ImpliedWon.SmallestUnit) && !isParted,
                Condition.Spelled => number.IsWords,
                Condition.Class => !side.HasSome && isNounBehind && next.Tells(Context.ClassBehind),
                Condition.Age => !isMany && !isParted && value is >= 10 and <= 90 && value % 10 == 0 && !AreMachines(ref tokens, first),
                Condition.Rank => !side.HasSome && IsRank(ref tokens, value, number, at) && !AreMachines(ref tokens, first),
                Condition.Term => !isMany && value < 100 && isNounBehind && next.Tells(Context.Office) && !AreMachines(ref tokens, first),
                Condition.About => number.LargestUnit >= ImpliedWon.SmallestUnit && !AreMachines(ref tokens, first)
                    && (isParted || !IsDealing(ref tokens, at) || next.Tells(Context.Object)),
                Condition.Score => !side.HasSome && !AreWorks(ref tokens, first, at),
                Condition.Address => (!isMany && value >= LeastAddress)
                    || !IsBehind(ref tokens, first, Context.Building),
                Condition.Turn => !(next.Tells(Context.TimesBehind) || WordEnds.IsOf(ref tokens, at + 1)),
                Condition.Ordinal => !isMany && !IsBehind(ref tokens, first, Context.Counted),
                Condition.Few => !isMany && value <= MostFew && !IsBehind(ref tokens, first, Context.Counted),
                Condition.Generation => !isMany && !(next.IsDigits && tokens[at + 2].Is(WordClass.People))
                    && (value <= 10 || IsGeneration(value)
                        || side.Number.First > 0 && tokens[first - 1].Is(WordClass.LinkList | WordClass.LinkMark)),
                Condition.Edition => !isMany && !IsTotal(ref tokens, first) && (isNounBehind
                    ? WordEnds.StemTells(ref tokens, WordEnds.LastOfWord(ref tokens, at + 1), Context.Event)
                    : next.Is(WordClass.LinkFrom) && next.IsGlued && !(tokens[at + 2].IsDigits && tokens[at + 3].Row == tokens[at].Row)),
                _ => false,
            };
            if (holds)
            {
                return true;
            }
        }

        return false;
    }

    // 총 4회 콘서트, 주 2회에서
    private static bool IsTotal(scoped ref Lexer tokens, int first) =>
        tokens[first].IsNear && (tokens[first - 1].Tells(Context.Opening)
            || (tokens[first - 1].Tells(Context.Recurring | Context.Rate) && WordEnds.Begins(ref tokens, first - 1)
                && !tokens[first - 2].IsDigits));

    // 80대 1인: eighty to one.
    private static bool IsRatio(scoped ref Lexer tokens, int first) =>
        tokens[first].IsNear && (Lexicon.Unless(tokens[first - 1].Row) & Condition.About) != 0 && tokens[first - 2].IsDigits;

    // 버스 30대, "SUV 30대"
    private static bool AreMachines(scoped ref Lexer tokens, int first) =>
        IsBehind(ref tokens, first, Context.Machine) || (tokens[first].IsNear && tokens[first - 1].Kind == TokenKind.Latin);

    // Whether the noun before a number tells something: 버스 30대.
    private static bool IsBehind(scoped ref Lexer tokens, int first, Context tells) =>
        tokens[first].IsNear && WordEnds.StemTells(ref tokens, first - 1, tells);

    // 100대 기업, 5 대 은행: the greatest; but 100대 수출.
    private static bool IsRank(scoped ref Lexer tokens, ulong value, in Number number, int at)
    {
        ref readonly var next = ref tokens[at + 1];
        bool isRound = value <= 10 || (value % 10 == 0 && value <= 1000) || (value < 100 && next.Tells(Context.Ranked))
            || (value < 100 && IsBehind(ref tokens, number.First, Context.Superlative));
        bool isNoun = next.Gap is Gap.Space or Gap.Line && next.Kind is TokenKind.Hangul or TokenKind.Latin;
        return number.IsSeveral || (isRound && isNoun && !IsDealing(ref tokens, at));
    }

    // 100대 수출, 100대 공급해; but 5대 수출국 and 5대 수출 품목 are the five greatest.
    private static bool IsDealing(scoped ref Lexer tokens, int at)
    {
        int word = WordEnds.SkipParticle(ref tokens, at + 1);
        ref readonly var next = ref tokens[word];
        return next.IsNear && next.Tells(Context.Dealing) && !tokens[word + 1].Tells(Context.Ranked)
            && (WordEnds.Ends(ref tokens, word + 1) || tokens[word + 1].Row == 0);
    }

    // 작품 120점, 50점의 사진; other points are scores.
    private static bool AreWorks(scoped ref Lexer tokens, int first, int at) =>
        IsBehind(ref tokens, first, Context.Work)
            || (WordEnds.IsOf(ref tokens, at + 1) && tokens[at + 2].Tells(Context.Work));

    // 386세대, 2030세대: two ages, or a year of birth between two others.
    private static bool IsGeneration(ulong value) =>
        value is 386 or 486 or 586 or 686
            || (value is >= 1020 and <= 6070 && value % 10 == 0 && value / 100 % 10 == 0 && value % 100 == (value / 100) + 10);
}
