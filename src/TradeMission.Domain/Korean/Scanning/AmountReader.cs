using TradeMission.Domain.Korean.Lexicon;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Parsing;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Korean.Scanning;

/// <summary>Reads one amount around the number it starts with: a single figure with its qualifiers, or a range.</summary>
/// <remarks>
/// [qualifier] [currency before] number [여] [currency after] [qualifier after], and a second such number behind a range mark.
/// The number is found by the caller; what stands before it is read backwards from it.
/// </remarks>
internal ref struct AmountReader<TText>
    where TText : struct, IText, allows ref struct
{
    // Not readonly: a call on a readonly field of a type parameter would copy the text each time.
    private TText text;
    private readonly bool isPhrase;
    private readonly int floor;
    private readonly CurrencyPreference preference;
    private AmountReading reading;

    /// <param name="text">The text.</param>
    /// <param name="isPhrase">Whether the text is one phrase, in which the words must be an amount, or running text.</param>
    /// <param name="floor">Where the words before the number may start at the earliest.</param>
    /// <param name="preference">What an ambiguous currency word means.</param>
    internal AmountReader(scoped ref TText text, bool isPhrase, int floor, CurrencyPreference preference)
    {
        this.text = text;
        this.isPhrase = isPhrase;
        this.floor = floor;
        this.preference = preference;
    }

    /// <summary>Reads the amount that starts with a number.</summary>
    internal AmountReading Read(in Numeral number)
    {
        var side = SideReader<TText>.Read(ref text, number, isPhrase);
        var before = ReadBefore(ref side);
        ReadFactor(ref text, ref side);
        ReadRestatement(ref side);
        if (!TryReadRange(side, before) && !HasFailed)
        {
            ReadSingle(side, before);
        }

        return reading;
    }

    private bool HasFailed => !reading.Error.IsNone;

    // ---- what stands before the number

    private BeforeWords ReadBefore(ref AmountSide side)
    {
        var before = BeforeReader<TText>.Read(ref text, side.Number.Start, floor);
        side.Before = before.Currency;
        side.Start = side.After is null && before.Currency is not null ? before.CurrencyWordStart : before.CurrencyStart;
        return before;
    }

    // $5M, USD 3 million: only with a sign or a code before the number.
    private static void ReadFactor(scoped ref TText text, ref AmountSide side)
    {
        if (side.Before is null || side.Before.IsMarker || Hangul.IsSyllable(side.Before.Text[0]) || side.Number.Units > 0)
        {
            return;
        }

        int at = Spaces.Skip(ref text, side.Number.End);
        int found = CurrencyWords.Factors.Match(ref text, at, out int end);
        if (found >= 0 && !char.IsAsciiLetterOrDigit(text.Peek(end)))
        {
            side.Factor = CurrencyWords.FactorWords[found].Power;
            side.End = Math.Max(side.End, end);
        }
    }

    // "120,000,000(일금 일억이천만)원" says one amount twice.
    private void ReadRestatement(ref AmountSide side)
    {
        if (side.After is not null || text.Peek(side.Number.End) is not ('(' or '（'))
        {
            return;
        }

        int at = Spaces.Skip(ref text, text.Next(side.Number.End));
        while (CurrencyWords.BeforeForward.Match(ref text, at, out int wordEnd) >= 0)
        {
            at = Spaces.Skip(ref text, wordEnd);
        }

        if (!NumeralSymbols.IsNumeral(text.Peek(at)))
        {
            return;
        }

        NumeralReader<TText>.Read(ref text, at, isPhrase: false, out var again);
        int close = Spaces.Skip(ref text, again.End);
        if (!again.IsRead || text.Peek(close) is not (')' or '）'))
        {
            return;
        }

        var outer = SideReader<TText>.Read(ref text, side.Number with { End = text.Next(close) }, isPhrase);
        if (outer.After is null)
        {
            return;
        }

        if (again.Mantissa != side.Number.Mantissa || again.Scale != side.Number.Scale)
        {
            Fail(ParseErrorKind.Contradiction, again.Start, again.End);
            return;
        }

        side.After = outer.After;
        side.End = outer.End;
    }

    // ---- a single figure

    private void ReadSingle(AmountSide side, in BeforeWords before)
    {
        if (!TryGetCurrency(side, out var currency, out bool isImplied) || !TryGetValue(side, 0, out decimal value))
        {
            return;
        }

        if (isImplied)
        {
            side.End = SideReader<TText>.SkipSome(ref text, side.End, out side.HasSome);
        }

        var after = AfterReader<TText>.Read(ref text, side.End, before.IsComparison);
        var qualifier = Qualifiers.Combine(before.Qualifier, after.Qualifier, side.IsApproximate);
        var bounds = side.Number.IsSeveral ? Several(value, value) : Bounds.Of(value, qualifier);
        Finish(side, side.End, before, after.End, new AnnouncedAmount(bounds, currency, isImplied));
        reading.IsAmbiguous = side.Number.IsAmbiguous;
        reading.BehindBracket = after.Bracket.Length > 0 ? after.Qualifier ?? Qualifier.Exact : Qualifier.Exact;
        reading.Bracket = after.Bracket;
    }

    private static Bounds Several(decimal lower, decimal upper) => Bounds.Of(2 * lower, 9 * upper, Qualifier.Indefinite);

    // ---- a range

    private bool TryReadRange(in AmountSide lower, in BeforeWords before)
    {
        var link = RangeLink<TText>.Read(ref text, lower);
        if (!link.IsFound || !NumeralSymbols.IsNumeralStart(text.Peek(link.NumberStart)))
        {
            return false;
        }

        NumeralReader<TText>.Read(ref text, link.NumberStart, isPhrase, out var number);
        if (!number.IsRead || number.IsNegative)
        {
            return false;
        }

        var upper = SideReader<TText>.Read(ref text, number, isPhrase);
        upper.Before = link.CurrencyBefore ?? (upper.After is null ? lower.Before : null);
        upper.End = Math.Max(upper.End, number.End);
        ReadFactor(ref text, ref upper);
        if (upper.Word is null && !(lower.Word is null && IsImplied(upper)))
        {
            return false;
        }

        if (lower.After is not null && lower.After.Codes != upper.Word!.Codes)
        {
            return false;
        }

        var after = AfterReader<TText>.Read(ref text, upper.End, isComparison: false);
        if (!link.Joins(ref text, upper.End, isPhrase, ref after))
        {
            return false;
        }

        var shared = lower;
        shared.Factor = lower.Factor == 0 && link.CurrencyBefore is null ? upper.Factor : lower.Factor;
        return FinishRange(shared, upper, before, after, link.HasBound);
    }

    private bool FinishRange(in AmountSide lower, in AmountSide upper, in BeforeWords before, in AfterWords after, bool hasBound)
    {
        if (!TryGetCurrency(upper, out var currency, out bool isImplied)
            || !TryGetValue(upper, 0, out decimal high)
            || !TryGetLower(lower, upper, high, out decimal low))
        {
            return true;
        }

        bool isSeveral = lower.Number.IsSeveral || upper.Number.IsSeveral;
        var bounds = isSeveral
            ? Bounds.Of(lower.Number.IsSeveral ? 2 * low : low, upper.Number.IsSeveral ? 9 * high : high, Qualifier.Indefinite)
            : Bounds.Between(low, high);
        Finish(lower, hasBound ? after.End : upper.End, before, after.End, new AnnouncedAmount(bounds, currency, isImplied));
        return true;
    }

    private bool TryGetLower(in AmountSide lower, in AmountSide upper, decimal high, out decimal low) =>
        SharedUnits.TryGetLower(lower, upper.Number, high, out low) || Fail(ParseErrorKind.RangeNotRising, lower.Number.Start, upper.Number.End);

    // ---- currency and value

    private bool TryGetCurrency(in AmountSide side, out Currency currency, out bool isImplied)
    {
        isImplied = false;
        currency = Currency.None;
        // 금 and 일금 alone are no currency for small numbers: gold is sold by weight.
        var word = side.Word;
        if (word is null || (side.After is null && word.IsMarker && !isPhrase && side.Number.LargestUnit == 0))
        {
            isImplied = IsImplied(side);
            currency = isImplied ? Currency.Krw : Currency.None;
            return isImplied || Fail(ParseErrorKind.MissingCurrency, side.Number.End, side.Number.End);
        }

        if (side.After is not null && side.Before is { IsMarker: false } first && !first.Candidates.AsSpan().Contains(side.After.Candidates[0]))
        {
            return Fail(ParseErrorKind.Contradiction, side.Start, side.End);
        }

        if (word.Candidates.Length == 1)
        {
            currency = word.Candidates[0];
            return true;
        }

        return preference.TryChoose(word, out currency) || !isPhrase || FailAmbiguous(side, word);
    }

    private bool IsImplied(in AmountSide side) =>
        ImpliedWon<TText>.IsMeant(ref text, side.Number, isPhrase);

    private bool TryGetValue(in AmountSide side, int sharedPower, out decimal value) =>
        side.TryGetValue(sharedPower, out value) || Fail(ParseErrorKind.Overflow, side.Number.Start, side.Number.End);

    private void Finish(in AmountSide first, int end, in BeforeWords before, int wholeEnd, in AnnouncedAmount amount)
    {
        reading.Match = new(first.Start, end - first.Start);
        reading.Whole = new(before.Start, wholeEnd - before.Start);
        reading.Amount = amount;
    }

    private bool FailAmbiguous(in AmountSide side, CurrencyWord word)
    {
        reading.AmbiguousWord = word.Id;
        return Fail(ParseErrorKind.AmbiguousCurrency, side.Number.End, side.End);
    }

    private bool Fail(ParseErrorKind kind, int start, int end)
    {
        reading.Error = new(kind, new(start, end - start));
        return false;
    }
}
