using TradeMission.Domain.Korean.Lexing;
using TradeMission.Domain.Korean.Words;

namespace TradeMission.Domain.Korean.Grammar;

// Digits with dots, hyphens or slashes.
internal partial struct DateSide
{
    // "2/3~3/4" are parts of a whole, "9/30~10/3" are days.
    private const int LargestDenominator = 12;

    private bool ReadNumeric(scoped ref Lexer tokens)
    {
        bool isShort = tokens.IsApostrophe(at) && tokens[at + 1].IsGlued;
        int number = isShort ? at + 1 : at;
        if (!tokens.TryDigits(number, 4, out int first))
        {
            return false;
        }

        int mark = number + 1;
        char c = tokens[mark].IsGlued ? tokens[mark].Mark : '\0';
        return (tokens[number].Digits, isShort) switch
        {
            (2, true) => c is '.' && ReadDottedYear(ref tokens, FullYear(first), mark),
            (_, true) => false,
            (4, _) when c is '-' or '/' or '‐' or '‑' => ReadHyphenated(ref tokens, first, mark),
            (4, _) => c is '.' && first >= FirstFullYear && ReadDottedYear(ref tokens, first, mark),
            (2, _) when c is '.' && ReadShortDotted(ref tokens, first, mark) => true,
            (1 or 2, _) when c is '.' or '/' => ReadMonthDotDay(ref tokens, first, mark),
            (1, _) => TryQuarterOfYear(ref tokens),
            _ => false,
        };
    }

    // 2024-04-07, 2024/3/20
    private bool ReadHyphenated(scoped ref Lexer tokens, int year, int mark)
    {
        bool isSlash = tokens[mark].Mark is '/';
        if (!TryGlued(ref tokens, mark + 1, out int month) || tokens[mark + 2].Mark != tokens[mark].Mark || !tokens[mark + 2].IsGlued
            || !TryGlued(ref tokens, mark + 3, out int day) || !(isSlash || tokens[mark + 1].Digits + tokens[mark + 3].Digits == 4)
            || !EndsNumeric(ref tokens, mark + 4))
        {
            return false;
        }

        parts.IsHyphenated = true;
        return Accept(ref tokens, year, month, day, mark + 4);
    }

    /// <summary>The 04-10 of "2024-04-07 ~ 04-10".</summary>
    internal static bool TryReadShort(scoped ref Lexer tokens, int first, out DateParts parts)
    {
        var side = new DateSide { at = first };
        bool isRead = tokens[first].Digits == 2 && tokens.TryDigits(first, 2, out int month)
            && tokens[first + 1] is { IsGlued: true, Mark: '-' or '/' }
            && TryGlued(ref tokens, first + 2, out int day) && side.Accept(ref tokens, 0, month, day, first + 3);
        parts = side.parts;
        (parts.First, parts.Next, parts.Start, parts.End) = (first, side.at, tokens[first].Start, tokens[side.at - 1].End);
        return isRead;
    }

    // 2024.4.7., 2018. 3. 12., 2016. 3월, 2018. 5.
    private bool ReadDottedYear(scoped ref Lexer tokens, int year, int dot)
    {
        int number = dot + 1;
        if (!tokens[number].IsNear || !tokens.TryDigits(number, 2, out int month))
        {
            return false;
        }

        if (TryUnit(ref tokens, number + 1, DateUnit.Month, out _) || IsShared(ref tokens, number + 1, DateUnit.Month, 2))
        {
            parts.Year = year;
            at = number;
            ReadMonthOrGroup(ref tokens);
            ReadPart(ref tokens);
            ReadDay(ref tokens);
            return true;
        }

        int second = number + 1;
        if (!IsDot(ref tokens, second))
        {
            return false;
        }

        if (!tokens[second + 1].IsNear || !tokens.TryDigits(second + 1, 2, out int day))
        {
            return Accept(ref tokens, year, month, null, second + 1);
        }

        int end = second + 2;
        bool hasTail = (IsDot(ref tokens, end) && !IsDigitsGlued(ref tokens, end + 1))
            || (tokens[end].IsGlued && TryUnit(ref tokens, end, DateUnit.Day, out _));
        return Accept(ref tokens, year, month, day, hasTail ? end + 1 : end);
    }

    // 24.04.07, 24.9.10~9.13
    private bool ReadShortDotted(scoped ref Lexer tokens, int year, int dot)
    {
        int second = dot + 2;
        if (!TryGlued(ref tokens, dot + 1, out int month) || !IsDot(ref tokens, second) || !TryGlued(ref tokens, second + 1, out int day)
            || (IsDot(ref tokens, second + 2) && IsDigitsGlued(ref tokens, second + 3)))
        {
            return false;
        }

        // 24.9.10 alone may as well be a version.
        int end = second + 2;
        end += IsDot(ref tokens, end) ? 1 : 0;
        parts.IsBareDotted = tokens[dot + 1].Digits + tokens[second + 1].Digits < 4 && !TryBracketedWeekday(ref tokens, end, out _);
        return Accept(ref tokens, FullYear(year), month, day, end);
    }

    // 2.15일, 5.28(화), 5. 15.(수), 5.28~29, 9/10(화)
    private bool ReadMonthDotDay(scoped ref Lexer tokens, int month, int mark)
    {
        int number = mark + 1;
        int end = number + 1;
        bool isSlash = tokens[mark].Mark is '/';
        if (!tokens[number].IsNear || !tokens.TryDigits(number, 2, out int day) || TryQuarter(ref tokens, at, out _, out _)
            || (tokens[end].Mark is '.' or '/' && tokens[end].IsGlued && IsDigitsGlued(ref tokens, end + 1)))
        {
            return false;
        }

        bool isParted = !tokens[number].IsGlued;
        bool hasDay = tokens[end].IsGlued && TryUnit(ref tokens, end, DateUnit.Day, out _) && !IsNotADay(ref tokens, day, end + 1);
        bool hasDot = IsDot(ref tokens, end) && !isSlash;
        int behind = hasDay || hasDot ? end + 1 : end;
        bool isCertain = hasDay || TryBracketedWeekday(ref tokens, behind, out _);
        parts.IsNumbered = isParted && !isCertain && !hasDot;
        parts.IsFraction = isSlash && !isCertain && month < day && day <= LargestDenominator;
        parts.IsBareDotted = !isCertain;
        bool takesDot = isCertain || isParted || tokens.IsRangeMark(behind) || tokens.Kind(behind) is DateWord.From or DateWord.Until;
        return Accept(ref tokens, 0, month, day, takesDot ? behind : end);
    }

    private bool Accept(scoped ref Lexer tokens, int year, int month, int? day, int next)
    {
        if (month is < 1 or > 12 || day is < 1 or > 31 || IsDigitsGlued(ref tokens, next))
        {
            return false;
        }

        parts.Year = year;
        parts.Month = month;
        parts.Day = day.GetValueOrDefault();
        at = next;
        return true;
    }

    private static bool TryGlued(scoped ref Lexer tokens, int at, out int value) =>
        tokens.TryDigits(at, 2, out value) && tokens[at].IsGlued;

    private static bool IsDigitsGlued(scoped ref Lexer tokens, int at) => tokens[at].IsDigits && tokens[at].IsGlued;

    private static bool IsDot(scoped ref Lexer tokens, int at) => tokens[at].Mark is '.' && tokens[at].IsGlued;

    // Not "2010-03-12번지" nor "2010-03-12-4".
    private static bool EndsNumeric(scoped ref Lexer tokens, int at) =>
        tokens.EndsWord(at) && !(tokens[at].Mark is '-' or '/' && tokens[at].IsGlued && IsDigitsGlued(ref tokens, at + 1));
}
