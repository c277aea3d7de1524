using TradeMission.Domain.Korean.Lexicon;
using TradeMission.Domain.Parsing;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Korean.Scanning;

/// <summary>Finds the figures of a text from left to right, each once, in time linear in the text.</summary>
/// <remarks>
/// From one anchor to the next: read the number there, then ask the kinds of figures in turn whether it is theirs.
/// What is read is passed over, found or not, so that nothing is read more often than a fixed number of times.
/// </remarks>
internal ref struct FigureScanner<TText>
    where TText : struct, IText, allows ref struct
{
    private readonly TText text;
    private readonly CurrencyPreference preference;
    private int at;
    private int floor;
    private int amounts;
    private AmountReading lastReading;

    internal FigureScanner(TText text, KoreanAmountOptions? options)
    {
        this.text = text;
        preference = new(options);
    }

    /// <summary>The amount that was found last.</summary>
    internal AmountMatch Amount { get; private set; }

    internal bool MoveNext()
    {
        while ((at = text.IndexOfAnchor(at, amountsOnly: true)) < text.Length)
        {
            if (ReadAt(at))
            {
                return true;
            }
        }

        return false;
    }

    private bool ReadAt(int anchor)
    {
        int start = NumberStart<TText>.Find(text, anchor, floor);
        if (StartsInsideWord(start))
        {
            at = text.Next(anchor);
            return false;
        }

        var number = NumeralReader<TText>.Read(text, start, isPhrase: false);
        at = Math.Max(number.End, text.Next(anchor));
        if (!number.IsRead)
        {
            at = number.Error.Kind == ParseErrorKind.MissingNumber ? text.Next(anchor) : SkipRun(Math.Max(at, number.Error.Span.End));
            floor = at;
            return false;
        }

        if (TryReadAmount(number) || (number.EndBeforeTail > 0 && TryReadAmount(number.WithoutTail())))
        {
            return true;
        }

        at = number.EndBeforeTail > 0 ? number.EndBeforeTail : at;
        floor = at;
        return false;
    }

    private bool TryReadAmount(in Numeral number)
    {
        var reading = new AmountReader<TText>(text, isPhrase: false, floor, preference).Read(number);
        if (reading.Error.Kind is ParseErrorKind.RangeNotRising or ParseErrorKind.Contradiction)
        {
            at = Math.Max(at, reading.Error.Span.End);
        }

        if (!reading.IsRead)
        {
            return false;
        }

        int? conversionOf = IsConversion(reading) ? amounts - 1 : null;
        if (conversionOf is not null && IsBoundBehind(lastReading) && reading.Amount.Qualifier == Qualifier.Exact)
        {
            reading.Amount = reading.Amount with { Bounds = Bounds.Of(reading.Amount.Lower.GetValueOrDefault(), lastReading.BehindBracket) };
        }

        Amount = new(reading.Match, reading.Amount, amounts++, conversionOf);
        lastReading = reading;
        at = floor = reading.Match.End;
        return true;
    }

    // "서울삼백만원", 부천, 참여해: a number in words or units does not start within a word, but for one that opens an amount.
    private readonly bool StartsInsideWord(int start) =>
        NumeralSymbols.KindOf(text.Peek(start)) is NumeralSymbols.Word or NumeralSymbols.SmallUnit or NumeralSymbols.LargeUnit
        && Hangul.IsSyllable(text.Peek(text.Previous(start)))
        && QualifierWords.Openings.MatchBefore(text, start, floor, out _) < 0;

    private static bool IsBoundBehind(in AmountReading reading) => reading.BehindBracket is not (Qualifier.Exact or Qualifier.Approximate);

    /// <summary>Whether an amount stands alone in the bracket behind the last one and is in another currency.</summary>
    private readonly bool IsConversion(in AmountReading reading)
    {
        if (amounts == 0 || reading.Amount.Currency == lastReading.Amount.Currency || reading.Amount.Currency.IsNone)
        {
            return false;
        }

        int open = Spaces.Skip(text, lastReading.Match.End);
        if (QualifierWords.Plain.Match(text, open, out int plainEnd) >= 0)
        {
            open = Spaces.Skip(text, plainEnd);
        }

        return text.Peek(open) is '(' or '（' or '['
            && Spaces.Skip(text, text.Next(open)) == reading.Whole.Start
            && text.Peek(Spaces.Skip(text, reading.Whole.End)) is ')' or '）' or ']';
    }

    /// <summary>A malformed number is passed over whole, so that no part of it is offered as a figure.</summary>
    private readonly int SkipRun(int end)
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
