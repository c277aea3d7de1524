using TradeMission.Domain.Korean.Grammar;
using TradeMission.Domain.Korean.Lexing;
using TradeMission.Domain.Korean.Words;
using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Korean.Meaning;

/// <summary>A number said a second time in a bracket before its currency: "120,000,000(일금 일억이천만)원".</summary>
internal static class Restatement
{
    /// <summary>Takes the currency behind the bracket for the number before it; a second number of another value is a
    /// contradiction.</summary>
    internal static void Read(scoped ref Lexer tokens, ref Side side)
    {
        int open = side.Number.Next;
        if (!Brackets.IsOpen(tokens[open]) || !tokens[open].IsNear)
        {
            return;
        }

        int at = open + 1;
        while (tokens[at].Is(WordClass.CurrencyBefore))
        {
            at++;
        }

        if (!tokens[at].IsDigits && !tokens[at].Is(WordClass.NumberStart))
        {
            return;
        }

        NumberGrammar.Read(ref tokens, at, isPhrase: false, out var again);
        if (!again.IsRead || !Brackets.IsClose(tokens[again.Next]) || !tokens[again.Next + 1].Is(WordClass.CurrencyAfter)
            || !tokens[again.Next + 1].IsNear)
        {
            return;
        }

        var outer = again;
        outer.Next = again.Next + 1;
        outer.End = tokens[again.Next].End;
        SideGrammar.Read(ref tokens, outer, out var whole);
        if (!again.Equals(side.Number))
        {
            side.Number.Fault = new(ParseErrorKind.Contradiction, new(again.Start, again.End - again.Start));
            return;
        }

        side.After = whole.After;
        side.AfterToken = whole.AfterToken;
        side.End = whole.End;
        side.Next = whole.Next;
    }
}
