using TradeMission.Domain.Korean.OldLexicon;

namespace TradeMission.Domain.Korean.Scanning;

// Digits with dots, hyphens or slashes.
internal ref partial struct DatePartsReader<TText>
{
    // "2/3~3/4" are parts of a whole, "9/30~10/3" are days.
    private const int LargestDenominator = 12;

    private bool ReadNumericDate()
    {
        bool isShort = IsApostrophe(text.Peek(at));
        int digits = ShortNumber<TText>.Read(ref text, isShort ? text.Next(at) : at, out int first, out int end);
        char mark = text.Peek(end);
        if (isShort)
        {
            return digits == 2 && mark == '.' && ReadDottedYear(FullYear(first), end);
        }

        return digits switch
        {
            4 when mark is '-' or '/' => ReadIso(first, end, mark),
            4 when mark is '.' && first >= FirstFullYear => ReadDottedYear(first, end),
            2 when mark is '.' && ReadShortDotted(first, end) => true,
            1 or 2 when mark is '.' or '/' => ReadMonthDotDay(first, end),
            _ => false,
        };
    }

    // 2024-04-07
    private bool ReadIso(int year, int end, char mark)
    {
        if (ShortNumber<TText>.Read(ref text, text.Next(end), out int month, out end) != 2
            || text.Peek(end) != mark
            || ShortNumber<TText>.Read(ref text, text.Next(end), out int day, out end) != 2)
        {
            return false;
        }

        return Accept(year, month, day, end);
    }

    // 2024.4.7., 2018. 3. 12., 2016. 3월, 2018. 5.
    private bool ReadDottedYear(int year, int dot)
    {
        int at2 = Spaces.Skip(ref text, text.Next(dot));
        if (ShortNumber<TText>.Read(ref text, at2, out int month, out int end) is not (1 or 2))
        {
            return false;
        }

        if (TrySkipUnit(end, '월', out _) || IsListBefore(end, '월', 2))
        {
            parts.Year = year;
            at = at2;
            ReadMonthOrGroup();
            ReadPart();
            ReadDay();
            return true;
        }

        if (text.Peek(end) != '.')
        {
            return false;
        }

        int monthEnd = text.Next(end);
        if (ShortNumber<TText>.Read(ref text, Spaces.Skip(ref text, monthEnd), out int day, out int dayEnd) is not (1 or 2))
        {
            return Accept(year, month, null, monthEnd);
        }

        char next = text.Peek(dayEnd);
        return Accept(year, month, day, next is '.' or '일' && !IsDigit(text.Next(dayEnd)) ? text.Next(dayEnd) : dayEnd);
    }

    // 24.04.07, 24.9.10~9.13
    private bool ReadShortDotted(int year, int dot)
    {
        int monthDigits = ShortNumber<TText>.Read(ref text, text.Next(dot), out int month, out int end);
        if (monthDigits is not (1 or 2) || text.Peek(end) != '.')
        {
            return false;
        }

        int dayDigits = ShortNumber<TText>.Read(ref text, text.Next(end), out int day, out end);
        if (dayDigits is not (1 or 2) || (text.Peek(end) == '.' && IsDigit(text.Next(end))))
        {
            return false;
        }

        // 24.9.10 alone may as well be a version.
        bool hasDot = text.Peek(end) == '.';
        int afterDot = hasDot ? text.Next(end) : end;
        parts.IsBareDotted = monthDigits + dayDigits < 4 && !TrySkipWeekday(afterDot, out _);
        return Accept(FullYear(year), month, day, afterDot);
    }

    // 2.15일, 5.28(화), 5. 15.(수), 5.28~29, 9/10(화)
    private bool ReadMonthDotDay(int month, int dot)
    {
        int second = text.Next(dot);
        bool isParted = NumeralSymbols.KindOf(text.Peek(second)) == NumeralSymbols.Space;
        int digits = ShortNumber<TText>.Read(ref text, Spaces.Skip(ref text, second), out int day, out int end);
        if (digits is not (1 or 2) || TrySkipQuarter(dot, out _) || (text.Peek(end) == '.' && IsDigit(text.Next(end))))
        {
            return false;
        }

        bool isSlash = text.Peek(dot) == '/';
        bool hasDay = text.Peek(end) == '일' && !IsNotADay(text.Next(end));
        bool hasDot = text.Peek(end) == '.' && !isSlash;
        int afterDot = hasDay || hasDot ? text.Next(end) : end;
        bool hasWeekday = TrySkipWeekday(afterDot, out _);
        bool isCertain = hasDay || hasWeekday;
        parts.IsNumbered = isParted && !isCertain && !hasDot;
        parts.IsFraction = isSlash && !isCertain && month < day && day <= LargestDenominator;

        parts.IsBareDotted = !isCertain;
        bool takesDot = isCertain || isParted || Followers.IsRangeMark(text.Peek(Spaces.Skip(ref text, afterDot)));
        return Accept(0, month, day, takesDot ? afterDot : end);
    }

    private bool Accept(int year, int month, int? day, int end)
    {
        if (month is < 1 or > 12 || day is < 1 or > 31 || IsDigit(end))
        {
            return false;
        }

        parts.Year = year;
        parts.Month = month;
        parts.Day = day.GetValueOrDefault();
        at = end;
        return true;
    }
}
