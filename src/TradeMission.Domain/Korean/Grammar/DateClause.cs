using System.Globalization;
using TradeMission.Domain.Korean.Lexing;
using TradeMission.Domain.Korean.Words;

namespace TradeMission.Domain.Korean.Grammar;

/// <summary>What stands around a date.</summary>
internal static class DateClause
{
    private const int Longest = 24;
    private const int LongestBracket = 12;
    private const int LongestSentence = 200;
    private const char Born = '\uC0DD';
    private const int FinalSs = 20;

    /// <summary>"21일 밝혔다", "11일 합의했다", "26일(오늘)", "30일 코트라에 따르면": the day of the announcement itself.</summary>
    internal static bool IsSaid(scoped ref Lexer tokens, int at)
    {
        if (tokens.IsOpenBracket(at) && tokens.IsCloseBracket(at + 2) && tokens.Kind(at + 1) == DateWord.Relative
            && tokens.Unit(at + 1) is DateUnit.Day && tokens.Value(at + 1) == 0)
        {
            return true;
        }

        bool isAgreed = tokens.Is(at, DateWord.Plan) && tokens.Value(at) == 0 && IsDone(ref tokens, at);
        if (isAgreed || tokens.Is(at, DateWord.Saying) || (tokens[at].IsNear && tokens[at].Mark is '“' or '‘' or '"'))
        {
            return true;
        }

        int start = tokens[at].Start;
        for (; tokens[at].IsNear && !tokens[at].IsEnd && tokens[at].Mark is not ('.' or ',') && tokens[at].Start - start < Longest; at++)
        {
            if (tokens.Kind(at) == DateWord.Source)
            {
                return true;
            }
        }

        return false;
    }

    // 했, 됐: written onto a noun
    private static bool IsDone(scoped ref Lexer tokens, int at) =>
        tokens.Characters.Read(tokens[at].End, out _) is var c && Hangul.IsSyllable(c) && Hangul.Final(c) == FinalSs;

    /// <summary>Whether the date is where something else begins, and lends nothing to the next: 이후, 만에, 기준, 출생, 1일생.</summary>
    internal static bool IsSince(scoped ref Lexer tokens, int at)
    {
        if (tokens.IsOpenBracket(at))
        {
            int end = at + LongestBracket;
            while (at < end && !tokens.IsCloseBracket(at) && !tokens[at].IsEnd)
            {
                at++;
            }

            if (!tokens.IsCloseBracket(at++))
            {
                return false;
            }
        }

        // "8월 20일 1540.71 이후"
        while (tokens[at].IsDigits || (tokens[at].Mark is '.' or ',' && tokens[at + 1].IsDigits && tokens[at + 1].IsGlued))
        {
            at++;
        }

        bool isBirth = tokens[at].IsGlued && tokens.Characters.Read(tokens[at].Start, out _) == Born;
        return isBirth || tokens.Is(at, DateWord.Since) || tokens.Is(at, DateWord.AsOf)
            || DateSide.IsBounded(ref tokens, at);
    }

    /// <summary>Whether a line, or an item of a list, begins with a token: "▲3월 13일 …".</summary>
    internal static bool BeginsItem(scoped ref Lexer tokens, int at) =>
        BeginsLine(ref tokens, at) || IsBullet(ref tokens, at - 1)
            || (tokens[at - 1].Kind == TokenKind.Mark && BeginsLine(ref tokens, at - 1));

    /// <summary>Whether a line, or an item of a list, begins with a token and ends before another: "◇2013년 ▲3월 13일 …".</summary>
    internal static bool IsItem(scoped ref Lexer tokens, int first, int next) =>
        (EndsLine(tokens[next]) || IsBullet(ref tokens, next) || (tokens[next].Kind == TokenKind.Mark && EndsLine(tokens[next + 1])))
            && BeginsItem(ref tokens, first);

    private static bool EndsLine(in Token next) => next.IsEnd || next.Gap == Gap.Hard;

    private static bool BeginsLine(scoped ref Lexer tokens, int at)
    {
        char before = ' ';
        for (int place = tokens[at].Start; before == ' ';)
        {
            before = tokens.Characters.ReadBefore(place, out place);
        }

        return before is Characters.End or '\n' or '\r';
    }

    private static bool IsBullet(scoped ref Lexer tokens, int at) =>
        tokens[at].Mark is not '\0' and var mark && char.GetUnicodeCategory(mark) == UnicodeCategory.OtherSymbol;

    /// <summary>Whether a token stands in brackets.</summary>
    internal static bool IsInBrackets(scoped ref Lexer tokens, int at) => SkipBracket(ref tokens, at) != at;

    /// <summary>The token before the bracket in which a token stands; the token itself if it stands in none.</summary>
    internal static int SkipBracket(scoped ref Lexer tokens, int at)
    {
        int open = at;
        while (at - open < LongestBracket && tokens[open].Mark is not ('(' or ')') && !tokens[open].IsEnd)
        {
            open--;
        }

        return tokens[open].Mark is '(' ? open - 1 : at;
    }

    /// <summary>Whether two places are near, and no sentence and no line ends between them.</summary>
    internal static bool IsOneSentence(scoped ref Lexer tokens, int start, int end)
    {
        bool isPoint = false;
        bool isOne = end - start <= LongestSentence;
        for (int place = start; isOne && place < end;)
        {
            bool endsLine = tokens.EndsLine(place);
            char c = tokens.Characters.Read(place, out place);
            isOne = !(endsLine || c is '?' or '!' || (isPoint && !char.IsLetterOrDigit(c)));
            isPoint = c == '.';
        }

        return isOne;
    }

    /// <summary>Whether a sentence ends with a token.</summary>
    internal static bool EndsSentence(scoped ref Lexer tokens, int at) => tokens[at].IsEnd || tokens[at].Mark is '?' or '!'
        || (tokens[at].Mark is '.' && !(tokens[at + 1].IsDigits && tokens[at + 1].IsGlued));
}
