using TradeMission.Domain.Korean.Grammar;
using TradeMission.Domain.Korean.Lexing;
using TradeMission.Domain.Korean.Meaning;
using TradeMission.Domain.Korean.Words;
using TradeMission.Domain.Parsing;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Korean;

/// <summary>Finds the figures of a text from left to right, each once, in time linear in the text.</summary>
/// <remarks>From one place to the next: read the number there, then what stands around it. What is read is passed over, found or
/// not.</remarks>
internal ref struct FigureScanner
{
    // Behind a place that is farther ahead, reading begins anew.
    private const int Nearby = 24;

    private ReadOnlySpan<char> text;
    private PlaceMark wanted;
    private FigureKinds kinds;
    private PlaceFilter filter;
    private Lexer tokens;
    private ConversionLink conversion;
    private DateMemory memory;
    private int from;
    private int index;
    private int floor;
    private NumberRun run;
    private FigureReader figure;

    /// <summary>Begins a text, in place: a scanner is too large to be copied for nothing.</summary>
    internal void Start(
        ReadOnlySpan<char> text, FigureKinds kinds, KoreanAmountOptions? options, ConversionLink conversion, scoped in DateMemory memory)
    {
        this.conversion = conversion;
        this.memory = memory;
        this.text = text;
        this.kinds = kinds;
        wanted = Places.Of(kinds);
        figure = new(isPhrase: false, FigureKinds.Amount | FigureKinds.Count, options);
        filter = new(text, kinds, options is not null && !options.DefaultCurrency.IsNone);
        tokens.Start(text);
        run = new();
        from = index = floor = 0;
    }

    /// <summary>Where the next figure is looked for.</summary>
    internal readonly int Place => from;

    /// <summary>What the next amount may convert.</summary>
    internal readonly ConversionLink Conversion => conversion;

    /// <summary>The amount that was found last.</summary>
    internal AmountMatch Amount { get; private set; }

    /// <summary>The date that was found last.</summary>
    internal DateMatch Date { get; private set; }

    /// <summary>What the text has said of time so far.</summary>
    internal readonly DateMemory Memory => memory;

    /// <summary>The count that was found last.</summary>
    internal readonly CountMatch Count => new(figure.Reading.Match, new(figure.Reading.Bounds, Lexicon.NameOf(figure.Reading.Counter)));

    /// <summary>The kind of the figure that was found last.</summary>
    internal readonly FigureKinds Kind => figure.Reading.Kind;

    /// <summary>Finds the next figure of the kinds that are wanted.</summary>
    /// <param name="end">Where no figure is begun any more.</param>
    internal bool MoveNext(int end)
    {
        while (from < text.Length && Places.Find(text, from, wanted) is var place && place < text.Length)
        {
            if (place >= end)
            {
                from = place;
                return false;
            }

            int likely = filter.Skip(place);
            if (likely > place)
            {
                from = likely;
                continue;
            }

            MoveTo(place);
            if (run.GoesOn(ref tokens, index, floor))
            {
                from = Math.Max(place, tokens[index].Start) + 1;
                continue;
            }

            bool isDate = kinds != FigureKinds.Amount && TryReadDate(place);
            if (isDate ? (figure.Reading.Kind & kinds) != 0 : TryRead(place))
            {
                return true;
            }
        }

        from = text.Length;
        return false;
    }

    /// <summary>Passes over a part of the text, which was read before.</summary>
    internal void Skip(int end)
    {
        from = Math.Max(from, end);
        while (tokens[index].End <= end && !tokens[index].IsEnd && index < tokens.Count)
        {
            index++;
        }

        floor = index;
    }

    // The token at a place becomes the current one.
    private void MoveTo(int place)
    {
        if (place - tokens.Position > Nearby)
        {
            tokens.MoveTo(Places.Before(text, place, tokens.Position));
            index = tokens.Count;
            floor = Math.Max(floor, index);
        }

        while (tokens[index].End <= place && !tokens[index].IsEnd)
        {
            index++;
        }
    }

    // A date, or what looks like one and is passed over: 2월 30일, 매년 5월.
    private bool TryReadDate(int place)
    {
        if (tokens[index].Start < place || !DateGrammar.MayStart(ref tokens, index)
            || !DateReader.TryRead(ref tokens, index, floor, isPhrase: false, ref memory, out var written, out var date))
        {
            return false;
        }

        index = floor = written.Next;
        from = Math.Max(written.End, from + 1);
        figure.Reading = new() { Kind = written.IsDate ? FigureKinds.Date : FigureKinds.None };
        Date = new(written.Match, date);
        return true;
    }

    private bool TryRead(int place)
    {
        ref readonly var token = ref tokens[index];
        bool isNumber = token.IsDigits || NumberRun.MayBegin(token);
        run.Last = isNumber ? index : run.Last;
        int first = isNumber ? NumberPlace.FirstOf(ref tokens, index, floor) : -1;
        if (isNumber && first < 0 && NumberPlace.IsOrdinal(ref tokens, index, floor))
        {
            index = floor = NumberPlace.EndOfOrdinal(ref tokens, index);
            from = Math.Max(place + 1, tokens[index - 1].End);
            return false;
        }

        if (first < 0)
        {
            from = Math.Max(place + 1, isNumber || token.Row != 0 ? token.Start + 1 : token.End);
            return false;
        }

        NumberGrammar.Read(ref tokens, first, isPhrase: false, out figure.Lower.Number);
        if (figure.Lower.Number.IsRead && (TryReadFigure() || TryReadWithoutTail()))
        {
            return (figure.Reading.Kind & kinds) != 0;
        }

        PassOver();
        return false;
    }

    // "30억 2024년": the year is no part of the amount.
    private bool TryReadWithoutTail()
    {
        ref readonly var number = ref figure.Lower.Number;
        if (number.TailStart == 0 || number.Next != number.TailStart + 1 || !tokens[number.TailStart].IsDigits
            || !IsCutOff(number.TailStart)
            || !figure.Reading.Fault.IsNone && figure.Reading.Fault.Kind is not ParseErrorKind.MissingCurrency)
        {
            return false;
        }

        var whole = number;
        NumberGrammar.ReadWithoutTail(ref tokens, ref figure.Lower.Number);
        if (number.IsRead && TryReadFigure())
        {
            return true;
        }

        figure.Lower.Number = whole;
        return false;
    }

    // A measure there would be of the whole number: 21억 3648톤.
    private bool IsCutOff(int digits) =>
        Wholeness.IsOwnFigure(ref tokens, digits)
            && (!tokens[digits + 1].Is(WordClass.Measure)
                || tokens[digits + 1].Is(WordClass.Counter | WordClass.CurrencyAfter | WordClass.Date));

    private bool TryReadFigure()
    {
        ref var number = ref figure.Lower.Number;
        int first = number.First;
        var sign = SignGrammar.Read(ref tokens, ref first);
        number.IsNegative |= sign == Sign.Minus;
        ReadAround();
        ref readonly var reading = ref figure.Reading;
        if (!reading.IsRead)
        {
            return false;
        }

        // -$5, △ US$3억: the sign before the currency; but "-약 3억 원 지원" is an item of a list.
        int signed = reading.First;
        bool isQualified = tokens[signed].Is(WordClass.QualifierBefore);
        bool maySign = tokens[signed - 1].Kind == TokenKind.Hangul || !isQualified;
        if (sign == Sign.None && maySign && reading.Kind == FigureKinds.Amount && reading.First < number.First)
        {
            sign = SignGrammar.Read(ref tokens, ref signed);
            if (sign == Sign.Minus)
            {
                number.IsNegative = true;
                ReadAround();
            }

            // 마이너스 최대 5억: of a loss, or of a debt?
            if (sign == Sign.Minus && isQualified && (Qualifiers.IsBound(reading.Qualifier) || reading.Qualifier == Qualifier.Indefinite))
            {
                return false;
            }
        }

        int start = Math.Min(Math.Min(first, signed), reading.First);
        bool isOpenBehind = reading.Kind == FigureKinds.Amount && reading.Next == number.Next && !reading.IsCurrencyImplied;
        if (Wholeness.TouchesBefore(ref tokens, start, floor) || (isOpenBehind && Wholeness.TouchesBehind(ref tokens, reading.Next)))
        {
            return false;
        }

        return Take(sign, start);
    }

    private bool Take(Sign sign, int start)
    {
        ref var reading = ref figure.Reading;
        reading.IsAmbiguous |= sign == Sign.InDoubt;
        if (sign != Sign.None && start < figure.Lower.Number.First)
        {
            int signStart = Math.Min(tokens[start].Start, reading.Match.Start);
            reading.Match = new(signStart, reading.Match.End - signStart);
            reading.First = Math.Min(reading.First, start);
        }

        if (reading.Kind == FigureKinds.Amount)
        {
            Amount = conversion.Link(ref tokens, ref reading);
        }

        index = floor = reading.Next;
        from = Math.Max(reading.Match.End, from + 1);
        return true;
    }

    private void ReadAround() => figure.Read(ref tokens, floor, conversion.Currency);

    // A malformed number is passed over whole, so that no part of it is offered as a figure.
    private void PassOver()
    {
        ref readonly var number = ref figure.Lower.Number;
        bool isWhole = figure.Reading.Fault.Kind is ParseErrorKind.RangeNotRising or ParseErrorKind.Contradiction;
        int end = Math.Max(number.End, Math.Max(number.Fault.Span.End, isWhole ? figure.Reading.Fault.Span.End : 0));
        end = number.IsRead && number.TailStart > 0 && figure.Reading.Fault.IsNone ? tokens[number.TailStart - 1].End : end;
        end = Math.Max(end, tokens[index].End);
        while (tokens[index].End <= end && !tokens[index].IsEnd)
        {
            index++;
        }

        bool isBroken = !number.IsRead && number.Fault.Kind != ParseErrorKind.MissingNumber;

        // 3일1억원: behind the unit of a date another figure begins.
        isBroken &= index == 0 || !tokens[index - 1].Is(WordClass.Date);
        while (isBroken && tokens[index].IsGlued && (tokens[index].IsDigits || tokens[index].Is(WordClass.Numeral | WordClass.Some)
            || (tokens[index].Mark is ',' or '.' && tokens[index + 1].IsGlued && tokens[index + 1].IsDigits)))
        {
            index++;
        }

        from = Math.Max(from + 1, index > 0 ? tokens[index - 1].End : end);
        figure.Reading = default;
    }
}
