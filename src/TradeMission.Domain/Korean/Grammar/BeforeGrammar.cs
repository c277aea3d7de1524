using TradeMission.Domain.Korean.Lexing;
using TradeMission.Domain.Korean.Words;

namespace TradeMission.Domain.Korean.Grammar;

/// <summary>What stands before a number and belongs to it.</summary>
internal struct Before
{
    /// <summary>The row of a currency before the number; 0 without one.</summary>
    internal ushort Currency;

    /// <summary>The row of a country before the currency.</summary>
    internal ushort Country;

    /// <summary>Where the currency starts.</summary>
    internal int CurrencyStart;

    /// <summary>A qualifier stands between the currency and the number.</summary>
    internal bool IsParted;

    /// <summary>The first token of all that belongs to the number.</summary>
    internal int First;

    /// <summary>What a bound before the number says: 최소, 최대.</summary>
    internal Claim Bound;

    /// <summary>약 stands before it.</summary>
    internal bool IsAbout;
}

/// <summary>Reads backwards from a number the currency and the qualifiers before it, in any order.</summary>
internal static class BeforeGrammar
{
    /// <param name="tokens">The text.</param>
    /// <param name="first">The number's first token.</param>
    /// <param name="floor">The first token that may belong to it.</param>
    /// <param name="before">What was read.</param>
    internal static void Read(scoped ref Lexer tokens, int first, int floor, out Before before)
    {
        before = new() { First = first };
        while (before.First > floor && tokens[before.First].IsNear && TryRead(ref tokens, first, ref before))
        {
            before.First--;
        }
    }

    /// <summary>"2,970만보다 6백만 상회", "목표를 28억 초과": whether the figure is the difference itself.</summary>
    internal static bool IsCompared(scoped ref Lexer tokens, in Before before, int floor) =>
        before.First > floor && tokens[before.First].Gap is Gap.Space or Gap.Line
        && (WordEnds.StemTells(ref tokens, before.First - 1, Context.Comparison) || IsObject(ref tokens, before.First - 1));

    private static bool TryRead(scoped ref Lexer tokens, int first, ref Before before)
    {
        int at = before.First - 1;
        ref readonly var token = ref tokens[at];
        if (token.Row == 0)
        {
            return false;
        }

        if (token.Is(WordClass.QualifierBefore) && WordEnds.Begins(ref tokens, at))
        {
            return TryReadQualifier(ref tokens, at, ref before);
        }

        // 한화로 13억원
        if (before.Currency == 0 && at > 0 && WordEnds.IsIn(ref tokens, at) && tokens[at - 1].Kind == TokenKind.Hangul
            && tokens[at - 1].Is(WordClass.CurrencyBefore))
        {
            before.First--;
            before.IsParted = true;
            return TryReadCurrency(ref tokens, at - 1, at, ref before) || before.First++ < 0;
        }

        bool isCurrency = token.Is(WordClass.CurrencyBefore)
            || (token.Is(WordClass.CurrencyAfter) && at > 0 && tokens[at - 1].Is(WordClass.Country));
        return isCurrency && TryReadCurrency(ref tokens, at, first, ref before);
    }

    private static bool TryReadQualifier(scoped ref Lexer tokens, int at, ref Before before)
    {
        var means = Lexicon.Claims(tokens[at].Row);
        if (means == Claim.About)
        {
            bool isFirst = !before.IsAbout;
            before.IsAbout = true;
            before.IsParted |= before.Currency == 0;
            return isFirst;
        }

        // 사상 최대 is a record, no bound.
        bool isSuperlative = WordEnds.TailTells(ref tokens, at - 1, Context.Superlative) && tokens[at].IsNear;
        if (before.Bound != Claim.None || isSuperlative)
        {
            return false;
        }

        before.Bound = means;
        before.IsParted |= before.Currency == 0;
        return true;
    }

    private static bool TryReadCurrency(scoped ref Lexer tokens, int at, int first, ref Before before)
    {
        ref readonly var token = ref tokens[at];
        bool isComposed = !token.Is(WordClass.CurrencyBefore);
        int start = isComposed ? at - 1 : at;
        if (before.Currency != 0 || (token.Kind != TokenKind.Mark && !WordEnds.Begins(ref tokens, start))
            || (token.Kind == TokenKind.Hangul && !tokens[first].IsNear))
        {
            return false;
        }

        before.Currency = token.Row;
        before.CurrencyStart = tokens[start].Start;
        if (isComposed)
        {
            before.Country = tokens[start].Row;
            before.First--;
        }

        return true;
    }

    private static bool IsObject(scoped ref Lexer tokens, int at) =>
        Lexicon.Tells(WordEnds.LastRow(ref tokens, tokens[at]), Context.Patient);
}
