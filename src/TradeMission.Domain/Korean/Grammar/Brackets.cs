using TradeMission.Domain.Korean.Lexing;

namespace TradeMission.Domain.Korean.Grammar;

/// <summary>Brackets and quotation marks around and behind figures.</summary>
internal static class Brackets
{
    private const string Opening = "([〔「『‘“'\"《〈{【";
    private const string Closing = ")]〕」』’”'\"》〉}】";
    private const int Longest = 32;

    /// <summary>The mark that closes what a mark opens; 0 if it opens nothing.</summary>
    internal static char CloseOf(char mark)
    {
        int index = mark == '\0' ? -1 : Opening.IndexOf(mark);
        return index < 0 ? '\0' : Closing[index];
    }

    internal static bool IsOpen(in Token token) => token.Mark is '(' or '[' or '〔';

    internal static bool IsClose(in Token token) => token.Mark is ')' or ']' or '〕';

    /// <summary>The first token behind a bracket that opens with a token; the token itself if none does, or it is too long.</summary>
    internal static int Skip(scoped ref Lexer tokens, int at)
    {
        if (!IsOpen(tokens[at]))
        {
            return at;
        }

        for (int i = at + 1; i < at + Longest; i++)
        {
            if (IsClose(tokens[i]))
            {
                return i + 1;
            }

            if (IsOpen(tokens[i]) || tokens[i].IsEnd || !tokens[i].IsNear)
            {
                return at;
            }
        }

        return at;
    }
}
