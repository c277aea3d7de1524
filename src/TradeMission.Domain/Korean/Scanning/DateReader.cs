using TradeMission.Domain.Calendar;
using TradeMission.Domain.Korean.OldLexicon;

namespace TradeMission.Domain.Korean.Scanning;

/// <summary>Reads a date, a range of dates, and the stay that stands with them; or a stay alone.</summary>
internal ref struct DateReader<TText>
    where TText : struct, IText, allows ref struct
{
    private const string ListMarks = "·ㆍ・,";

    // Not readonly: a call on a readonly field of a type parameter would copy the text each time.
    private TText text;
    private DateParts first;
    private DateParts last;
    private LengthParts length;
    private bool hasStart;
    private bool hasEnd;
    private bool isRange;
    private bool hasLength;
    private int at;

    private DateReader(scoped ref TText text) => this.text = text;

    /// <summary>Reads what starts at a position.</summary>
    internal static DateReading Read(scoped ref TText text, int start, in DateContext context)
    {
        var reader = new DateReader<TText>(ref text);
        if (reader.ReadDates(start) && (!reader.first.IsShortYear || DateResolver.IsNear(reader.first.Year, context.Reference)))
        {
            return reader.Resolve(start, context);
        }

        return LengthReader<TText>.TryRead(ref text, start, out var length) && length.Days > 0 && !IsUpperFigure(ref text, start)
            && Stay.TryCreate(length.Nights >= 0 ? length.Nights : null, length.Days, out var stay)
            ? new() { IsRead = true, Match = new(start, length.End - start), Date = new(null, null, stay) }
            : default;
    }

    // "2~3일간" is no length of three days.
    private static bool IsUpperFigure(scoped ref TText text, int start)
    {
        int mark = text.Previous(Spaces.SkipBack(ref text, start, 0));
        int lower = text.Previous(Spaces.SkipBack(ref text, mark, 0));
        return Followers.IsRangeMark(text.Peek(mark)) && NumeralSymbols.KindOf(text.Peek(lower)) == NumeralSymbols.Digit;
    }

    private bool ReadDates(int start)
    {
        if (!DatePartsReader<TText>.TryRead(ref text, start, out first))
        {
            return false;
        }

        at = first.End;
        ReadSecond();
        if (first.IsBareDotted && !BareDottedStands(start))
        {
            return false;
        }

        ReadLength();
        return true;
    }

    // "5.28~29" is a range, 5.28 a number, "2/3~3/4" a range of numbers; 24.9.10 is a date alone or in brackets, else it may be a version.
    private bool BareDottedStands(int start)
    {
        bool isOfNumbers = (first.IsFraction && (last.IsFraction || last.Month == 0)) || (first.IsNumbered && last.Month == 0);
        bool isWhole = text.Peek(text.Previous(start)) is '\0' or '(' or '（' && text.Peek(at) is '\0' or ')' or '）';
        return (isRange && !isOfNumbers && !IsScale(start)) || (first.Year > 0 && isWhole);
    }

    // "규모 4.5~5.0", "iOS 12.1-12.3"
    private bool IsScale(int start)
    {
        int end = Spaces.SkipBack(ref text, start, 0);
        return char.IsAsciiLetter(text.Peek(text.Previous(end))) || DateWords.Scales.MatchBefore(ref text, end, 0, out _) >= 0;
    }

    // ---- from … to …

    private void ReadSecond()
    {
        hasStart = hasEnd = true;
        bool hasClock = Clock<TText>.TrySkip(ref text, at, out int behind);
        bool isFrom = Phrases.TrySkip(ref text, behind, "부터", out int end);
        if (isFrom || Phrases.TrySkip(ref text, behind, "에서", out end))
        {
            if (TryReadLast(end, out int lastEnd) && TrySkipUntil(lastEnd, out int untilEnd))
            {
                Accept(untilEnd);
                return;
            }

            // "20일 오후 2시부터 5시까지" is one day.
            hasLength = false;
            isFrom &= !hasClock;
            hasEnd = !isFrom;
            at = isFrom ? end : at;
            return;
        }

        int mark = Spaces.Skip(ref text, behind);
        if (Followers.IsRangeMark(text.Peek(mark)) && TryReadLast(text.Next(mark), out int rangeEnd) && (!hasClock || last.Month > 0))
        {
            TrySkipUntil(rangeEnd, out int untilEnd);
            Accept(untilEnd);
        }
        else if (Phrases.TrySkip(ref text, behind, "까지", out end))
        {
            hasStart = false;
            at = end;
        }
        else
        {
            ReadList();
        }
    }

    // "18·19일" are two days in a row, "18·19·20일" three; "10·15일" are two days apart.
    private void ReadList()
    {
        var previous = first;
        while (IsOneOf(ListMarks, at) && SharesUnit(previous, at) && TryReadLast(text.Next(at), out int end) && IsNext(previous, last))
        {
            TrySkipUntil(end, out int untilEnd);
            Accept(untilEnd);
            previous = last;
        }

        last = previous;
    }

    private bool IsOneOf(string marks, int mark) => text.Peek(mark) is not '\0' and var c && marks.Contains(c);

    // 18 in "18·19일", 상 in "상·하반기".
    private bool SharesUnit(in DateParts parts, int end) => parts.Half > 0
        ? text.Peek(text.Previous(end)) == '상'
        : NumeralSymbols.KindOf(text.Peek(text.Previous(end))) == NumeralSymbols.Digit;

    private static bool IsNext(in DateParts previous, in DateParts next)
    {
        if (previous.Day > 0)
        {
            return next.Day == previous.Day + 1;
        }

        return (previous.Half > 0 && next.Half == previous.Half + 1)
            || (previous.Quarter > 0 && next.Quarter == previous.Quarter + 1)
            || (previous.Month > 0 && next.Month == previous.Month + 1)
            || (previous is { Month: 0, Quarter: 0, Half: 0 } && next.Year == previous.Year + 1);
    }

    private void Accept(int end)
    {
        isRange = true;
        at = end;
    }

    private bool TryReadLast(int start, out int end)
    {
        start = Spaces.Skip(ref text, start);
        if (!DatePartsReader<TText>.TryRead(ref text, start, out last))
        {
            return TryReadBareDay(start, out end) || TryReadShortYear(start, out end);
        }

        end = last.End;
        return !last.IsBareDotted || ((first.IsBareDotted || first.Year > 0) && EndsDotted(end));
    }

    // The 29 of "5.28~29".
    private bool TryReadBareDay(int start, out int end)
    {
        last = new() { Start = start };
        bool isDay = ShortNumber<TText>.Read(ref text, start, out last.Day, out end) is 1 or 2 && first.Day > 0;
        last.End = end;
        if (first is { Year: > 0, Month: > 0, Day: 0 })
        {
            return TryReadBareMonth(start, out end);
        }

        if (isDay && DatePartsReader<TText>.TrySkipWeekday(ref text, end, out int weekdayEnd))
        {
            end = weekdayEnd;
            return last.Day is >= 1 and <= 31;
        }

        // "5. 15. ~ 17.(3일간)"
        end = isDay && text.Peek(end) == '.' && text.Peek(text.Next(end)) is '(' or '（' ? text.Next(end) : end;
        return isDay && last.Day is >= 1 and <= 31 && (first.IsBareDotted || first.Year > 0) && EndsDotted(end);
    }

    // The 12 of "2024. 3. ~ 12."
    private bool TryReadBareMonth(int start, out int end)
    {
        bool isMonth = ShortNumber<TText>.Read(ref text, start, out last.Month, out end) is 1 or 2 && last.Month is >= 1 and <= 12 && text.Peek(end) == '.';
        end = isMonth ? text.Next(end) : end;
        last = last with { Day = 0, End = end };
        return isMonth && EndsDotted(end);
    }

    // The 22 of "2021~22년", the 2022 of "(2018~2022)".
    private bool TryReadShortYear(int start, out int end)
    {
        last = new() { Start = start };
        int digits = ShortNumber<TText>.Read(ref text, start, out int year, out end);
        if (first.IsBareYear)
        {
            last = last with { Year = year, End = end };
            return true;
        }

        last.Year = (first.Year / 100 * 100) + year;
        bool isYear = digits == 2 && first is { Year: > 0, Month: 0 } && last.Year > first.Year && text.Peek(end) == '년';
        end = isYear ? text.Next(end) : end;
        last.End = end;
        return isYear;
    }

    private bool EndsDotted(int end) =>
        Particles.EndWord(ref text, end)
        && text.Peek(end) is not ('%' or '％')
        && !(text.Peek(end) == '.' && NumeralSymbols.KindOf(text.Peek(text.Next(end))) == NumeralSymbols.Digit)
        && !IsMeasure(Spaces.Skip(ref text, end))
        && !char.IsAsciiLetter(text.Peek(Spaces.Skip(ref text, end)));

    // "1.5~2 배"; but 일정, 분야 and 기업 only begin like a measure.
    private bool IsMeasure(int start) =>
        CounterWords.MeasureTable.Match(ref text, start, out int end) >= 0 && (!Hangul.IsSyllable(text.Peek(start)) || Particles.EndWord(ref text, end));

    // "2.23일(6박9일)까지"
    private bool TrySkipUntil(int start, out int end)
    {
        int behind = TryReadBracketed(start, out int bracketEnd) ? bracketEnd : start;
        Clock<TText>.TrySkip(ref text, behind, out int clockEnd);
        bool isUntil = Phrases.TrySkip(ref text, clockEnd, "까지", out end);
        end = isUntil ? end : behind;
        return isUntil;
    }

    // ---- the stay

    private void ReadLength()
    {
        if (hasLength || (!isRange && hasStart && hasEnd && IsSecondOfTwo(first.Start) && !StartsNights(Spaces.Skip(ref text, at))))
        {
            return;
        }

        if (TryReadBracketed(at, out int end))
        {
            at = end;
            return;
        }

        // "부터 약 2주간", "까지, 5일간"
        bool isPeriod = isRange || !hasEnd || !hasStart;
        int start = Spaces.Skip(ref text, at);
        start = (isRange || !hasEnd) && text.Peek(start) == ',' ? Spaces.Skip(ref text, text.Next(start)) : start;
        start = isPeriod && DateWords.BeforeLengths.Match(ref text, start, out int wordEnd) >= 0 ? Spaces.Skip(ref text, wordEnd) : start;
        bool isRead = LengthReader<TText>.TryRead(ref text, start, out var found) || (isPeriod && LengthReader<TText>.TryReadSchedule(ref text, start, out found));
        if (isRead && !(isRange && found.Days == 0))
        {
            length = found;
            hasLength = true;
            at = found.End;
        }
    }

    private bool TryReadBracketed(int start, out int end)
    {
        end = start;
        int open = Spaces.Skip(ref text, start);
        if (text.Peek(open) is not ('(' or '（')
            || !LengthReader<TText>.TryRead(ref text, Spaces.Skip(ref text, text.Next(open)), out var found)
            || text.Peek(Spaces.Skip(ref text, found.End)) is not (')' or '）'))
        {
            return false;
        }

        length = found;
        hasLength = true;
        end = text.Next(Spaces.Skip(ref text, found.End));
        return true;
    }

    // ---- what it all says

    private DateReading Resolve(int start, in DateContext context)
    {
        PartialDate from;
        PartialDate to;
        if (first.IsImpossible || (isRange && last.IsImpossible))
        {
            return new() { IsImpossible = true, Match = new(start, at - start) };
        }

        if (isRange)
        {
            if (!DateResolver.TryResolveRange(first, last, context, out from, out to))
            {
                return new() { IsImpossible = true, Match = new(start, at - start) };
            }
        }
        else if (DateResolver.TryResolve(first, context, out from))
        {
            to = from;
        }
        else
        {
            return new() { IsImpossible = true, Match = new(start, at - start) };
        }

        PartialDate? begin = hasStart ? from : null;
        PartialDate? end = hasEnd ? to : null;
        Stay? stay = null;
        if (hasLength)
        {
            stay = length.Days > 0 && Stay.TryCreate(length.Nights >= 0 ? length.Nights : null, length.Days, out var told) ? told : null;
            Complete(ref begin, ref end);
        }

        bool isVague = first.IsVagueAlone || (isRange && last.IsVagueAlone);
        bool namesMonth = first.HasMonth || (isRange && last.HasMonth);
        return new()
        {
            IsRead = true,
            Match = new(start, at - start),
            Date = new(begin, end, stay, isVague),
            NamesMonth = namesMonth,
            NamesYear = (isRange && last.HasYear ? last.NamesYear : first.NamesYear) && !(hasLength && !isRange),
        };
    }

    private bool StartsNights(int start) => LengthReader<TText>.TryRead(ref text, start, out var found) && found.Nights >= 0;

    // In "20일과 21일 이틀간" the two days are told already; 결과 and 성과 join nothing.
    private bool IsSecondOfTwo(int start)
    {
        int end = Spaces.SkipBack(ref text, start, 0);
        int joint = text.Previous(end);
        return end < start && text.Peek(joint) is '과' or '와' && text.Peek(text.Previous(joint)) is '일' or '월' or '년' or ')' or '）';
    }

    // A start and a length tell the end, an end and a length the start; two explicit ends win over a length.
    private void Complete(ref PartialDate? begin, ref PartialDate? end)
    {
        // "2월 중 3박 5일간": some days of the month.
        if (isRange || (begin is { Day: null } && length.Days > 0))
        {
            return;
        }

        if (begin is { } start && DateResolver.TryAdd(start, length, 1, out var finish))
        {
            end = finish;
        }
        else if (begin is null && end is { } last && DateResolver.TryAdd(last, length, -1, out var origin))
        {
            begin = origin;
        }
        else if (begin is not null)
        {
            end = null;
        }
    }
}
