using TradeMission.Domain.Korean.Grammar;
using TradeMission.Domain.Korean.Lexing;
using TradeMission.Domain.Korean.Words;

namespace TradeMission.Domain.Korean.Meaning;

/// <summary>Whether a number in words with the unit at it is a person's name: 이억원 금융위원장, 위원장 이억원 씨, 이만기 감독.</summary>
internal static class PersonName
{
    private const int LongestName = 4;

    /// <param name="tokens">The text.</param>
    /// <param name="number">The number.</param>
    /// <param name="last">The token of its unit.</param>
    internal static bool Stands(scoped ref Lexer tokens, in Number number, int last)
    {
        if (!number.IsWords || last - number.First + 1 is < 2 or > LongestName || !IsWritten(ref tokens, number.First, last))
        {
            return false;
        }

        int behind = Brackets.Skip(ref tokens, last + 1);
        bool isBefore = tokens[behind].Gap is Gap.Space or Gap.Line
            && WordEnds.StemTells(ref tokens, WordEnds.LastOfWord(ref tokens, behind), Context.Title);
        bool isBehind = tokens[number.First].Gap is Gap.Space or Gap.Line
            && WordEnds.TailTells(ref tokens, number.First - 1, Context.Title);
        return isBefore || isBehind;
    }

    private static bool IsWritten(scoped ref Lexer tokens, int first, int last)
    {
        for (int i = first + 1; i <= last; i++)
        {
            if (!tokens[i].IsGlued)
            {
                return false;
            }
        }

        return true;
    }
}
