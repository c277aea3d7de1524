using TradeMission.Domain.Korean.Lexing;
using TradeMission.Domain.Korean.Words;

namespace TradeMission.Domain.Korean.Grammar;

// 년, 월, 일 and 분기 behind a number, and behind the last number of a list that shares them.
internal partial struct DateSide
{
    private const int LongestList = 6;
    private const int LongestTail = 4;
    private const int LongestSpelled = 4;
    private const int QuartersInYear = 4;

    // The value of 코스: whatever stands before it is a length.
    private const int AlwaysLength = 3;

    // A unit, and behind it the word ends or goes on as dates do.
    private static bool TryUnit(scoped ref Lexer tokens, int at, DateUnit unit, out int next)
    {
        next = at;
        bool isShare = unit is DateUnit.Month && tokens.Kind(at + 1) == DateWord.ClockUnit && tokens.Value(at + 1) == 1
            && tokens.EndsWord(at + 2);
        if (!tokens.IsUnit(at, unit) || !(isShare || IsTail(ref tokens, at + 1)))
        {
            return false;
        }

        next = at + 1;
        return true;
    }

    // 5월호, 2024년형 and "7 일본" are no dates; 5월중순, 2024년말, 25일자 and 15일밤 are.
    private static bool IsTail(scoped ref Lexer tokens, int at)
    {
        int last = at + LongestTail;
        while (at < last && !tokens.EndsWord(at) && tokens.Kind(at) is not (DateWord.None or DateWord.ClockUnit))
        {
            at++;
        }

        return tokens.EndsWord(at);
    }

    // 3분기, 3사분기, 1.4분기, 1/4분기, 1·4분기, Q1 and 1Q; 3분기 연속 is a length.
    private bool TryQuarter(scoped ref Lexer tokens, int first, out int quarter, out int next)
    {
        next = first + 2;
        if (parts.Year > 0 && TryQuarterLatin(ref tokens, first, out quarter))
        {
            return true;
        }

        if (!tokens.TryDigits(first, 1, out quarter) || quarter is < 1 or > QuartersInYear)
        {
            return false;
        }

        bool isPart = tokens[first + 1].Mark is '.' or '/' or '·' && tokens[first + 1].IsGlued
            && tokens.TryDigits(first + 2, 1, out int whole) && whole == QuartersInYear;
        int unit = isPart ? first + 3 : first + 1;
        bool isShared = !isPart && IsShared(ref tokens, unit, DateUnit.Quarter, 1);
        next = isShared ? unit : unit + 1;
        bool isInARow = IsBounded(ref tokens, next);
        return isShared || (TryUnit(ref tokens, unit, DateUnit.Quarter, out _) && !isInARow)
            || (parts.Year > 0 && tokens.Kind(unit) == DateWord.QuarterLatin && tokens[unit].IsGlued);
    }

    // The Q1 of 2025Q1
    private static bool TryQuarterLatin(scoped ref Lexer tokens, int at, out int quarter) =>
        tokens.TryDigits(at + 1, 1, out quarter) && tokens[at + 1].IsGlued && tokens.Is(at, DateWord.QuarterLatin)
            && quarter is >= 1 and <= QuartersInYear;

    // 1Q25, 1Q 2025
    private bool TryQuarterOfYear(scoped ref Lexer tokens)
    {
        int quarter = (int)tokens[at].Value;
        bool isQuarter = quarter is >= 1 and <= QuartersInYear && tokens.Is(at + 1, DateWord.QuarterLatin) && tokens[at + 1].IsGlued;
        if (!isQuarter || !tokens.TryDigits(at + 2, 4, out int year) || !tokens[at + 2].IsNear || tokens[at + 2].Digits is not (2 or 4))
        {
            return false;
        }

        (parts.Quarter, parts.Year) = (quarter, year < 100 ? FullYear(year) : year);
        at += 3;
        return parts.Year is >= FirstBareYear and <= LastBareYear;
    }

    /// <summary>Whether a number shares the unit of one behind it: 26 in "26~28일", 3 in "3·5·7일".</summary>
    private static bool IsShared(scoped ref Lexer tokens, int next, DateUnit unit, int digits)
    {
        int at = next;
        for (int i = 0; i < LongestList; i++)
        {
            bool isMark = tokens[at].Kind == TokenKind.Mark && tokens[at].IsNear && tokens[at].Is(WordClass.LinkMark | WordClass.LinkList)
                && !(tokens[at].Mark is ',' && unit is not (DateUnit.Day or DateUnit.Month));
            int number = isMark && unit == DateUnit.Year && tokens.IsApostrophe(at + 1) ? at + 2 : at + 1;
            if (!isMark || !tokens.TryDigits(number, digits, out int value) || !tokens[number].IsNear)
            {
                return false;
            }

            at = number + 1;
            if (TryUnit(ref tokens, at, unit, out int unitEnd)
                || (unit == DateUnit.Quarter && tokens.IsUnit(at, unit) && (unitEnd = at + 1) > 0))
            {
                return unit switch
                {
                    DateUnit.Day => !IsNotADay(ref tokens, value, unitEnd),
                    DateUnit.Year => !IsNotAYear(ref tokens, value, unitEnd),
                    _ => true,
                };
            }
        }

        return false;
    }

    // 5년간, 2000년 전; but nothing lasts for 2013 years, and "2012·2013년 연속" are two.
    private static bool IsNotAYear(scoped ref Lexer tokens, int year, int next)
    {
        bool mayBeLength = year is < FirstBareYear or > LastBareYear || year % 100 == 0;
        bool isLong = tokens[next].IsNear && tokens.EndsWord(next + 1)
            && (tokens.Kind(next) is DateWord.NotAYear or DateWord.Ago or DateWord.Later or DateWord.Duration
                || IsBounded(ref tokens, next));
        return isLong && mayBeLength;
    }

    // 6일간, 3일이 걸린다, 15일 만에, "1인 1일", "30일 중 20일"; 25일자 and "오는 31일 무료" are days.
    internal static bool IsNotADay(scoped ref Lexer tokens, int value, int next)
    {
        bool isPer = tokens[next].IsGlued && (tokens[next].IsDigits || tokens[next].Tells(Context.Per));
        bool isEach = value == 1 && tokens[next - 3].Is(WordClass.Counter) && tokens[next - 4].IsDigits && tokens[next - 4].Value == 1;
        bool isShare = tokens.Is(next, DateWord.Within) && tokens[next + 1].IsDigits && tokens.IsUnit(next + 2, DateUnit.Day);

        // "선거일 전 30일인 14일"
        bool isDistance = tokens.Is(next, DateWord.Apposition) && tokens[next + 1].IsDigits && tokens.IsUnit(next + 2, DateUnit.Day);
        bool isLength = DateLength.IsDuration(ref tokens, next, out _) && !IsOfMonth(ref tokens, next - 2);
        if (isPer || isEach || isShare || isDistance || isLength)
        {
            return true;
        }

        if (tokens.Is(next, DateWord.Schedule) && tokens.EndsWord(next + 1))
        {
            return tokens.Value(next) == AlwaysLength
                || (tokens.Value(next) == 0 && !tokens[next + 1].IsEnd && DateLength.TakesParticle(ref tokens, next + 1));
        }

        // 3일이, 3일은, 3일쯤
        bool hasParticle = tokens[next].IsGlued && (tokens[next].Is(WordClass.Particle) || tokens.Kind(next) == DateWord.About)
            && tokens.Kind(next) is not (DateWord.From or DateWord.Until or DateWord.NotADay);
        int behind = hasParticle ? next + 1 : next;
        bool isOfSpan = hasParticle && WordEnds.StemTells(ref tokens, WordEnds.LastOfWord(ref tokens, behind), Context.Span);
        return tokens[behind].IsNear && (isOfSpan || (hasParticle && IsBounding(ref tokens, behind)) || tokens.Kind(behind) switch
        {
            DateWord.NotADay when tokens.Value(behind) is 1 or 2 => value > 0,
            DateWord.NotADay => !hasParticle && tokens.EndsWord(behind + 1) && IsBounded(ref tokens, behind),
            DateWord.Ago or DateWord.Later => !hasParticle && tokens.EndsWord(behind + 1),
            DateWord.Past => !tokens[behind + 1].IsDigits,
            DateWord.PerDay or DateWord.BeforeLength => (value == 1 || tokens.Value(behind) == 1) && !hasParticle,
            _ => !hasParticle && (value == 1 ? IsTimes(ref tokens, behind) : IsHours(ref tokens, behind)),
        });
    }

    // The 20 of "8월 1~20일간".
    private static bool IsOfMonth(scoped ref Lexer tokens, int last) =>
        tokens.IsRangeMark(last - 1) && tokens[last - 2].IsDigits && tokens.Unit(last - 3) == DateUnit.Month;

    // 3일을 넘으면, 3일을 초과하는
    private static bool IsBounding(scoped ref Lexer tokens, int at) =>
        tokens[at].Is(WordClass.Verb) && Lexicon.Verb(tokens[at].Row) is Claim.MoreThan or Claim.LessThan;

    /// <summary>Whether a word makes a length of what is before it, and is no verb: 연속, 이내, 15일 만에, but not 15일 만 20세.</summary>
    internal static bool IsBounded(scoped ref Lexer tokens, int at) => tokens.Is(at, DateWord.NotADay)
        && tokens.Value(at) is not (1 or 2) && (tokens.Value(at) != 4 || WordEnds.IsParticle(ref tokens, at + 1));

    // "22일 6시간 만에"
    private static bool IsHours(scoped ref Lexer tokens, int at) =>
        tokens[at].IsDigits && tokens.Kind(at + 1) == DateWord.Note && IsBounded(ref tokens, at + 2);

    // "1일 1회", "1일 8시간", "1일 5만원", "1일 2교대"
    private static bool IsTimes(scoped ref Lexer tokens, int at) => tokens[at].IsDigits && tokens[at + 1].IsGlued
        && (tokens[at + 1].Is(WordClass.Counter | WordClass.Unit | WordClass.CurrencyAfter) || tokens.Kind(at + 1) == DateWord.Note
            || (tokens[at + 1].Kind == TokenKind.Hangul && tokens[at + 1].Is(WordClass.Measure)));

    // "(2018~2022)": two years that rise, and nothing else in the brackets, or in a phrase.
    private bool IsBracketedYears(scoped ref Lexer tokens, int first, int next)
    {
        ref readonly var before = ref tokens[at - 1];
        return (before.IsEnd || before.Mark is '(') && tokens.IsRangeMark(next)
            && tokens.TryDigits(next + 1, 4, out int last) && tokens[next + 1] is { Digits: 4, IsNear: true }
            && last > first && last <= LastBareYear && (tokens[next + 2].IsEnd || tokens.IsCloseBracket(next + 2));
    }

    // The 29 of "4월 29~5월 2일".
    private static bool IsBeforeMonthAndDay(scoped ref Lexer tokens, int next) =>
        tokens.IsRangeMark(next) && tokens[next + 1].IsNear && tokens.TryDigits(next + 1, 2, out _)
            && TryUnit(ref tokens, next + 2, DateUnit.Month, out int day)
        && tokens.TryDigits(day, 2, out _) && TryUnit(ref tokens, day + 1, DateUnit.Day, out _);

    // Behind a year of two digits or without 년: "24년 5월", "2024 상반기", "24년 4분기".
    private static bool IsMonthOrGroup(scoped ref Lexer tokens, int at)
    {
        var side = new DateSide { at = at, parts = new() { Year = FirstBareYear } };
        side.ReadMonthOrGroup(ref tokens);
        return side.parts.HasMonth && !side.parts.IsImpossible;
    }
}
