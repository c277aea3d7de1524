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

        Side again = default;
        NumberGrammar.Read(ref tokens, at, isPhrase: false, out again.Number);
        int currency = again.Number.Next + 1;
        if (!again.Number.IsRead || !Brackets.IsClose(tokens[again.Number.Next]) || !tokens[currency].Is(WordClass.CurrencyAfter)
            || !tokens[currency].IsNear)
        {
            return;
        }

        if (!again.Number.Equals(side.Number))
        {
            side.Fault = new(ParseErrorKind.Contradiction, new(again.Number.Start, again.Number.End - again.Number.Start));
            return;
        }

        again.Number.End = tokens[again.Number.Next].End;
        again.Number.Next++;
        SideGrammar.Read(ref tokens, ref again);
        side.After = again.After;
        side.AfterToken = again.AfterToken;
        side.End = again.End;
        side.Next = again.Next;
    }
}
