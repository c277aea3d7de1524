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
    private const int ShortestVerb = 3;
    private const char Born = '\uC0DD';
    private const char Quoting = '\uACE0';
    private const int FinalN = 4;
    private const int FinalL = 8;
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

    // "24일 개봉한 영화", but not "24일 도착한 뒤"
    private static bool IsOver(scoped ref Lexer tokens, int place)
    {
        bool isPlan = Lexicon.Date(tokens.RowAt(place)) is DateWord.Plan or DateWord.Schedule;
        int last = place;
        int length = 0;
        char c = tokens.Characters.Read(place, out int next);
        for (; Hangul.IsSyllable(c); c = tokens.Characters.Read(place, out next))
        {
            (last, place) = (place, next);
            length++;
        }

        return c == ' ' && !isPlan && length >= ShortestVerb && Lexicon.Date(tokens.RowAt(last)) == DateWord.Done
            && Lexicon.Date(tokens.RowAt(next)) is not (DateWord.Ago or DateWord.Later or DateWord.Relative);
    }

    // 했, 됐: written onto a noun
    private static bool IsDone(scoped ref Lexer tokens, int at) =>
        Final(tokens.Characters.Read(tokens[at].End, out _)) == FinalSs;

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

            at++;
        }

        // "8월 20일 1540.71 이후"
        while (tokens[at].IsDigits || (tokens[at].Mark is '.' or ',' && tokens[at + 1].IsDigits && tokens[at + 1].IsGlued))
        {
            at++;
        }

        bool isBirth = tokens[at].IsGlued && tokens.Characters.Read(tokens[at].Start, out _) == Born;
        return isBirth || tokens.Is(at, DateWord.Since) || tokens.Is(at, DateWord.AsOf)
            || (tokens.Is(at, DateWord.NotADay) && DateSide.IsWritten(ref tokens, at));
    }

    /// <summary>The tense of the first verb behind a date, before the next comma. What is to come behind another date is that date's:
    /// "4일 회의를 열어 다음 달 1일 시행하기로 했다".</summary>
    internal static DateTense TenseOf(scoped ref Lexer tokens, int at)
    {
        int start = tokens[at].Start;
        int other = int.MaxValue;
        for (int last = at + Longest; at < last && tokens[at].Gap <= Gap.Line && !IsClauseEnd(ref tokens, at); at++)
        {
            other = other == int.MaxValue && IsOtherDate(ref tokens, at) ? tokens[at].Start : other;
        }

        if (IsOver(ref tokens, start))
        {
            return DateTense.Past;
        }

        char before = Characters.End;
        bool isBeforePlain = false;
        for (int place = start; place < tokens[at - 1].End;)
        {
            int row = tokens.RowAt(place);
            char c = tokens.Characters.Read(place, out place);
            int value = Lexicon.DateValue(row);
            switch (Lexicon.Date(row))
            {
                // 예정, 열기로 했다, 열겠다; 만날 계획, but not 순방 계획
                case DateWord.Plan or DateWord.Schedule when value == 1 || (value == 2 && Final(before) == FinalL):
                    return place > other ? DateTense.Unknown : DateTense.Coming;
                case DateWord.Plan when value == 0:
                case DateWord.NotADay when value == 2:
                    return DateTense.Unknown;
                // "19일 브리핑을 통해 발표했다", but not "19일 방문한다고 발표했다"
                case DateWord.Saying:
                    return place > other || before == Quoting ? DateTense.Unknown : DateTense.Past;
                case DateWord.Plain when isBeforePlain:
                    return DateTense.Present;
                case not DateWord.Present when Final(c) == FinalSs:
                    return DateTense.Past;
            }


            isBeforePlain = Final(c) == FinalN;
            before = c == ' ' ? before : c;
        }

        return DateTense.Unknown;
    }

    /// <summary>Whether a token stands in brackets.</summary>
    internal static bool IsInBrackets(scoped ref Lexer tokens, int at)
    {
        int first = at - LongestBracket;
        while (at > first && tokens[at].Mark is not ('(' or ')') && !tokens[at].IsEnd)
        {
            at--;
        }

        return tokens[at].Mark is '(';
    }

    /// <summary>Whether no sentence ends between a place and a token, as far as the tokens before it are known.</summary>
    internal static bool IsOneSentence(scoped ref Lexer tokens, int start, int at)
    {
        while (tokens[at].Gap <= Gap.Line && tokens[at].Start >= start && !IsSentenceEnd(ref tokens, at))
        {
            at--;
        }

        return tokens[at].Start < start && !tokens[at].IsEnd;
    }

    private static bool IsOtherDate(scoped ref Lexer tokens, int at) => tokens[at].IsDigits
        ? tokens.IsUnit(at + 1, DateUnit.Day) && !tokens.IsUnit(at - 1, DateUnit.Night) && !DateLength.IsDuration(ref tokens, at + 2, out _)
        : tokens.Kind(at) is DateWord.Past or DateWord.Coming or DateWord.Relative;

    private static int Final(char c) => Hangul.IsSyllable(c) ? Hangul.Final(c) : 0;

    private static bool IsClauseEnd(scoped ref Lexer tokens, int at) => tokens[at].Mark is ',' || IsSentenceEnd(ref tokens, at);

    private static bool IsSentenceEnd(scoped ref Lexer tokens, int at) => tokens[at].IsEnd || tokens[at].Mark is '?' or '!'
        || (tokens[at].Mark is '.' && !(tokens[at + 1].IsDigits && tokens[at + 1].IsGlued));
}
