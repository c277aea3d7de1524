using NodaTime;
using TradeMission.Domain.Korean.OldLexicon;
using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Korean.Scanning;

/// <summary>Finds the figures of a text from left to right, each once, in time linear in the text.</summary>
/// <remarks>
/// From one anchor to the next: read the number there, then ask the kinds of figures in turn whether it is theirs.
/// What is read is passed over, found or not, so that nothing is read more often than a fixed number of times.
/// </remarks>
internal ref struct FigureScanner<TText>
    where TText : struct, IText, allows ref struct
{
    private const char SoftHyphen = '\u00AD';

    // Not readonly: a call on a readonly field of a type parameter would copy the text each time.
    private TText text;
    private readonly FigureKinds kinds;
    private readonly bool amountsOnly;
    private readonly Anchors anchors;
    private readonly CurrencyPreference preference;
    private ConversionLink conversion;
    private DateContext context;
    private int contextEnd;
    private int dateEnd;
    private int at;
    private int floor;

    internal FigureScanner(TText text, bool hasJamo, FigureKinds kinds, LocalDate? reference, KoreanAmountOptions? options)
    {
        this.text = text;
        this.kinds = kinds;
        amountsOnly = kinds == FigureKinds.Amount;
        anchors = Anchors.For(amountsOnly, hasJamo);
        preference = new(options);
        context.Reference = reference;
    }

    /// <summary>The kind of the figure that was found last.</summary>
    internal FigureKinds Kind { get; private set; }

    /// <summary>The amount that was found last.</summary>
    internal AmountMatch Amount { get; private set; }

    /// <summary>The date that was found last.</summary>
    internal DateMatch Date { get; private set; }

    /// <summary>The count that was found last.</summary>
    internal CountMatch Count { get; private set; }

    /// <summary>Finds the next figure of the kinds that are wanted.</summary>
    internal bool MoveNext()
    {
        while (at < text.Length && (at = text.IndexOfAnchor(at, anchors)) < text.Length)
        {
            Kind = FigureKinds.None;
            if (NumeralSymbols.IsAnchor(text.Peek(at)))
            {
                ReadNumber(at);
            }
            else
            {
                ReadWord(at);
            }

            if ((Kind & kinds) != 0)
            {
                return true;
            }
        }

        return false;
    }

    // ---- an anchor that is a digit or a unit

    private void ReadNumber(int anchor)
    {
        int start = NumberStart<TText>.Find(ref text, anchor, floor);
        if (StartsInsideWord(start))
        {
            ReadWord(anchor);
            return;
        }

        if (NumberStart<TText>.TrySkipOrdinal(ref text, start, out int ordinalEnd))
        {
            MoveTo(Math.Max(ordinalEnd, text.Next(anchor)));
            return;
        }

        NumeralReader<TText>.Read(ref text, start, isPhrase: false, out var number);
        int end = Math.Max(number.End, text.Next(anchor));
        if (number.IsRead && IsHyphenated(number))
        {
            NumeralReader<TText>.Read(ref text, text.Next(number.End), isPhrase: false, out var rest);
            end = SkipRun(Math.Max(rest.End, rest.Error.Span.End));
        }
        else if (number.IsRead)
        {
            if ((HasCountedTail(number) && TryReadWithoutTail(number)) || TryReadFigure(number) || TryReadWithoutTail(number))
            {
                return;
            }

            end = number.EndBeforeTail > 0 ? number.EndBeforeTail : end;
        }
        else if (number.Error.Kind == ParseErrorKind.MissingNumber)
        {
            ReadWord(anchor);
            return;
        }
        else if (TryReadDate(start) || TryReadPair(start))
        {
            return;
        }
        else
        {
            end = SkipRun(Math.Max(end, number.Error.Span.End));
        }

        MoveTo(Math.Max(at, end));
    }

    // A soft hyphen before a unit parts one number in two, and neither is offered; before a digit it stands for "to".
    private bool IsHyphenated(in Numeral number) =>
        text.Peek(number.End) == SoftHyphen && NumeralSymbols.IsUnit(text.Peek(text.Next(number.End)));

    // "$200만 12건": what is counted behind a space is no part of the sum before it.
    private bool HasCountedTail(in Numeral number) =>
        number.EndBeforeTail > 0
        && CurrencyWords.Before.MatchBefore(ref text, Spaces.SkipBack(ref text, number.Start, floor), floor, out _) >= 0
        && ImpliedWon<TText>.IsCounted(ref text, number);

    // "30억 2024년": the year is no part of the amount.
    private bool TryReadWithoutTail(in Numeral number)
    {
        if (number.EndBeforeTail == 0)
        {
            return false;
        }

        NumeralReader<TText>.ReadWithoutTail(ref text, number, out var shorter);
        return TryReadFigure(shorter);
    }

    private bool TryReadFigure(in Numeral number)
    {
        var follower = FollowerOf(number);
        return ((follower & Follower.Amount) != 0 && TryReadAmount(number))
            || ((follower & Follower.Date) != 0 && TryReadDate(number.Start))
            || ((follower & Follower.Count) != 0 && TryReadCount(number));
    }

    // What a number may be by the characters around it.
    private Follower FollowerOf(in Numeral number)
    {
        int end = Spaces.Skip(ref text, number.End);
        char c = text.Peek(end);
        bool isRange = Followers.IsRangeMark(c) && c != '-' && !number.HasPoint;
        var follower = isRange ? FollowerOfRange(text.Next(end)) : Followers.Of(c);
        if (number.LargestUnit >= ImpliedWon<TText>.SmallestUnit || MayFollowCurrency(number.Start))
        {
            follower |= Follower.Amount;
        }

        bool mayCount = number.LargestUnit > 0 || (c == ',' && NumeralSymbols.KindOf(text.Peek(Spaces.Skip(ref text, text.Next(end)))) == NumeralSymbols.Digit);
        return mayCount ? follower | Follower.Count : follower;
    }

    // A row of figures and marks, 1~1~1~, is no range.
    private Follower FollowerOfRange(int start)
    {
        int at = Spaces.Skip(ref text, start);
        while (NumeralSymbols.KindOf(text.Peek(at)) is NumeralSymbols.Digit or NumeralSymbols.Comma)
        {
            at = text.Next(at);
        }

        return at > start && Followers.IsRangeMark(text.Peek(at)) ? Follower.None : Follower.Amount | Follower.Date | Follower.Count;
    }

    private bool MayFollowCurrency(int start)
    {
        char c = text.Peek(text.Previous(start));
        if (NumeralSymbols.KindOf(c) == NumeralSymbols.Space)
        {
            c = text.Peek(text.Previous(Spaces.SkipBack(ref text, start, floor)));
        }

        return (Followers.Of(c) & Follower.CurrencyBefore) != 0;
    }

    private bool TryReadAmount(in Numeral number)
    {
        AmountReader<TText>.Read(ref text, number, isPhrase: false, floor, preference, out var reading);
        if (reading.Error.Kind is ParseErrorKind.RangeNotRising or ParseErrorKind.Contradiction)
        {
            // Neither side of a malformed range is offered.
            MoveTo(Math.Max(at, reading.Error.Span.End));
            return true;
        }

        if (!reading.IsRead)
        {
            return false;
        }

        Amount = conversion.Link(ref text, ref reading);
        return Found(FigureKinds.Amount, reading.Match);
    }

    private bool TryReadDate(int start)
    {
        if (amountsOnly || !DateStart<TText>.StandsFree(ref text, start))
        {
            return false;
        }

        int withPrefix = DateStart<TText>.Find(ref text, start, floor, out bool recurs);
        RefreshContext(start);
        context.Join(DateStart<TText>.IsJoined(ref text, dateEnd, start));
        var reading = DateReader<TText>.Read(ref text, withPrefix, context);
        if (!reading.IsRead && !reading.IsImpossible && withPrefix < start)
        {
            reading = DateReader<TText>.Read(ref text, start, context);
        }

        if (reading.IsImpossible || (reading.IsRead && recurs))
        {
            MoveTo(reading.Match.End);
            return true;
        }

        if (!reading.IsRead)
        {
            return false;
        }

        context.Remember(reading.Date.Start, reading.NamesMonth, reading.NamesYear);
        context.Remember(reading.Date.End, reading.NamesMonth, reading.NamesYear);
        contextEnd = dateEnd = reading.Match.End;
        Date = new(reading.Match, reading.Date);
        return Found(FigureKinds.Date, reading.Match);
    }

    private bool TryReadCount(in Numeral number) => !amountsOnly && TryAccept(CountReader<TText>.Read(ref text, number, floor));

    // "2,3개사"
    private bool TryReadPair(int start) => !amountsOnly && TryAccept(CountReader<TText>.ReadPair(ref text, start, floor));

    private bool TryAccept(in CountReading reading)
    {
        if (!reading.IsRead)
        {
            return false;
        }

        Count = new(reading.Match, reading.Count);
        return Found(FigureKinds.Count, reading.Match);
    }

    // ---- an anchor that is a syllable of a word: 지난해, 이틀, 두 곳

    private void ReadWord(int anchor)
    {
        int end = text.Next(anchor);
        at = end;
        if (amountsOnly)
        {
            return;
        }

        char last = text.Peek(anchor);
        int start = DateWords.LastSyllables.Contains(last) ? DateStart<TText>.FindWord(ref text, anchor, floor) : -1;
        if (start >= 0 && TryReadDate(start))
        {
            return;
        }

        start = NativeNumerals.LastSyllables.Contains(last) ? NativeNumerals.StartBefore(ref text, end, floor) : end;
        if (start < end && start >= floor && !Hangul.IsSyllable(text.Peek(text.Previous(start))))
        {
            if (!NativeNumerals.TryReadNeighbours(ref text, start, out var number))
            {
                NumeralReader<TText>.Read(ref text, start, isPhrase: false, out number);
            }

            if (number.IsRead && number.IsNative)
            {
                TryReadCount(number);
            }
        }
    }

    // ---- moving on

    private bool Found(FigureKinds kind, TextSpan match)
    {
        Kind = kind;
        MoveTo(match.End);
        return true;
    }

    private void MoveTo(int end)
    {
        at = end;
        floor = end;
    }

    // The date named last counts to the end of its sentence.
    private void RefreshContext(int start)
    {
        if (context.Month is null && context.Year is null)
        {
            return;
        }

        if (contextEnd < start && text.HasSentenceEnd(contextEnd, start))
        {
            context.Forget();
        }

        contextEnd = start;
    }

    // "서울삼백만원", 부천, 참여해: a number in words or units does not start within a word, but for one that opens an amount.
    private bool StartsInsideWord(int start) =>
        NumeralSymbols.KindOf(text.Peek(start)) is NumeralSymbols.Word or NumeralSymbols.SmallUnit or NumeralSymbols.LargeUnit
        && Hangul.IsSyllable(text.Peek(text.Previous(start)))
        && QualifierWords.Openings.MatchBefore(ref text, start, floor, out _) < 0
        || NumberStart<TText>.StandsAlone(ref text, start, floor);

    /// <summary>A malformed number is passed over whole, so that no part of it is offered as a figure.</summary>
    private int SkipRun(int end)
    {
        while (true)
        {
            char c = text.Peek(end);
            bool isMark = NumeralSymbols.KindOf(c) is NumeralSymbols.Comma or NumeralSymbols.Point or NumeralSymbols.Some
                && NumeralSymbols.IsNumeral(text.Peek(text.Next(end)));
            if (!isMark && !NumeralSymbols.IsNumeral(c))
            {
                return end;
            }

            end = text.Next(end);
        }
    }
}
