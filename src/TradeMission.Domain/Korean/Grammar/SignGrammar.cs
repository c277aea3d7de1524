using TradeMission.Domain.Korean.Lexing;
using TradeMission.Domain.Korean.Words;

namespace TradeMission.Domain.Korean.Grammar;

/// <summary>What a mark before a figure says of its sign.</summary>
internal enum Sign : byte
{
    /// <summary>There is no sign: a bullet, a hyphen, nothing.</summary>
    None = 0,

    Minus,

    /// <summary>A mark that may be a minus: the value stands as it is written, and is said to be in doubt.</summary>
    InDoubt,
}

/// <summary>Reads the sign before a figure: -3억, △12억, (-)3억, 마이너스 3억.</summary>
internal static class SignGrammar
{
    /// <summary>The number of tokens of a minus in brackets: (-)3억.</summary>
    internal const int BracketLength = 3;

    /// <param name="tokens">The text.</param>
    /// <param name="first">The first token of the figure; moved to the sign's.</param>
    internal static Sign Read(scoped ref Lexer tokens, ref int first)
    {
        ref readonly var mark = ref tokens[first - 1];
        if (!tokens[first].IsNear || mark.IsDigits)
        {
            return Sign.None;
        }

        if (mark.Kind == TokenKind.Hangul && mark.Is(WordClass.Minus))
        {
            first--;
            return Sign.Minus;
        }

        if (!tokens[first].IsGlued)
        {
            return Sign.None;
        }

        if (IsBracketed(ref tokens, first - BracketLength))
        {
            first -= BracketLength;
            return Sign.Minus;
        }

        var sign = IsDash(mark)
            ? OfDash(ref tokens, first - 1)
            : mark.Mark is '△' or '▲' or '▽' or '▼' ? OfTriangle(ref tokens, first - 1) : Sign.None;
        first -= sign == Sign.None ? 0 : 1;
        return sign;
    }

    /// <summary>Whether a token opens a minus in brackets.</summary>
    internal static bool IsBracketed(scoped ref Lexer tokens, int at) =>
        tokens[at].Mark == '(' && IsDash(tokens[at + 1]) && tokens[at + 2].Mark == ')';

    /// <summary>Whether a mark or a word is a minus wherever it is meant as a sign.</summary>
    internal static bool IsDash(in Token token) => token.Is(WordClass.Minus) || (token.Mark is '–' or '‐' or '\u2011');

    // Between words a dash is a hyphen; at a line's start it is a bullet where other lines start so too.
    private static Sign OfDash(scoped ref Lexer tokens, int mark)
    {
        ref readonly var dash = ref tokens[mark];
        ref readonly var before = ref tokens[mark - 1];
        if (dash.Gap is Gap.Hard or Gap.Break)
        {
            return tokens.Characters.IsListed(dash.Start) ? Sign.None : Sign.Minus;
        }

        bool isHyphen = dash.IsGlued && (before.Kind is not TokenKind.Mark || before.Mark is ')' or ']');
        return isHyphen ? Sign.None : Sign.Minus;
    }

    // Behind a noun of balance and in a table's cell △ is a minus, where items begin with it a bullet.
    private static Sign OfTriangle(scoped ref Lexer tokens, int mark)
    {
        ref readonly var triangle = ref tokens[mark];
        ref readonly var before = ref tokens[mark - 1];
        bool isCell = triangle.Gap == Gap.Break ? !before.IsEnd : before.Mark == '|';
        if (isCell || (triangle.IsNear && WordEnds.StemTells(ref tokens, WithoutParticle(ref tokens, mark - 1), Context.Balance)))
        {
            return Sign.Minus;
        }

        // ▲5000만원 미만 30명 ▲5000만원 이상 49명: items of a list.
        bool isListed = tokens.Characters.HasNearby(triangle.Start, (char)triangle.Value);
        return triangle.IsNear && !before.IsEnd && !isListed ? Sign.InDoubt : Sign.None;
    }

    private static int WithoutParticle(scoped ref Lexer tokens, int at) => WordEnds.IsParticle(ref tokens, at) ? at - 1 : at;
}
