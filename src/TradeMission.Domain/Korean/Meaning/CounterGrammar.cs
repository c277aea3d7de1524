using TradeMission.Domain.Korean.Grammar;
using TradeMission.Domain.Korean.Lexing;
using TradeMission.Domain.Korean.Words;

namespace TradeMission.Domain.Korean.Meaning;

/// <summary>Reads what a number counts: 23명, 598개 업체, 8개의 기업, 2000여 중소업체, 150만 시민, 두 곳.</summary>
internal static class CounterGrammar
{
    private const int NounReach = 4;
    private const int PeopleReach = 2;

    /// <param name="tokens">The text.</param>
    /// <param name="side">The number.</param>
    /// <param name="counted">The row of the counter of the lower figure of a range, which needs no evidence again; 0 without one.</param>
    /// <param name="counter">The counter.</param>
    internal static bool TryRead(scoped ref Lexer tokens, in Side side, int counted, out Counter counter)
    {
        counter = new() { HasSome = side.HasSome };
        int at = side.Unit;
        ref readonly var token = ref tokens[at];
        ref readonly var number = ref side.Number;
        bool isRate = tokens[at + 1].IsNear && tokens[at + 1].Tells(Context.Per) && (tokens[at + 1].IsGlued || tokens[at + 2].IsDigits);
        if (!token.IsNear || isRate || number.HasPoint && number.Scale > 0 || number.IsNegative)
        {
            return false;
        }

        var wanted = number.IsNative ? WordClass.NativeCounter : WordClass.Counter;
        if (token.Is(wanted))
        {
            // 한 병 반: half as much more.
            if (tokens[at + 1].Tells(Context.Half) && !tokens[at + 1].IsGlued && tokens[at + 1].IsNear && WordEnds.Ends(ref tokens, at + 2))
            {
                return false;
            }

            Take(token, at, ref counter);
            bool isRead = IsPiece(ref tokens, at) ? ReadPieces(ref tokens, at, ref counter)
                : (token.Row == counted && WordEnds.Ends(ref tokens, at + 1)) || CounterEvidence.Stands(ref tokens, side, at);
            if (isRead)
            {
                return true;
            }

            counter.Row = 0;
        }

        // 150만 시민, 50만 인구, 2000여 중소업체, 3백여 현지 업체
        // But 만난 한인: a unit that begins a word is no number.
        bool isInside = number.IsBareUnits && number.Next == number.First + 1 && token.IsGlued && !token.Is(WordClass.People);
        if (number.LargestUnit > 0 && !isInside && TryFindNoun(ref tokens, at, WordClass.People, PeopleReach, ref counter))
        {
            return true;
        }

        // "2012여수세계박람회" is no approximate number of fairs.
        return side.HasSome && !token.IsGlued && TryFindNoun(ref tokens, at, WordClass.CountNoun, NounReach, ref counter);
    }

    private static void Take(in Token token, int at, ref Counter counter)
    {
        counter.Row = token.Row;
        counter.End = token.End;
        counter.Next = at + 1;
    }

    private static bool IsPiece(scoped ref Lexer tokens, int at) => (Lexicon.Unless(tokens[at].Row) & Condition.Duration) != 0;

    // 개 alone, or the noun behind it: 598개 업체, 26개 현지 업체, 8개의 기업, 15개업체대표.
    private static bool ReadPieces(scoped ref Lexer tokens, int at, ref Counter counter)
    {
        ref readonly var next = ref tokens[at + 1];
        if (next.IsNear && next.Tells(Context.Piece) && (next.IsGlued || WordEnds.Ends(ref tokens, at + 2)))
        {
            return false;
        }

        // 지사 185개와 협력사 1,900개: behind another particle than 의 the next noun is another thing.
        bool isAttribute = next.IsGlued && next.Is(WordClass.Case) && WordEnds.IsOf(ref tokens, at + 1);
        int noun = isAttribute ? at + 2 : at + 1;
        if (!isAttribute && next.IsGlued && next.Kind == TokenKind.Hangul && !next.Is(WordClass.CountNoun))
        {
            return WordEnds.Ends(ref tokens, at + 1) || next.Is(WordClass.QualifierAfter);
        }

        if (next.Is(WordClass.QualifierAfter) && next.IsNear && WordEnds.Ends(ref tokens, at + 2) && !next.Is(WordClass.CountNoun))
        {
            return true;
        }

        var withNoun = counter;
        if (tokens[noun].IsNear && TryFindNoun(ref tokens, noun, WordClass.CountNoun, NounReach, ref withNoun))
        {
            counter.Row = withNoun.Row;
            counter.Next = withNoun.Next;
            counter.End = isAttribute ? counter.End : withNoun.End;
        }

        // 1개 기업당
        return !(tokens[counter.Next].IsGlued && tokens[counter.Next].Tells(Context.Per));
    }

    /// <summary>Finds the noun that is counted within the next words, passing over those that describe it.</summary>
    private static bool TryFindNoun(scoped ref Lexer tokens, int at, WordClass wanted, int reach, ref Counter counter)
    {
        bool isFirst = true;
        for (int words = 0; words < reach; at++)
        {
            ref readonly var token = ref tokens[at];

            // 중소·벤처기업, 기계.전자업체
            if (token.Mark is '·' or 'ㆍ' or '.' && token.IsGlued && !isFirst && tokens[at + 1].IsGlued)
            {
                continue;
            }

            if (token.Kind != TokenKind.Hangul || !token.IsNear || token.Is(WordClass.Several | WordClass.Unit)
                || (isFirst && token.IsGlued && token.Is(WordClass.Digit))
                || (isFirst && token.Is(WordClass.Common)))
            {
                return false;
            }

            words += token.IsJoined && !isFirst ? 0 : 1;
            bool isEnd = WordEnds.Ends(ref tokens, at + 1) || tokens[at + 1].Row != 0 || WordEnds.IsSyllable(ref tokens, at + 1);
            // 명 counts what stands before it, and is no noun that words could describe.
            bool isBound = token.Is(WordClass.Glued) && !isFirst;
            // 지역업체, 여성기업: the last noun of a compound.
            bool isPart = tokens[at + 1].IsGlued && tokens[at + 1].Is(wanted) && !tokens[at + 1].Is(WordClass.People)
                && !WordEnds.IsSyllable(ref tokens, at + 1);
            if (token.Is(wanted) && !isBound && !isPart && isEnd
                && (!WordEnds.IsSyllable(ref tokens, at) || WordEnds.Begins(ref tokens, at) || isFirst))
            {
                Take(token, at, ref counter);
                return true;
            }

            if (token.Row == 0 && TryTakeTail(ref tokens, at, wanted, ref counter))
            {
                return true;
            }

            // What has a particle describes nothing, and a measure is no noun.
            bool isParticle = token.IsGlued && token.Is(WordClass.Particle) && !tokens[at + 1].IsGlued && !isFirst;
            bool isMeasured = isFirst && token.Is(WordClass.Measure)
                && (WordEnds.Ends(ref tokens, at + 1) || tokens[at + 1].Is(WordClass.QualifierAfter));
            if (isParticle || isMeasured || HasParticle(ref tokens, token))
            {
                return false;
            }

            isFirst = false;
        }

        return false;
    }

    // 350만 부산시민: the noun is the end of a compound.
    private static bool TryTakeTail(scoped ref Lexer tokens, int at, WordClass wanted, ref Counter counter)
    {
        int row = WordEnds.TailRow(ref tokens, at, wanted, out int end);
        if (row == 0)
        {
            return false;
        }

        counter.Row = (ushort)row;
        counter.End = end;
        counter.Next = at + 1;
        return true;
    }

    private static bool HasParticle(scoped ref Lexer tokens, in Token token)
    {
        int row = WordEnds.LastRow(ref tokens, token);
        return token.Row == 0 && row != 0 && Lexicon.Is(row, WordClass.Particle)
            && Lexicon.Is(row, WordClass.AfterConsonant | WordClass.AfterVowel);
    }
}
