using TradeMission.Domain.Calendar;
using TradeMission.Domain.Korean.Lexicon;

namespace TradeMission.Domain.Korean.Scanning;

/// <summary>Reads a date, a range of dates, and the stay that stands with them; or a stay alone.</summary>
internal ref struct DateReader<TText>
    where TText : struct, IText, allows ref struct
{
    private const string RangeMarks = "~∼〜～-–—\u00AD";
    private const string ListMarks = "·ㆍ・";

    private readonly TText text;
    private DateParts first;
    private DateParts last;
    private LengthParts length;
    private bool hasStart;
    private bool hasEnd;
    private bool isRange;
    private bool hasLength;
    private int at;

    private DateReader(TText text) => this.text = text;

    /// <summary>Reads what starts at a position.</summary>
    internal static DateReading Read(TText text, int start, in DateContext context)
    {
        var reader = new DateReader<TText>(text);
        if (reader.ReadDates(start))
        {
            return reader.Resolve(start, context);
        }

        return LengthReader<TText>.TryRead(text, start, out var length) && length.Days > 0
            && Stay.TryCreate(length.Nights >= 0 ? length.Nights : null, length.Days, out var stay)
            ? new() { IsRead = true, Match = new(start, length.End - start), Date = new(null, null, stay) }
            : default;
    }

    private bool ReadDates(int start)
    {
        if (!DatePartsReader<TText>.TryRead(text, start, out first))
        {
            return false;
        }

        at = first.End;
        ReadSecond();
        if (first.IsBareDotted && !isRange)
        {
            return false;
        }

        ReadLength();
        return true;
    }

    // ---- from … to …

    private void ReadSecond()
    {
        hasStart = hasEnd = true;
        if (Phrases.TrySkip(text, at, "부터", out int end) || Phrases.TrySkip(text, at, "에서", out end))
        {
            bool isFrom = text.Peek(at) == '부';
            if (TryReadLast(end, out int lastEnd) && TrySkipUntil(lastEnd, out int untilEnd))
            {
                Accept(untilEnd);
            }
            else if (isFrom)
            {
                hasEnd = false;
                at = end;
            }

            return;
        }

        int mark = Spaces.Skip(text, at);
        char c = text.Peek(mark);
        bool isMark = c != '\0' && (RangeMarks.Contains(c) || (mark == at && ListMarks.Contains(c) && NumeralSymbols.KindOf(text.Peek(text.Previous(at))) == NumeralSymbols.Digit));
        if (isMark && TryReadLast(text.Next(mark), out int rangeEnd))
        {
            Accept(TrySkipUntil(rangeEnd, out int untilEnd) ? untilEnd : rangeEnd);
        }
        else if (Phrases.TrySkip(text, at, "까지", out end))
        {
            hasStart = false;
            at = end;
        }
    }

    private void Accept(int end)
    {
        isRange = true;
        at = end;
    }

    private bool TryReadLast(int start, out int end)
    {
        start = Spaces.Skip(text, start);
        if (!DatePartsReader<TText>.TryRead(text, start, out last))
        {
            return TryReadBareDay(start, out end);
        }

        end = last.End;
        return !last.IsBareDotted || ((first.IsBareDotted || first.Year > 0) && EndsDotted(end));
    }

    // The 29 of "5.28~29".
    private bool TryReadBareDay(int start, out int end)
    {
        last = new() { Start = start };
        bool isDay = ShortNumber<TText>.Read(text, start, out last.Day, out end) is 1 or 2 && first.Day > 0;
        last.End = end;
        return isDay && last.Day is >= 1 and <= 31 && (first.IsBareDotted || first.Year > 0) && EndsDotted(end);
    }

    private readonly bool EndsDotted(int end) =>
        Particles.EndWord(text, end) && text.Peek(end) is not ('%' or '％' or '.' or '℃' or '°' or '㎡' or '배') && !char.IsAsciiLetter(text.Peek(end));

    // "2.23일(6박9일)까지"
    private bool TrySkipUntil(int start, out int end)
    {
        int behind = start;
        if (TryReadBracketed(start, out int bracketEnd))
        {
            behind = bracketEnd;
        }

        return Phrases.TrySkip(text, behind, "까지", out end);
    }

    // ---- the stay

    private void ReadLength()
    {
        if (hasLength)
        {
            return;
        }

        if (TryReadBracketed(at, out int end))
        {
            at = end;
            return;
        }

        int start = Spaces.Skip(text, at);
        start = text.Peek(start) == ',' ? Spaces.Skip(text, text.Next(start)) : start;
        if (LengthReader<TText>.TryRead(text, start, out var found) && !(isRange && found.Days == 0))
        {
            length = found;
            hasLength = true;
            at = found.End;
        }
    }

    private bool TryReadBracketed(int start, out int end)
    {
        end = start;
        int open = Spaces.Skip(text, start);
        if (text.Peek(open) is not ('(' or '（')
            || !LengthReader<TText>.TryRead(text, Spaces.Skip(text, text.Next(open)), out var found)
            || text.Peek(Spaces.Skip(text, found.End)) is not (')' or '）'))
        {
            return false;
        }

        length = found;
        hasLength = true;
        end = text.Next(Spaces.Skip(text, found.End));
        return true;
    }

    // ---- what it all says

    private readonly DateReading Resolve(int start, in DateContext context)
    {
        PartialDate from;
        PartialDate to;
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
        return new() { IsRead = true, Match = new(start, at - start), Date = new(begin, end, stay, isVague) };
    }

    // A start and a length tell the end, an end and a length the start; two explicit ends win over a length.
    private readonly void Complete(ref PartialDate? begin, ref PartialDate? end)
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
