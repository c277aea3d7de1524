using TradeMission.Domain.Korean.Lexicon;

namespace TradeMission.Domain.Korean.Scanning;

/// <summary>Reads one date: 지난 4월25일, 2024년 04월 07일(일), 2.15일, 2018. 3. 12., 올 상반기, 내달 초.</summary>
internal ref partial struct DatePartsReader<TText>
    where TText : struct, IText, allows ref struct
{
    private const int FirstFullYear = 1000;
    private const int LongestNote = 16;
    private const int LongestSource = 24;
    private const string Weekdays = "월화수목금토일月火水木金土日";
    private const string ListMarks = "~∼〜～-–—·ㆍ・\u00AD";

    // Not readonly: a call on a readonly field of a type parameter would copy the text each time.
    private TText text;
    private DateParts parts;
    private int at;

    private DatePartsReader(scoped ref TText text, int start)
    {
        this.text = text;
        at = start;
        parts.Start = start;
    }

    /// <summary>Reads the date that starts at a position.</summary>
    internal static bool TryRead(scoped ref TText text, int start, out DateParts parts)
    {
        var reader = new DatePartsReader<TText>(ref text, start);
        bool isRead = reader.ReadAll();
        parts = reader.parts;
        return isRead;
    }

    private bool ReadAll()
    {
        ReadRelative();
        bool isNumeric = parts.Relative is null && ReadNumericDate();
        if (!isNumeric)
        {
            ReadYear();
            ReadMonthOrGroup();
            ReadPart();
            ReadDay();
        }

        if (!parts.SaysAnything || !RelativeWordStands())
        {
            return false;
        }

        ReadNotes();
        parts.End = at;
        return true;
    }

    // ---- 지난, 오는, 지난해, 내달

    private void ReadRelative()
    {
        int found = DateWords.Relative.Match(ref text, at, out int end);
        if (found >= 0)
        {
            parts.Relative = DateWords.RelativeWords[found];
            at = end;
            return;
        }

        parts.IsPast = Phrases.TrySkip(ref text, at, DateWords.Past, out end);
        parts.IsComing = !parts.IsPast && Phrases.TrySkip(ref text, at, DateWords.Coming, out end);
        if (parts.IsPast || parts.IsComing)
        {
            at = Spaces.Skip(ref text, end);
        }
    }

    // "올" and "이달의 기업": a relative word alone must end as a word, and not every one stands alone.
    private bool RelativeWordStands()
    {
        bool isAlone = parts.Relative is not null && parts is { Month: 0, Day: 0, Quarter: 0, Half: 0, IsVague: false };
        if (!isAlone)
        {
            return true;
        }

        bool isAttribute = parts.Relative!.Unit == TimeUnit.Month && text.Peek(at) == '의';
        return parts.Relative.Text != "올" && !isAttribute && Particles.EndWord(ref text, at);
    }

    // ---- 년, 월, 일

    private void ReadYear()
    {
        if (parts.Relative is not null)
        {
            return;
        }

        bool isShort = IsApostrophe(text.Peek(at));
        int digits = ShortNumber<TText>.Read(ref text, isShort ? text.Next(at) : at, out int value, out int end);
        if (digits == 4 && value >= FirstFullYear && !isShort && (IsUnit(end, '년') || IsListBefore(end, "년", 4)))
        {
            parts.Year = value;
            at = IsUnit(end, '년') ? text.Next(end) : end;
            at = IsUnit(at, '도') && Particles.EndWord(ref text, text.Next(at)) ? text.Next(at) : at;
        }
        else if (digits == 2 && IsUnit(end, '년') && (isShort || IsMonthAt(Spaces.Skip(ref text, text.Next(end)))))
        {
            parts.Year = FullYear(value);
            at = text.Next(end);
        }

        if (parts.Year > 0 && DateWords.NotAYear.Match(ref text, at, out int notEnd) >= 0 && Particles.EndWord(ref text, notEnd))
        {
            parts.Year = 0;
        }
    }

    private void ReadMonthOrGroup()
    {
        int start = parts.SaysAnything ? Spaces.Skip(ref text, at) : at;
        if (text.Peek(start) is '상' or '하' && Phrases.TrySkip(ref text, text.Next(start), "반기", out int halfEnd))
        {
            parts.Half = text.Peek(start) == '상' ? 1 : 2;
            at = halfEnd;
            return;
        }

        int digits = ShortNumber<TText>.Read(ref text, start, out int value, out int end);
        if (digits == 1 && value is >= 1 and <= 4 && TrySkipQuarter(end, out int quarterEnd))
        {
            parts.Quarter = value;
            at = quarterEnd;
        }
        else if (digits == 1 && value is >= 1 and <= 4 && IsListBefore(end, "분기", 1))
        {
            parts.Quarter = value;
            at = end;
        }
        else if (digits is 1 or 2 && parts.Relative is not { Unit: not TimeUnit.Year } && (IsUnit(end, '월') || IsListBefore(end, "월", 2)))
        {
            parts.IsImpossible = value is < 1 or > 12;
            parts.Month = Math.Max(value, 1);
            at = IsUnit(end, '월') ? text.Next(end) : end;
        }
    }

    // 3분기, 1.4분기, 1/4분기
    private bool TrySkipQuarter(int end, out int quarterEnd) =>
        Phrases.TrySkip(ref text, end, "분기", out quarterEnd)
        || Phrases.TrySkip(ref text, end, ".4분기", out quarterEnd)
        || Phrases.TrySkip(ref text, end, "/4분기", out quarterEnd)
        || Phrases.TrySkip(ref text, end, "·4분기", out quarterEnd);

    private void ReadPart()
    {
        if (!parts.SaysAnything || parts.Day > 0)
        {
            return;
        }

        int start = Spaces.Skip(ref text, at);
        if ((parts.Month > 0 || parts.Relative is { Unit: TimeUnit.Month }) && Phrases.TrySkip(ref text, start, "말일", out int lastDayEnd))
        {
            parts.IsLastDay = true;
            at = lastDayEnd;
        }
        else if (DateWords.VagueParts.Match(ref text, start, out int end) >= 0 && Particles.EndWord(ref text, end))
        {
            parts.IsVague = true;
            at = end;
            if (text.Peek(start) == '말' && Phrases.TrySkip(ref text, at, " 현재", out end))
            {
                parts.IsVague = false;
                parts.IsLastDay = true;
                at = end;
            }
        }
        else if (text.Peek(start) == '중' && Particles.EndWord(ref text, text.Next(start)))
        {
            at = text.Next(start);
        }
    }

    private void ReadDay()
    {
        if (parts.Quarter > 0 || parts.Half > 0 || parts.IsVague || parts.IsLastDay || parts.Relative is { Unit: TimeUnit.Day })
        {
            return;
        }

        bool follows = parts.SaysAnything;
        if (follows && parts.Month == 0 && parts.Relative is not { Unit: TimeUnit.Month })
        {
            return;
        }

        int start = follows ? Spaces.Skip(ref text, at) : at;
        int digits = ShortNumber<TText>.Read(ref text, start, out int value, out int end);
        bool isPossible = value is >= 1 and <= 31;
        if (digits is not (1 or 2) || !(isPossible || follows))
        {
            return;
        }

        if (follows && IsUnit(end, '일') && !LengthReader<TText>.IsLengthEnd(ref text, text.Next(end), out _))
        {
            parts.IsImpossible |= !isPossible;
            parts.Day = Math.Max(value, 1);
            at = text.Next(end);
        }
        else if (follows && isPossible && TrySkipWeekday(end, out _))
        {
            parts.Day = value;
            at = end;
        }
        else if (IsUnit(end, '일') && !IsNotADay(text.Next(end)) && !(value == 1 && !follows && DateWords.PerDay.Match(ref text, text.Next(end), out _) >= 0))
        {
            parts.Day = value;
            at = text.Next(end);
            parts.IsNearest = IsSaid(at);
        }
        else if (isPossible && (IsListBefore(end, "일", 2) || IsBeforeMonthAndDay(end)))
        {
            parts.Day = value;
            at = end;
        }
    }

    private bool IsNotADay(int end)
    {
        if (DateWords.NotADay.Match(ref text, end, out int notEnd) >= 0 && notEnd > end && Particles.EndWord(ref text, notEnd))
        {
            return true;
        }

        // 6일간 and 2일 동안 are lengths; 25일자 is a day.
        return LengthReader<TText>.IsLengthEnd(ref text, end, out _) || !(Particles.EndWord(ref text, end) || DayGoesOn(end));
    }

    private bool DayGoesOn(int end) => DateWords.DayTails.Match(ref text, end, out _) >= 0;

    // "21일 밝혔다", "30일 코트라에 따르면": the day of the announcement itself.
    private bool IsSaid(int end)
    {
        int start = Spaces.Skip(ref text, end);
        if (DateWords.Sayings.Match(ref text, start, out _) >= 0)
        {
            return true;
        }

        int next = start;
        for (int i = 0; i < LongestSource && text.Peek(next) is not ('\0' or '\n' or '.' or ','); i++)
        {
            if (Phrases.TrySkip(ref text, next, "에 따르면", out _))
            {
                return true;
            }

            next = text.Next(next);
        }

        return false;
    }

    /// <summary>Whether a number shares the unit of the next one: 26 in "26~28일".</summary>
    private bool IsListBefore(int end, string unit, int digits)
    {
        int mark = Spaces.Skip(ref text, end);
        char c = text.Peek(mark);
        if (c == '\0' || !(ListMarks.Contains(c) || (c == ',' && unit == "일")))
        {
            return false;
        }

        int second = ShortNumber<TText>.Read(ref text, Spaces.Skip(ref text, text.Next(mark)), out _, out int secondEnd);
        return second > 0 && second <= digits && Phrases.TrySkip(ref text, secondEnd, unit, out int unitEnd) && (unit != "일" || !IsNotADay(unitEnd));
    }

    // The 29 of "4월 29~5월 2일".
    private bool IsBeforeMonthAndDay(int end)
    {
        int mark = Spaces.Skip(ref text, end);
        int month = Spaces.Skip(ref text, text.Next(mark));
        char c = text.Peek(mark);
        return c != '\0' && ListMarks.Contains(c) && IsMonthAt(month)
            && ShortNumber<TText>.Read(ref text, month, out _, out int monthEnd) > 0
            && ShortNumber<TText>.Read(ref text, Spaces.Skip(ref text, text.Next(monthEnd)), out _, out int dayEnd) > 0
            && IsUnit(dayEnd, '일');
    }

    private bool IsMonthAt(int start) =>
        ShortNumber<TText>.Read(ref text, start, out int month, out int end) is 1 or 2 && month is >= 1 and <= 12 && IsUnit(end, '월');

    private bool IsUnit(int end, char unit) => text.Peek(end) == unit && !(unit == '월' && text.Peek(text.Next(end)) == '드');

    private bool IsDigit(int end) => NumeralSymbols.KindOf(text.Peek(end)) == NumeralSymbols.Digit;

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '`';

    private static int FullYear(int year) => year >= 50 ? 1900 + year : 2000 + year;
}
