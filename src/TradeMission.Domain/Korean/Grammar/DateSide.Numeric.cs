using TradeMission.Domain.Korean.Lexing;
using TradeMission.Domain.Korean.Words;

namespace TradeMission.Domain.Korean.Grammar;

// Numbers with dots, hyphens or slashes.
internal partial struct DateSide
{
    // "2/3~3/4" are parts of a whole, "9/30~10/3" are days.
    private const int LargestDenominator = 12;
    private const int MostHalfDays = 4;

    private bool ReadNumeric(scoped ref Lexer tokens)
    {
        bool isShort = IsShortened(ref tokens, at);
        int first = isShort ? at + 1 : at;
        if (!tokens.TryDigits(first, 4, out int year) || !tokens[first + 1].IsGlued)
        {
            return false;
        }

        int digits = tokens[first].Digits;
        return tokens[first + 1].Mark switch
        {
            '.' when (digits == 4 && year >= FirstFullYear) || (isShort && digits == 2) =>
                ReadDottedYear(ref tokens, isShort ? FullYear(year) : year, first + 2),
            '.' or '/' when digits <= 2 && !isShort =>
                ReadShortDotted(ref tokens, year, first + 2) || ReadMonthAndDay(ref tokens, year, first + 2),
            '-' or '/' or '‐' or '‑' when digits == 4 => ReadHyphenated(ref tokens, year, first + 2),
            '\0' when digits == 1 => TryQuarterOfYear(ref tokens),
            _ => false,
        };
    }

    // "같은 해 12. 31.", as courts write it
    private bool ReadNumericOfYear(scoped ref Lexer tokens) =>
        parts.Relative == DateUnit.Year && tokens[at].IsNear && tokens.TryDigits(at, 2, out int month) && IsDot(ref tokens, at + 1)
            && !tokens[at + 2].IsGlued && IsDot(ref tokens, at + 3) && ReadMonthAndDay(ref tokens, month, at + 2);

    private static bool IsShortened(scoped ref Lexer tokens, int at) => tokens.IsApostrophe(at) && tokens[at + 1].IsGlued;

    // 2024-04-07, 2024-6-5, 2024/3/20
    private bool ReadHyphenated(scoped ref Lexer tokens, int year, int second)
    {
        char mark = tokens[second - 1].Mark;
        int end = second + 3;
        parts.IsHyphenated = true;
        return tokens[second].IsGlued && tokens[second + 1].Mark == mark && tokens.EndsWord(end)
            && (mark == '/' || year is >= FirstBareYear and <= LastBareYear || tokens[second].Digits + tokens[second + 2].Digits == 4)
            && !(tokens[end].IsGlued && (tokens[end].Mark is '/' || tokens[end].Mark == mark) && IsDigitsGlued(ref tokens, end + 1))
            && ReadPair(ref tokens, year, second);
    }

    // 04-10, 4/10
    private bool ReadPair(scoped ref Lexer tokens, int year, int first) =>
        TryNumber(ref tokens, first, isGlued: false, out int month) && tokens[first + 1].IsGlued
            && TryNumber(ref tokens, first + 2, isGlued: true, out int day) && Accept(ref tokens, year, month, day, first + 3);

    /// <summary>The 04-10 of "2024-04-07 ~ 04-10".</summary>
    internal static bool TryReadShort(scoped ref Lexer tokens, int first, out DateParts parts)
    {
        var side = new DateSide { at = first };
        bool isRead = tokens[first].Digits == 2 && tokens[first + 1].Mark is '-' or '/' && side.ReadPair(ref tokens, 0, first);
        parts = side.Place(ref tokens);
        return isRead;
    }

    // 2024.4.7., 2018. 3. 12., 2016. 3월, 2018. 5.
    private bool ReadDottedYear(scoped ref Lexer tokens, int year, int second)
    {
        if (!TryNumber(ref tokens, second, isGlued: false, out int month))
        {
            return false;
        }

        if (TryUnit(ref tokens, second + 1, DateUnit.Month, out _) || IsShared(ref tokens, second + 1, DateUnit.Month, 2))
        {
            parts.Year = year;
            at = second;
            ReadMonthOrGroup(ref tokens);
            ReadPart(ref tokens);
            ReadDay(ref tokens);
            return true;
        }

        if (!IsDot(ref tokens, second + 1))
        {
            // "(1945. 8)", and that alone
            bool isBracketed = !tokens[second].IsGlued && (tokens[second - 3].Mark is '(' || tokens[second - 3].IsEnd)
                && (tokens[second + 1].Mark is ')' || tokens[second + 1].IsEnd);
            parts.IsBareDotted = !isBracketed && IsBesideMonth(ref tokens, second - 2);
            return (isBracketed || parts.IsBareDotted) && year is >= FirstBareYear and <= LastBareYear
                && Accept(ref tokens, year, month, null, second + 1);
        }

        int end = second + 3;
        if (!TryNumber(ref tokens, second + 2, isGlued: false, out int day))
        {
            return Accept(ref tokens, year, month, null, second + 2);
        }

        bool hasTail = (IsDot(ref tokens, end) && !IsDigitsGlued(ref tokens, end + 1))
            || (tokens[end].IsGlued && TryUnit(ref tokens, end, DateUnit.Day, out _));
        return Accept(ref tokens, year, month, day, hasTail ? end + 1 : end);
    }

    // The two of "2001.3~2005.2", and the first of "2001.3~현재".
    private static bool IsBesideMonth(scoped ref Lexer tokens, int first) =>
        tokens.IsRangeMark(first + 3) ? tokens.Is(first + 4, DateWord.AsOf) || IsYearAndMonth(ref tokens, first + 4)
        : tokens.IsRangeMark(first - 1) && IsYearAndMonth(ref tokens, first - 4);

    private static bool IsYearAndMonth(scoped ref Lexer tokens, int first) =>
        tokens.TryDigits(first, 4, out int year) && year is >= FirstBareYear and <= LastBareYear && tokens[first + 1].Mark is '.'
        && TryNumber(ref tokens, first + 2, isGlued: true, out int month) && month is >= 1 and <= 12;

    // 24.04.07; 24.9.10 and 24. 9. 10., which may as well be a version or numbered lines
    private bool ReadShortDotted(scoped ref Lexer tokens, int year, int second)
    {
        int end = second + 3;
        if (tokens[second - 2].Digits != 2 || tokens[second - 1].Mark is not '.'
            || !TryNumber(ref tokens, second, isGlued: false, out int month) || !IsDot(ref tokens, second + 1)
            || !TryNumber(ref tokens, second + 2, isGlued: false, out int day)
            || (IsDot(ref tokens, end) && IsDigitsGlued(ref tokens, end + 1)))
        {
            return false;
        }

        bool isGlued = tokens[second].IsGlued && tokens[second + 2].IsGlued;
        bool hasDot = IsDot(ref tokens, end);
        end += hasDot ? 1 : 0;
        bool isLong = isGlued && tokens[second].Digits + tokens[second + 2].Digits == 4;
        parts.IsBareDotted = !isLong && !TryBracketedWeekday(ref tokens, end, out _);
        bool isInRange = tokens.IsRangeMark(end) || tokens.IsRangeMark(second - 3);
        return (isGlued || (hasDot && (isInRange || !parts.IsBareDotted)))
            && Accept(ref tokens, FullYear(year), month, day, end);
    }

    // 2.15일, but "1.5일 걸린다"; 5.28(화), 5. 15.(수), 5.28~29, 9/10(화)
    private bool ReadMonthAndDay(scoped ref Lexer tokens, int month, int second)
    {
        int end = second + 1;
        bool isSlash = tokens[second - 1].Mark is '/';
        if (!TryNumber(ref tokens, second, isGlued: false, out int day) || TryQuarter(ref tokens, at, out _, out _)
            || (tokens[end].Mark is '.' or '/' && tokens[end].IsGlued && IsDigitsGlued(ref tokens, end + 1)))
        {
            return false;
        }

        bool isParted = !tokens[second].IsGlued;
        bool hasDay = tokens[end].IsGlued && TryUnit(ref tokens, end, DateUnit.Day, out _) && !IsNotADay(ref tokens, day, end + 1);
        bool hasDot = IsDot(ref tokens, end) && !isSlash;
        int behind = hasDay || hasDot ? end + 1 : end;
        bool isCertain = hasDay || TryBracketedWeekday(ref tokens, behind, out _);
        bool isHalf = hasDay && month <= MostHalfDays && day == 5 && !isSlash && !isParted && tokens[second].Digits == 1;
        if (isHalf && !tokens[behind].IsEnd && tokens.Kind(behind) is not (DateWord.From or DateWord.Until) && !tokens.IsRangeMark(behind))
        {
            return false;
        }

        parts.IsNumbered = isParted && !isCertain && !hasDot;
        parts.IsFraction = isSlash && !isCertain && month < day && day <= LargestDenominator;
        parts.IsBareDotted = !isCertain && !parts.IsRelative;
        bool isLast = tokens[behind].IsEnd || tokens[behind].Mark is ')';
        bool takesDot = isCertain || isParted || isLast
            || tokens.IsRangeMark(behind) || tokens.Kind(behind) is DateWord.From or DateWord.Until;
        return Accept(ref tokens, 0, month, day, takesDot ? behind : end);
    }

    private bool Accept(scoped ref Lexer tokens, int year, int month, int? day, int next)
    {
        if (month is < 1 or > 12 || day is < 1 or > 31 || IsDigitsGlued(ref tokens, next))
        {
            return false;
        }

        (parts.Year, parts.Month, parts.Day, at) = (year, month, day.GetValueOrDefault(), next);
        return true;
    }

    private static bool TryNumber(scoped ref Lexer tokens, int at, bool isGlued, out int value) =>
        tokens.TryDigits(at, 2, out value) && (isGlued ? tokens[at].IsGlued : tokens[at].IsNear);

    private static bool IsDigitsGlued(scoped ref Lexer tokens, int at) => tokens[at].IsDigits && tokens[at].IsGlued;

    private static bool IsDot(scoped ref Lexer tokens, int at) => tokens[at].Mark is '.' && tokens[at].IsGlued;
}
