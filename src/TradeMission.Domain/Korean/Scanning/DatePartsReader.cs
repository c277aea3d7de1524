using TradeMission.Domain.Korean.OldLexicon;

namespace TradeMission.Domain.Korean.Scanning;

/// <summary>Reads one date: 지난 4월25일, 2024년 04월 07일(일), 2.15일, 2018. 3. 12., 올 상반기, 내달 초.</summary>
internal ref partial struct DatePartsReader<TText>
    where TText : struct, IText, allows ref struct
{
    private const int FirstFullYear = 1000;
    private const int FirstShortYear = 50;
    private const int FirstBareYear = 1900;
    private const int LastBareYear = 2099;
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

        if (!parts.SaysAnything || !RelativeWordStands() || IsEvent())
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
            // 내년도 상반기; but "내년도" alone may be 내년 with a particle.
            parts.Relative = DateWords.RelativeWords[found];
            bool isFiscal = parts.Relative.Unit == TimeUnit.Year && text.Peek(end) == '도' && IsMonthOrGroupAt(Spaces.Skip(ref text, text.Next(end)));
            at = isFiscal ? text.Next(end) : end;
            if (parts.Relative.IsEnd)
            {
                ReadLastDay(end);
            }

            return;
        }

        parts.IsPast = Phrases.TrySkip(ref text, at, DateWords.Past, out end);
        parts.IsComing = !parts.IsPast && Phrases.TrySkip(ref text, at, DateWords.Coming, out end);
        if (parts.IsPast || parts.IsComing)
        {
            at = Spaces.Skip(ref text, end);
        }
    }

    // "올", "이달의 기업", "내일을 여는": a relative word alone must end as a word, and not every one stands alone.
    private bool RelativeWordStands()
    {
        if (parts is { Relative.IsEnd: true, IsLastDay: false })
        {
            return false;
        }

        bool isAlone = parts.Relative is not null && parts is { Month: 0, Day: 0, Quarter: 0, Half: 0, IsVague: false, IsLastDay: false };
        if (!isAlone)
        {
            return true;
        }

        bool isAttribute = (parts.Relative!.Unit == TimeUnit.Month && text.Peek(at) == '의') || (parts.Relative.Unit == TimeUnit.Day && text.Peek(at) is '의' or '을' or '를');
        return parts.Relative.Text != "올" && !isAttribute && Particles.EndWord(ref text, at);
    }

    // "6월 항쟁"
    private bool IsEvent() => parts is { Month: > 0, Day: 0, Year: 0, Relative: null } && DateWords.Events.Match(ref text, at, out _) >= 0;

    // ---- 년, 월, 일

    private void ReadYear()
    {
        if (parts.Relative is not null)
        {
            return;
        }

        bool isShort = IsApostrophe(text.Peek(at));
        int digits = ShortNumber<TText>.Read(ref text, isShort ? text.Next(at) : at, out int value, out int end);
        bool hasUnit = TrySkipUnit(end, '년', out int unitEnd);
        if (digits == 4 && value >= FirstFullYear && !isShort && (hasUnit || IsListBefore(end, '년', 4)))
        {
            parts.Year = value;
            at = SkipYearTail(unitEnd);
        }
        else if (digits == 2 && (hasUnit || IsListBefore(end, '년', 2)))
        {
            parts.Year = FullYear(value);
            parts.IsShortYear = !isShort && !(hasUnit && IsMonthOrGroupAt(Spaces.Skip(ref text, unitEnd)));
            at = SkipYearTail(unitEnd);
        }

        else if (digits == 4 && value is >= FirstBareYear and <= LastBareYear && IsBracketedYears(value, end))
        {
            parts.Year = value;
            parts.IsBareYear = true;
            at = end;
        }

        if ((parts.IsShortYear && value < FirstShortYear) || (parts.Year > 0 && IsNotAYear(parts.Year, at)))
        {
            parts.Year = 0;
        }
    }

    private void ReadMonthOrGroup()
    {
        int start = parts.SaysAnything ? Spaces.Skip(ref text, at) : at;
        if (TryReadHalf(start, out int halfEnd))
        {
            at = halfEnd;
            return;
        }

        int digits = ShortNumber<TText>.Read(ref text, start, out int value, out int end);
        if (digits == 1 && value is >= 1 and <= 4 && TrySkipQuarter(end, out int quarterEnd))
        {
            parts.Quarter = value;
            at = quarterEnd;
        }
        else if (digits == 1 && value is >= 1 and <= 4 && IsListBefore(end, '분', 1))
        {
            parts.Quarter = value;
            at = end;
        }
        else if (digits is 1 or 2 && parts.Relative is not { Unit: not TimeUnit.Year } && (TrySkipUnit(end, '월', out int monthEnd) || IsListBefore(end, '월', 2)))
        {
            parts.IsImpossible = value is < 1 or > 12;
            parts.Month = Math.Max(value, 1);
            at = monthEnd;
        }
    }

    // 상반기, 하반기, the 상 of "상·하반기"
    private bool TryReadHalf(int start, out int end)
    {
        end = text.Next(start);
        if (text.Peek(start) is not ('상' or '하'))
        {
            return false;
        }

        parts.Half = text.Peek(start) == '상' ? 1 : 2;
        bool isOne = Phrases.TrySkip(ref text, end, "반기", out int halfEnd);
        end = isOne ? halfEnd : end;
        if (!isOne && !(parts.Half == 1 && ListMarks.Contains(text.Peek(end)) && Phrases.TrySkip(ref text, text.Next(end), "하반기", out _)))
        {
            parts.Half = 0;
        }

        return parts.Half > 0;
    }

    // 3분기, 1.4분기, 1/4분기
    private bool TrySkipQuarter(int end, out int quarterEnd) =>
        Phrases.TrySkip(ref text, end, " 분기", out quarterEnd)
        || Phrases.TrySkip(ref text, end, ".4 분기", out quarterEnd)
        || Phrases.TrySkip(ref text, end, "/4 분기", out quarterEnd)
        || Phrases.TrySkip(ref text, end, "·4 분기", out quarterEnd);

    private void ReadPart()
    {
        if (!parts.SaysAnything || parts.Day > 0 || parts.IsLastDay)
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
            ReadLastDay(end);
        }
        else if (text.Peek(start) == '중' && Particles.EndWord(ref text, text.Next(start)))
        {
            at = text.Next(start);
        }
    }

    // 말 현재, 말까지, and with 초, 중순 or 말 alone only some days.
    private void ReadLastDay(int end)
    {
        bool isEnd = text.Peek(text.Previous(end)) == '말';
        bool isAsOf = DateWords.AsOf.Match(ref text, end, out int asOfEnd) >= 0;
        parts.IsLastDay = isEnd && (isAsOf || Phrases.TrySkip(ref text, end, "까지", out _));
        parts.IsVague = !isEnd || !isAsOf;
        at = isEnd && isAsOf ? asOfEnd : end;
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

        bool hasUnit = TrySkipUnit(end, '일', out int unitEnd);
        if (follows && hasUnit && !LengthReader<TText>.IsLengthEnd(ref text, unitEnd, out _))
        {
            parts.IsImpossible |= !isPossible;
            parts.Day = Math.Max(value, 1);
            at = unitEnd;
        }
        else if (follows && isPossible && TrySkipWeekday(end, out _))
        {
            parts.Day = value;
            at = end;
        }
        else if (hasUnit && !IsNotADay(unitEnd) && !(value == 1 && !follows && !parts.IsPast && !parts.IsComing && DateWords.PerDay.Match(ref text, unitEnd, out _) >= 0))
        {
            parts.Day = value;
            at = unitEnd;
            parts.IsNearest = IsSaid(at);
        }
        else if (isPossible && (IsListBefore(end, '일', 2) || IsBeforeMonthAndDay(end)))
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

    private bool IsDigit(int end) => NumeralSymbols.KindOf(text.Peek(end)) == NumeralSymbols.Digit;

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '`';

    private static int FullYear(int year) => year >= FirstShortYear ? 1900 + year : 2000 + year;
}
