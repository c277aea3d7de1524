using TradeMission.Domain.Korean.Lexing;
using TradeMission.Domain.Korean.Words;

namespace TradeMission.Domain.Korean.Grammar;

/// <summary>When what a date is of takes place, by the first verb behind it.</summary>
internal enum DateTense : byte
{
    Unknown = 0,
    Past,
    Present,

    /// <summary>예정, 계획, 기로, 겠.</summary>
    Coming,
}

/// <summary>The clause behind a date: what it tells of the date.</summary>
internal static class DateClause
{
    private const int Longest = 24;
    private const int LongestBracket = 12;
    private const int FinalN = 4;
    private const int FinalSs = 20;

    /// <summary>"21일 밝혔다", "30일 코트라에 따르면": the day of the announcement itself.</summary>
    internal static bool IsSaid(scoped ref Lexer tokens, int at)
    {
        if (tokens.Is(at, DateWord.Saying) || (tokens[at].IsNear && tokens[at].Mark is '“' or '‘' or '"'))
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

    /// <summary>Whether the date is where something else begins, and lends nothing to the next: 이후, 만에.</summary>
    internal static bool IsSince(scoped ref Lexer tokens, int at)
    {
        if (tokens.IsOpenBracket(at))
        {
            int end = at + LongestBracket;
            while (at < end && !tokens.IsCloseBracket(at) && !tokens[at].IsEnd)
            {
                at++;
            }

            at++;
        }

        return tokens.Is(at, DateWord.Since) || tokens.Is(at, DateWord.NotADay);
    }

    /// <summary>The tense of the first verb behind a date, before the next comma.</summary>
    internal static DateTense TenseOf(scoped ref Lexer tokens, int at)
    {
        bool isBeforePlain = false;
        for (int end = at + Longest; at < end && tokens[at].Gap <= Gap.Line && !IsClauseEnd(ref tokens, at); at++)
        {
            ref readonly var token = ref tokens[at];
            isBeforePlain &= token.IsGlued;
            if (token.Kind != TokenKind.Hangul)
            {
                continue;
            }

            int row = token.Row == 0 ? tokens.Suffix(at) : token.Row;
            int value = row == 0 ? 0 : Lexicon.DateValue(row);
            switch (row == 0 ? DateWord.None : Lexicon.Date(row))
            {
                case DateWord.Plan or DateWord.Schedule when value == 1:
                    return DateTense.Coming;
                case DateWord.Plan:
                case DateWord.NotADay when value == 2:
                    return DateTense.Unknown;
            }

            var tense = TenseOf(ref tokens, token.Start, token.End, ref isBeforePlain);
            if (tense != DateTense.Unknown)
            {
                return tense;
            }
        }

        return DateTense.Unknown;
    }

    // 했다, 열렸다 end in ㅆ but for 있 and 겠; 연다, 한다 in ㄴ다.
    private static DateTense TenseOf(scoped ref Lexer tokens, int start, int end, ref bool isBeforePlain)
    {
        for (int place = start; place < end;)
        {
            char c = tokens.Characters.Read(place, out place);
            int row = Lexicon.Row(Lexicon.Root(c));
            var kind = row == 0 ? DateWord.None : Lexicon.Date(row);
            if (kind == DateWord.Plan)
            {
                return DateTense.Coming;
            }

            if (isBeforePlain && kind == DateWord.Plain)
            {
                return DateTense.Present;
            }

            int final = Hangul.IsSyllable(c) ? Hangul.Final(c) : 0;
            if (final == FinalSs && kind != DateWord.Present)
            {
                return DateTense.Past;
            }

            isBeforePlain = final == FinalN;
        }

        return DateTense.Unknown;
    }

    private static bool IsClauseEnd(scoped ref Lexer tokens, int at) =>
        tokens[at].IsEnd || tokens[at].Mark is '?' or '!' or ',' || (tokens[at].Mark is '.' && !(tokens[at + 1].IsDigits && tokens[at + 1].IsGlued));
}
