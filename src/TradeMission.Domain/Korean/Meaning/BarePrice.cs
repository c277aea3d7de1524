using TradeMission.Domain.Korean.Grammar;
using TradeMission.Domain.Korean.Lexing;
using TradeMission.Domain.Korean.Words;
using TradeMission.Domain.Monetary;

namespace TradeMission.Domain.Korean.Meaning;

/// <summary>Whether bare 만원 is a sum of money and not a full house.</summary>
internal static class BarePrice
{
    internal static bool Stands(scoped ref Lexer tokens, in Side side)
    {
        ref readonly var number = ref side.Number;
        int behind = side.AfterToken + 1;
        ref readonly var before = ref tokens[number.First - 1];
        if (!Lexicon.Is(side.After, WordClass.Measure) && tokens[side.AfterToken].Kind == TokenKind.Hangul && !IsWon(side))
        {
            return WordEnds.Ends(ref tokens, behind) || tokens[behind].Tells(Context.Money) || tokens[behind].Is(WordClass.QualifierAfter);
        }

        bool isPriced = tokens[number.First].IsNear
            && (before.Is(WordClass.Marker) || WordEnds.StemTells(ref tokens, number.First - 1, Context.Price)
                || IsForCount(ref tokens, number.First - 1));

        // A full house is written as one word: 만원, but 만 원.
        bool isParted = !tokens[side.AfterToken].IsGlued;
        return IsPriceBehind(ref tokens, behind)
            || (isPriced || isParted ? WordEnds.Ends(ref tokens, behind) : IsSaid(ref tokens, behind));
    }

    private static bool IsWon(in Side side) => Lexicon.Currencies(side.After) is [var only] && Currency.OfIndex(only) == Currency.Krw;

    // 만원권, 만원짜리, 만원씩, 만원 이상
    private static bool IsPriceBehind(scoped ref Lexer tokens, int at)
    {
        ref readonly var token = ref tokens[at];
        bool isQualifier = token.IsNear && token.Is(WordClass.QualifierAfter)
            && Lexicon.Claims(token.Row) is Claim.Exact or Claim.AtLeast or Claim.AtMost or Claim.MoreThan or Claim.LessThan;
        return isQualifier && (Lexicon.Claims(token.Row) != Claim.Exact || token.IsGlued || WordEnds.Ends(ref tokens, at + 1))
            && !token.Tells(Context.Level);
    }

    // 만원 넘는, 만원이 넘었다
    private static bool IsSaid(scoped ref Lexer tokens, int behind)
    {
        int verb = WordEnds.SkipParticle(ref tokens, behind);
        return tokens[verb].Is(WordClass.Verb) && tokens[verb].IsNear && Lexicon.Verb(tokens[verb].Row) == Claim.MoreThan;
    }

    // 세 마리에 만원, 하루에 만원
    private static bool IsForCount(scoped ref Lexer tokens, int at) =>
        tokens[at].Is(WordClass.Case) && tokens[at].IsGlued
        && (tokens[at - 1].Tells(Context.Recurring | Context.Opening)
            || (tokens[at - 1].Is(WordClass.NativeCounter | WordClass.Counter | WordClass.Measure)
                && (tokens[at - 2].IsDigits || tokens[at - 2].Is(WordClass.NumberStart))));
}
