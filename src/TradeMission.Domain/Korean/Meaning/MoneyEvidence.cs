using TradeMission.Domain.Korean.Grammar;
using TradeMission.Domain.Korean.Lexing;
using TradeMission.Domain.Korean.Words;
using TradeMission.Domain.Monetary;

namespace TradeMission.Domain.Korean.Meaning;

/// <summary>Whether in running text a currency word behind a number is one.</summary>
internal static class MoneyEvidence
{
    private const int WeightReach = 4;
    private const ulong LeastSum = 100;

    /// <summary>Whether the currency word of a side may be read as one, given what stands around it and the currency of the amount before
    /// it.</summary>
    internal static bool Stands(scoped ref Lexer tokens, in Side side, Currency earlier)
    {
        int word = side.AfterToken;
        ref readonly var token = ref tokens[word];
        ref readonly var next = ref tokens[word + 1];
        if (side.IsBracketed)
        {
            return !IsScale(ref tokens, side);
        }

        if (token.Kind != TokenKind.Hangul)
        {
            return StandsAsSign(token, next, side.Number);
        }

        if ((side.Number.IsWords && side.Number.Units == 0) || IsScale(ref tokens, side)
            || PersonName.Stands(ref tokens, side.Number, side.AfterToken))
        {
            return false;
        }

        bool isShort = WordEnds.IsSyllable(ref tokens, word) && side.Country == 0;
        return isShort ? StandsAsSyllable(ref tokens, side, earlier) : StandsAsWord(ref tokens, side);
    }

    // A code that is also a word or a name counts only with a number that shows it: COP 300,000,000, but COP28.
    internal static bool ShowsMoney(in Number number) => number.Units > 0 || number.HasComma || number.HasPoint;

    private static bool StandsAsSign(in Token token, in Token next, in Number number)
    {
        bool isWritten = next.IsGlued && (next.IsDigits || next.Kind == TokenKind.Latin);
        return !isWritten && !(number.IsWords && number.Units == 0) && (!token.Is(WordClass.Everyday) || ShowsMoney(number));
    }

    // ---- words of one syllable: 원, 불, 엔, 동

    private static bool StandsAsSyllable(scoped ref Lexer tokens, in Side side, Currency earlier)
    {
        ref readonly var number = ref side.Number;
        int behind = side.AfterToken + 1;
        bool isParted = !tokens[side.AfterToken].IsGlued;
        ref readonly var next = ref tokens[behind];
        // 2만 원정 응원단, 이천 원정팬: parted, 정 closes only what is spelled out, what 금 opens, or what nothing follows.
        bool isClosing = WordEnds.Ends(ref tokens, behind + 1)
            && (number.IsWords || tokens[behind + 1].Kind != TokenKind.Hangul || !tokens[behind + 1].IsNear);
        bool isExpedition = isParted && next.IsGlued && next.Tells(Context.Closing) && !isClosing
            && !tokens[number.First - 1].Is(WordClass.Marker);
        if ((next.IsGlued && next.Is(WordClass.Lookalike) && !next.Tells(Context.Money)) || isExpedition)
        {
            return false;
        }

        if (Lexicon.Is(side.After, WordClass.Measure) && earlier != Currency.Vnd && !Dong.Stands(ref tokens, side))
        {
            return false;
        }

        if (!isParted && number is { Units: 0, IsSmall: true, SmallValue: > 1 and < 10 } && next.Tells(Context.Part))
        {
            return false;
        }

        if (number.IsBareUnits && number.SmallValue == 10_000 && number.IsSmall)
        {
            return BarePrice.Stands(ref tokens, side);
        }

        if (side.Next > behind || WordEnds.Ends(ref tokens, behind))
        {
            return true;
        }

        bool isSuffix = next.Tells(Context.Money) || next.Is(WordClass.QualifierAfter | WordClass.LinkTo | WordClass.LinkFrom);
        bool isOpen = !isParted && !number.IsWords && IsSum(number) && !Lexicon.Is(side.After, WordClass.Measure);
        return isOpen || isSuffix;
    }

    // Any noun may be written onto a sum, 300만원지원, but 20원피스 and 10불가 are no sums.
    private static bool IsSum(in Number number) => number.Units > 0 || !number.IsSmall || number.SmallValue >= LeastSum;

    // ---- longer words

    private static bool StandsAsWord(scoped ref Lexer tokens, in Side side)
    {
        int behind = side.AfterToken + 1;
        ref readonly var token = ref tokens[side.AfterToken];
        if (token.Is(WordClass.Measure | WordClass.LargeQuantity))
        {
            return side.Country != 0;
        }

        // 2원화 체계
        bool isPart = token.Is(WordClass.Subject) && token.IsGlued && side.Number is { Units: 0, IsSmall: true, SmallValue: > 1 and < 10 };
        bool isWeight = Lexicon.Tells(side.After, Context.Pound) && IsWeight(ref tokens, side, behind);
        bool isSmall = side.Number.Units == 0 && !tokens[side.AfterToken].IsGlued;
        return !isPart && !isWeight && (!isSmall || WordEnds.Ends(ref tokens, behind) || tokens[behind].Row != 0);
    }

    // "체중 200파운드", "16파운드 공", "200파운드(약 90㎏)"
    private static bool IsWeight(scoped ref Lexer tokens, in Side side, int behind)
    {
        for (int i = side.Number.First - 1; i >= side.Number.First - WeightReach; i--)
        {
            if (WordEnds.StemTells(ref tokens, i, Context.Weight))
            {
                return true;
            }
        }

        int word = tokens[behind].Is(WordClass.QualifierAfter) ? behind + 1 : WordEnds.SkipParticle(ref tokens, behind);
        if (tokens[word].Tells(Context.Weighed))
        {
            return true;
        }

        for (int i = behind; Brackets.IsOpen(tokens[behind]) && i < behind + WeightReach; i++)
        {
            if (tokens[i].Is(WordClass.Measure) && !Brackets.IsClose(tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    // ---- a unit that is a scale: 백만원, 천불, 단위: 1,000원

    /// <summary>"(백만원, %)", "단위: 천불", "천불 : 1,250", "백만원 단위로": units without a digit, or behind a colon with one, that say how
    /// to read other figures.</summary>
    internal static bool IsScale(scoped ref Lexer tokens, in Side side)
    {
        int first = side.Number.First;
        ref readonly var before = ref tokens[first - 1];
        if (before.Mark is ':' or '=' && tokens[first - 2].Tells(Context.Scale))
        {
            return true;
        }

        if (!side.Number.IsBareUnits)
        {
            return false;
        }

        ref readonly var next = ref tokens[side.Next];
        if (before.Tells(Context.Scale) || (before.Mark == '/' && tokens[first - 2].Tells(Context.Scale))
            || (next.IsNear && next.Tells(Context.Scale)))
        {
            return true;
        }

        bool isOpen = Brackets.IsOpen(before) && !tokens[first - 2].Is(WordClass.CurrencyAfter);
        return (isOpen && (Brackets.IsClose(next) || next.Mark is ',' or '/' or '·')) || next.Mark is ':' or '=' or '/';
    }

    /// <summary>Whether a currency that may be what a sentence is about stands before a count: "달러화 3% 상승", "엔화 5개월물 금리".</summary>
    internal static bool IsSubjectOfCount(scoped ref Lexer tokens, in Side side) =>
        side.Number.Units == 0 || (tokens[side.Unit].Is(WordClass.Counter | WordClass.Measure) && tokens[side.Unit].IsNear);

    /// <summary>Whether a code that is a name too stands before things: "AMD 2억 개".</summary>
    internal static bool IsMakerOfThings(scoped ref Lexer tokens, in Side side) => side is { After: 0, Number.Units: > 0 }
        && tokens[side.Unit].Is(WordClass.Counter) && tokens[side.Unit].Gap == Gap.Space
        && (Lexicon.Unless(tokens[side.Unit].Row) & Condition.About) == 0 && WordEnds.Ends(ref tokens, side.Unit + 1);
}
