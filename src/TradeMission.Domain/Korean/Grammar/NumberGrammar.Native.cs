using TradeMission.Domain.Korean.Lexing;
using TradeMission.Domain.Korean.Words;

namespace TradeMission.Domain.Korean.Grammar;

// Native numerals: 하나, 두, 서너, 스물.
internal partial struct NumberGrammar
{
    // 백스물여섯, 쉰두, 두세: native numerals end a number.
    private bool ReadNative(scoped ref Lexer tokens, int row)
    {
        int value = Lexicon.Value(row);
        if ((hasDigits && !number.IsWords) || hasCoefficient || (lastSmall < 2 && (ulong)value >= PowersOfTen.Of(lastSmall)))
        {
            return false;
        }

        // "만한 곳" is a place worth it, not 10,001 places; "일만이천 세 곳" goes on.
        bool isTail = hasTotal || hasGroup;
        if (isTail && !isPhrase && tokens[at].IsGlued && value < 10)
        {
            return false;
        }

        coefficient = (ulong)value;
        hasCoefficient = hasDigits = number.IsWords = number.IsNative = isClosed = true;
        if (Lexicon.Is(row, WordClass.Pair))
        {
            number.IsApproximate |= Lexicon.Span(row) == 0;
            if (Lexicon.Span(row) > 0)
            {
                StartSpread((byte)Lexicon.Span(row));
            }
        }

        at++;

        // 한두 억원, 두세 백만: two neighbours count a unit as digits do.
        if (number.Spread > 0 && value < 10 && !isTail && tokens[at].Is(WordClass.Unit) && tokens[at].IsNear)
        {
            number.IsNative = isClosed = false;
        }

        return true;
    }
}
