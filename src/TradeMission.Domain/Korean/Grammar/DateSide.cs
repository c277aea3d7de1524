using TradeMission.Domain.Korean.Lexing;
using TradeMission.Domain.Korean.Words;

namespace TradeMission.Domain.Korean.Grammar;

/// <summary>Reads one date: 지난 4월25일, 2024년 04월 07일(일), 2.15일, 2018. 3. 12., 올 상반기, 내달 초, 다음 주 월요일.</summary>
internal partial struct DateSide
{
    private const int FirstFullYear = 1000;
    private const int FirstShortYear = 50;
    private const int FirstBareYear = 1900;
    private const int LastBareYear = 2099;

    // The value of 이상: it makes a length of a number of months too.
    private const int OfMonths = 5;

    private DateParts parts;
    private int at;
    private bool isSpelledMonth;

    /// <summary>Reads the date that starts with a token.</summary>
    internal static bool TryRead(scoped ref Lexer tokens, int first, out DateParts parts)
    {
        var side = new DateSide { at = first };
        bool isRead = side.ReadAll(ref tokens);
        parts = side.Place(ref tokens);
        return isRead;
    }

    private readonly DateParts Place(scoped ref Lexer tokens) => parts with
    {
        Next = at,
        End = tokens.Kind(at - 1) == DateWord.Within && tokens.Value(at - 1) is > 0 and var length
            ? tokens.EndOf(at - 1, length) : tokens[at - 1].End,
    };

    private bool ReadAll(scoped ref Lexer tokens)
    {
        ReadRelative(ref tokens);
        if (!(parts.IsRelative ? ReadNumericOfYear(ref tokens) : ReadNumeric(ref tokens)))
        {
            ReadYear(ref tokens);
            ReadMonthOrGroup(ref tokens);
            ReadPart(ref tokens);
            ReadDay(ref tokens);
        }

        ReadWeekday(ref tokens);
        if (!parts.SaysAnything || !Stands(ref tokens))
        {
            return false;
        }

        ReadNotes(ref tokens);
        return true;
    }

    // ---- 지난, 오는, 지난해, 내달

    private void ReadRelative(scoped ref Lexer tokens)
    {
        var kind = tokens.Kind(at);
        if (kind is DateWord.Past or DateWord.Coming && tokens[at + 1].IsNear)
        {
            parts.Side = kind == DateWord.Past ? -1 : 1;
            at++;
        }
        else if (kind is DateWord.Relative or DateWord.Prefix)
        {
            int row = tokens[at].Row;
            parts.Relative = Lexicon.UnitOf(row);
            parts.Offset = (sbyte)Lexicon.DateValue(row);
            parts.Origin = Lexicon.OriginOf(row);
            bool isFiscal = parts.Relative == DateUnit.Year && tokens[at + 1].IsGlued && tokens.Is(at + 1, DateWord.FiscalTail)
                && IsMonthOrGroup(ref tokens, at + 2);
            at += isFiscal ? 2 : 1;
        }
        else if (kind is DateWord.WithinYear && tokens.EndsWord(at + 1))
        {
            parts.Relative = DateUnit.Year;
            parts.IsUntil = true;
            at++;
        }
        else if (kind is DateWord.YearEnd)
        {
            at++;
            ReadEnd(ref tokens);
            parts.Relative = parts.Nth != 0 ? DateUnit.Year : DateUnit.None;
        }
    }

    // "올", "이달의 기업", "내일을 여는": a relative word alone must end as a word, and not every one stands alone.
    private bool Stands(scoped ref Lexer tokens)
    {
        // 6월 항쟁; 삼월 alone
        if (parts is { Month: > 0, Day: 0, Year: 0, IsRelative: false }
            && (tokens.Is(at, DateWord.Event) || isSpelledMonth || IsNumberOfMonths(ref tokens, at)))
        {
            return false;
        }

        if (!parts.IsRelativeAlone)
        {
            return true;
        }

        var behind = tokens[at].IsGlued ? tokens.Kind(at) : DateWord.None;
        bool isAttribute = (behind is DateWord.Attribute && parts.Relative is (DateUnit.Month or DateUnit.Day))
            || (behind is DateWord.Object && parts.Relative is DateUnit.Day);
        bool isSaidAgain = behind is DateWord.Apposition && tokens[at + 1].IsDigits;
        return tokens.Kind(at - 1) != DateWord.Prefix && !isAttribute && !isSaidAgain && tokens.EndsWord(at);
    }

    // 6월 이상 5년 이하, 3월 이내; but 3월 이상 고온
    private static bool IsNumberOfMonths(scoped ref Lexer tokens, int at) =>
        tokens.Is(at, DateWord.NotADay) && tokens.Value(at) == OfMonths && tokens.EndsWord(at + 1)
            && (tokens[at + 1].IsGlued || tokens[at + 1].Kind != TokenKind.Hangul);

    // ---- 년, 월, 일

    private void ReadYear(scoped ref Lexer tokens)
    {
        if (parts.IsRelative)
        {
            return;
        }

        bool isShort = IsShortened(ref tokens, at);
        if (!TryYearNumber(ref tokens, isShort ? at + 1 : at, out int value, out int digits, out int next))
        {
            return;
        }

        bool isTens = digits == 1 && IsShared(ref tokens, next, DateUnit.Decade, 2);
        (value, digits) = isTens ? (value * 10, 2) : (value, digits);
        bool hasUnit = TryUnit(ref tokens, next, DateUnit.Year, out int end) || TryUnit(ref tokens, next, DateUnit.FiscalYear, out end);
        bool isDecade = isTens || (!hasUnit && value % 10 == 0
            && (TryUnit(ref tokens, next, DateUnit.Decade, out end) || IsShared(ref tokens, next, DateUnit.Decade, digits)));
        bool isYear = digits switch
        {
            2 => isDecade ? value >= FirstShortYear : hasUnit || IsShared(ref tokens, next, DateUnit.Year, 2),
            4 when !isShort && value >= FirstFullYear && (hasUnit || isDecade || IsShared(ref tokens, next, DateUnit.Year, 4)) => true,
            4 when value is >= FirstBareYear and <= LastBareYear =>
                IsMonthOrGroup(ref tokens, next) || (parts.IsBareYear = IsBracketedYears(ref tokens, value, next)),
            _ => false,
        };
        parts.IsShortYear = isYear && digits == 2 && !isShort && !isDecade && !(hasUnit && IsMonthOrGroup(ref tokens, end));
        if (isYear && !(parts.IsShortYear && value < FirstShortYear) && !(hasUnit && IsNotAYear(ref tokens, value, end)))
        {
            parts.Year = digits == 2 ? FullYear(value) : value;
            parts.IsDecade = isDecade;
            parts.IsVague = (hasUnit && tokens.Unit(end - 1) == DateUnit.FiscalYear) || (isDecade && value % 100 == 0 && digits == 4);
            at = end;
        }
    }

    // Digits, or "2천4".
    private static bool TryYearNumber(scoped ref Lexer tokens, int first, out int value, out int digits, out int next)
    {
        next = first + 1;
        digits = tokens[first].Digits;
        bool isWord = tokens[first].Is(WordClass.Numeral);
        if (isWord || (tokens[first].IsDigits && tokens[next].IsGlued && tokens[next].Is(WordClass.Small)))
        {
            NumberGrammar.Read(ref tokens, first, isPhrase: true, out var number);
            (value, digits, next) = ((int)Math.Min(number.SmallValue, 9999), 4, number.Next);
            return number is { IsRead: true, IsSmall: true, IsSeveral: false, IsCut: false }
                && value is >= FirstBareYear and <= LastBareYear && value % 100 > 0;
        }

        return tokens.TryDigits(first, 4, out value);
    }

    private void ReadMonthOrGroup(scoped ref Lexer tokens)
    {
        bool follows = parts.SaysAnything;
        if ((follows && !tokens[at].IsNear) || parts.IsClosed
            || parts.Relative is not (DateUnit.None or DateUnit.Year))
        {
            return;
        }

        // 상반기, 상반기중에, 상반기내
        if (tokens.Kind(at) == DateWord.Half && IsTail(ref tokens, at + 1))
        {
            parts.Half = tokens.Value(at++);
        }
        else if (TryQuarter(ref tokens, at, out int quarter, out int next))
        {
            parts.Quarter = quarter;
            at = next;
        }
        else if (tokens.Kind(at) == DateWord.MonthName)
        {
            parts.Month = tokens.Value(at++);
            isSpelledMonth = true;
        }
        else if (tokens.TryDigits(at, 2, out int month)
            && (TryUnit(ref tokens, at + 1, DateUnit.Month, out next) || IsShared(ref tokens, next = at + 1, DateUnit.Month, 2)))
        {
            parts.IsImpossible = month is < 1 or > 12;
            parts.Month = Math.Max(month, 1);
            at = next;
        }
        else if (follows && tokens[at].IsDigits && tokens[at + 1].IsGlued && tokens.IsUnit(at + 1, DateUnit.Month))
        {
            // 금년 6월착공; 2024년 6월호 is none of its days, and not even the year is said.
            parts.IsVague = tokens[at + 2].Row != 0 || month is < 1 or > 12;
            parts.Month = parts.IsVague ? 0 : month;
            at += 2;
        }
    }

    private void ReadDay(scoped ref Lexer tokens)
    {
        bool follows = parts.SaysAnything;
        if (parts.IsClosed || parts.Quarter + parts.Half + parts.Day > 0 || (follows && !(parts.IsOfMonth && tokens[at].IsNear)))
        {
            return;
        }

        bool isNumber = tokens.TryDigits(at, 2, out int value);
        int unit = isNumber ? at + 1 : ReadSpelledDay(ref tokens, at, out value);
        bool isPossible = value is >= 1 and <= 31;
        int next = unit + 1;
        bool hasUnit = isNumber & parts.Month > 0 ? tokens.IsUnit(unit, DateUnit.Day) : TryUnit(ref tokens, unit, DateUnit.Day, out next);
        bool isTime = follows || parts.Side != 0 || tokens.Kind(next) is DateWord.Weekday or DateWord.From or DateWord.Until;
        if (!isNumber && !(hasUnit && isPossible && isTime && !IsNotADay(ref tokens, value, next)))
        {
            return;
        }

        // "같은 달 30.", as courts write it; 5월 31까지; 5월 15(수); 26~28일, 4월 29~5월 2일
        bool isCourt = parts.Relative == DateUnit.Month && IsDot(ref tokens, unit) && !IsDigitsGlued(ref tokens, unit + 1);
        bool isDay = hasUnit ? follows ? !DateLength.IsDuration(ref tokens, next, out _)
                : isPossible && !IsNotADay(ref tokens, parts.Side != 0 ? 0 : value, next)
            : isPossible && (isCourt || (follows && tokens.Kind(unit) is DateWord.From or DateWord.Until)
                || TryBracketedWeekday(ref tokens, unit, out _)
                || IsShared(ref tokens, unit, DateUnit.Day, 2) || IsBeforeMonthAndDay(ref tokens, unit));
        if (isDay)
        {
            parts.IsImpossible |= !isPossible;
            parts.Day = Math.Max(value, 1);
            parts.IsBareDay = !(hasUnit || isCourt || follows || IsShared(ref tokens, unit, DateUnit.Day, 2));
            at = hasUnit ? next : isCourt ? unit + 1 : unit;
        }
    }

    // The 이십일 of 이십일일: the last 일 is the unit.
    private static int ReadSpelledDay(scoped ref Lexer tokens, int at, out int value)
    {
        value = 0;
        int last = 0;
        int end = at + LongestSpelled;
        for (int first = at; at < end && tokens[at].Is(WordClass.Digit | WordClass.Small) && (at == first || tokens[at].IsGlued); at++)
        {
            if (tokens.IsUnit(at, DateUnit.Day) && !tokens.IsUnit(at + 1, DateUnit.Day))
            {
                break;
            }

            int word = Lexicon.Value(tokens[at].Row);
            bool isDigit = tokens[at].Is(WordClass.Digit);
            value += isDigit ? word : (Math.Max(last, 1) * PowerOfTen(word)) - last;
            last = isDigit ? word : 0;
        }

        return at;
    }

    private static int PowerOfTen(int power) => power == 1 ? 10 : power == 2 ? 100 : 1000;

    private static int FullYear(int year) => year >= FirstShortYear ? 1900 + year : 2000 + year;
}
