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

/// <summary>The first verb behind a date.</summary>
internal static class DateVerb
{
    private const int Longest = 24;
    private const int ShortestVerb = 3;
    private const int FinalN = 4;
    private const int FinalL = 8;
    private const int FinalSs = 20;
    private const char Quoting = '\uACE0';

    /// <summary>The tense of the first verb behind a date, before the next comma. What is to come behind another date is that date's:
    /// "4일 회의를 열어 다음 달 1일 시행하기로 했다". What is quoted may be of another day: "16일 열기로 했다고 밝혔다".</summary>
    internal static DateTense TenseOf(scoped ref Lexer tokens, int at)
    {
        int start = tokens[at].Start;
        int other = int.MaxValue;
        for (int last = at + Longest; at < last && !EndsClause(ref tokens, at); at++)
        {
            other = other == int.MaxValue && IsOtherDate(ref tokens, at) ? tokens[at].Start : other;
        }

        var tense = IsOver(ref tokens, start) ? DateTense.Past : DateTense.Unknown;
        char before = Characters.End;
        bool isBeforePlain = false;
        for (int place = start; place < tokens[at - 1].End;)
        {
            int row = tokens.RowAt(place);
            char c = tokens.Characters.Read(place, out place);
            int value = Lexicon.DateValue(row);
            switch (Lexicon.Date(row))
            {
                // "19일 브리핑을 통해 발표했다", but not "19일 방문한다고 발표했다"
                case DateWord.Saying:
                    return place > other ? tense : before == Quoting ? DateTense.Unknown : DateTense.Past;
                case DateWord when tense == DateTense.Coming:
                    break;
                // 예정, 열기로 했다, 열겠다; 만날 계획, but not 순방 계획
                case DateWord.Plan or DateWord.Schedule when value == 1 || (value == 2 && Final(before) == FinalL):
                    if (place > other || tense == DateTense.Past)
                    {
                        return DateTense.Unknown;
                    }

                    tense = DateTense.Coming;
                    break;
                case DateWord.Plan when value == 0:
                case DateWord.NotADay when value == 2:
                    return DateTense.Unknown;
                case DateWord.Plain when isBeforePlain:
                    return tense == DateTense.Past ? tense : DateTense.Present;
                // 됐으면 is a wish.
                case not DateWord.Present when Final(c) == FinalSs && !(Lexicon.Date(tokens.RowAt(place)) is DateWord.Plan):
                    return DateTense.Past;
            }

            isBeforePlain = Final(c) == FinalN;
            before = c == ' ' ? before : c;
        }

        return tense;
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

    private static bool IsOtherDate(scoped ref Lexer tokens, int at) => tokens[at].IsDigits
        ? tokens.IsUnit(at + 1, DateUnit.Day) && !tokens.IsUnit(at - 1, DateUnit.Night) && !DateLength.IsDuration(ref tokens, at + 2, out _)
        : tokens.Kind(at) is DateWord.Past or DateWord.Coming or DateWord.Relative;

    private static int Final(char c) => Hangul.IsSyllable(c) ? Hangul.Final(c) : 0;

    private static bool EndsClause(scoped ref Lexer tokens, int at) =>
        tokens[at].Gap > Gap.Line || tokens[at].Mark is ',' || DateClause.EndsSentence(ref tokens, at);
}
