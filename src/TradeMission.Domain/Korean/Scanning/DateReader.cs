using TradeMission.Domain.Calendar;
using TradeMission.Domain.Korean.Lexicon;

namespace TradeMission.Domain.Korean.Scanning;

/// <summary>Reads a date, a range of dates, and the stay that stands with them; or a stay alone.</summary>
internal ref struct DateReader<TText>
    where TText : struct, IText, allows ref struct
{
    private const string RangeMarks = "~∼〜～-–—\u00AD";
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
        if (reader.ReadDates(start))
        {
            return reader.Resolve(start, context);
        }

        return LengthReader<TText>.TryRead(ref text, start, out var length) && length.Days > 0
            && Stay.TryCreate(length.Nights >= 0 ? length.Nights : null, length.Days, out var stay)
            ? new() { IsRead = true, Match = new(start, length.End - start), Date = new(null, null, stay) }
            : default;
    }

    private bool ReadDates(int start)
    {
        if (!DatePartsReader<TText>.TryRead(ref text, start, out first))
        {
            return false;
        }

        at = first.End;
        ReadSecond();
        if (first.IsBareDotted && (!isRange || IsScale(start)))
        {
            return false;
        }

        ReadLength();
        return true;
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
        if (Phrases.TrySkip(ref text, at, "부터", out int end) || Phrases.TrySkip(ref text, at, "에서", out end))
        {
            bool isFrom = text.Peek(at) == '부';
            if (TryReadLast(end, out int lastEnd) && TrySkipUntil(lastEnd, out int untilEnd))
            {
                Accept(untilEnd);
                return;
            }

            hasLength = false;
            hasEnd = !isFrom;
            at = isFrom ? end : at;
            return;
        }

        int mark = Spaces.Skip(ref text, at);
        char c = text.Peek(mark);
        bool isList = c != '\0' && mark == at && ListMarks.Contains(c) && NumeralSymbols.KindOf(text.Peek(text.Previous(at))) == NumeralSymbols.Digit;
        bool isMark = isList || (c != '\0' && RangeMarks.Contains(c));
        if (isMark && TryReadLast(text.Next(mark), out int rangeEnd) && (!isList || IsNextAfterFirst()))
        {
            TrySkipUntil(rangeEnd, out int untilEnd);
            Accept(untilEnd);
        }
        else if (Phrases.TrySkip(ref text, at, "까지", out end))
        {
            hasStart = false;
            at = end;
        }
    }

    // "18·19일" are two days in a row; "10·15일" are two days apart.
    private bool IsNextAfterFirst() =>
        (last.Day > 0 && last.Day == first.Day + 1)
        || (first is { Day: 0, Month: 0, Quarter: 0 } && last.Year == first.Year + 1)
        || (first.Day == 0 && ((first.Month > 0 && last.Month == first.Month + 1) || (first.Quarter > 0 && last.Quarter == first.Quarter + 1)));

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
        if (isDay && DatePartsReader<TText>.TrySkipWeekday(ref text, end, out int weekdayEnd))
        {
            end = weekdayEnd;
            return last.Day is >= 1 and <= 31;
        }

        // "5. 15. ~ 17.(3일간)"
        end = isDay && text.Peek(end) == '.' && text.Peek(text.Next(end)) is '(' or '（' ? text.Next(end) : end;
        return isDay && last.Day is >= 1 and <= 31 && (first.IsBareDotted || first.Year > 0) && EndsDotted(end);
    }

    // The 22 of "2021~22년".
    private bool TryReadShortYear(int start, out int end)
    {
        last = new() { Start = start };
        int digits = ShortNumber<TText>.Read(ref text, start, out int year, out end);
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
        && CounterWords.MeasureTable.Match(ref text, Spaces.Skip(ref text, end), out _) < 0
        && !char.IsAsciiLetter(text.Peek(Spaces.Skip(ref text, end)));

    // "2.23일(6박9일)까지"
    private bool TrySkipUntil(int start, out int end)
    {
        int behind = TryReadBracketed(start, out int bracketEnd) ? bracketEnd : start;
        bool isUntil = Phrases.TrySkip(ref text, behind, "까지", out end);
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

        int start = Spaces.Skip(ref text, at);
        start = (isRange || !hasEnd) && text.Peek(start) == ',' ? Spaces.Skip(ref text, text.Next(start)) : start;
        if (LengthReader<TText>.TryRead(ref text, start, out var found) && !(isRange && found.Days == 0))
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

        bool isVague = first.IsVague || (isRange && last.IsVague);
        bool namesMonth = first.HasMonth || (isRange && last.HasMonth);
        return new() { IsRead = true, Match = new(start, at - start), Date = new(begin, end, stay, isVague), NamesMonth = namesMonth };
    }

    private bool StartsNights(int start) => LengthReader<TText>.TryRead(ref text, start, out var found) && found.Nights >= 0;

    // In "20일과 21일 이틀간" the two days are told already.
    private bool IsSecondOfTwo(int start)
    {
        int end = Spaces.SkipBack(ref text, start, 0);
        return end < start && text.Peek(text.Previous(end)) is '과' or '와';
    }

    // A start and a length tell the end, an end and a length the start; two explicit ends win over a length.
    private void Complete(ref PartialDate? begin, ref PartialDate? end)
    {
        if (isRange)
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
