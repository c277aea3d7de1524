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
    private readonly TText text;
    private readonly bool isPhrase;
    private readonly int floor;
    private readonly CurrencyPreference preference;
    private AmountReading reading;

    /// <param name="text">The text.</param>
    /// <param name="isPhrase">Whether the text is one phrase, in which the words must be an amount, or running text.</param>
    /// <param name="floor">Where the words before the number may start at the earliest.</param>
    /// <param name="preference">What an ambiguous currency word means.</param>
    internal AmountReader(TText text, bool isPhrase, int floor, CurrencyPreference preference)
    {
        this.text = text;
        this.isPhrase = isPhrase;
        this.floor = floor;
        this.preference = preference;
    }

    /// <summary>Reads the amount that starts with a number.</summary>
    internal AmountReading Read(in Numeral number)
    {
        var side = SideReader<TText>.Read(text, number, isPhrase);
        var before = ReadBefore(ref side);
        ReadFactor(ref side);
        ReadRestatement(ref side);
        if (!TryReadRange(side, before) && !HasFailed)
        {
            ReadSingle(side, before);
        }

        return reading;
    }

    private readonly bool HasFailed => reading.Error.Kind != ParseErrorKind.None;

    // ---- what stands before the number

    private readonly BeforeWords ReadBefore(ref AmountSide side)
    {
        var before = BeforeReader<TText>.Read(text, side.Number.Start, floor);
        side.Before = before.Currency;
        side.Start = before.CurrencyStart;
        return before;
    }

    // $5M, USD 3 million: only with a sign or a code before the number.
    private readonly void ReadFactor(ref AmountSide side)
    {
        if (side.Before is null || side.Before.IsMarker || Hangul.IsSyllable(side.Before.Text[0]) || side.Number.Units > 0)
        {
            return;
        }

        int at = Spaces.Skip(text, side.Number.End);
        int found = CurrencyWords.Factors.Match(text, at, out int end);
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

        int at = Spaces.Skip(text, text.Next(side.Number.End));
        while (CurrencyWords.BeforeForward.Match(text, at, out int wordEnd) >= 0)
        {
            at = Spaces.Skip(text, wordEnd);
        }

        if (!NumeralSymbols.IsNumeral(text.Peek(at)))
        {
            return;
        }

        var again = NumeralReader<TText>.Read(text, at, isPhrase: false);
        int close = Spaces.Skip(text, again.End);
        if (!again.IsRead || text.Peek(close) is not (')' or '）'))
        {
            return;
        }

        var outer = SideReader<TText>.Read(text, side.Number with { End = text.Next(close) }, isPhrase);
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

    private void ReadSingle(in AmountSide side, in BeforeWords before)
    {
        if (!TryGetCurrency(side, out var currency, out bool isImplied) || !TryGetValue(side, 0, out decimal value))
        {
            return;
        }

        var after = AfterReader<TText>.Read(text, side.End, before.IsComparison);
        var qualifier = Combine(before.Qualifier, after.Qualifier, side.IsApproximate);
        var bounds = side.Number.IsSeveral ? Several(value, value) : Bounds.Of(value, qualifier);
        Finish(side, side.End, before, after.End, new AnnouncedAmount(bounds, currency, isImplied));
        reading.IsAmbiguous = side.Number.IsAmbiguous;
        reading.BehindBracket = after.Bracket.Length > 0 ? after.Qualifier ?? Qualifier.Exact : Qualifier.Exact;
        reading.Bracket = after.Bracket;
    }

    // A bound says more than "about", and what stands behind the figure more than what stands before it.
    private static Qualifier Combine(Qualifier? before, Qualifier? after, bool isApproximate)
    {
        if (after is { } bound && IsBound(bound))
        {
            return bound;
        }

        if (before is { } earlier && IsBound(earlier))
        {
            return earlier;
        }

        bool about = isApproximate || before is Qualifier.Approximate || after is Qualifier.Approximate;
        return about ? Qualifier.Approximate : Qualifier.Exact;
    }

    private static bool IsBound(Qualifier qualifier) =>
        qualifier is Qualifier.AtLeast or Qualifier.MoreThan or Qualifier.AtMost or Qualifier.LessThan;

    private static Bounds Several(decimal lower, decimal upper) => Bounds.Of(2 * lower, 9 * upper, Qualifier.Indefinite);

    // ---- a range

    private bool TryReadRange(in AmountSide lower, in BeforeWords before)
    {
        var link = RangeLink<TText>.Read(text, lower, isPhrase);
        if (!link.IsFound || !NumeralSymbols.IsNumeralStart(text.Peek(link.NumberStart)))
        {
            return false;
        }

        var number = NumeralReader<TText>.Read(text, link.NumberStart, isPhrase);
        if (!number.IsRead || number.IsNegative)
        {
            return false;
        }

        var upper = SideReader<TText>.Read(text, number, isPhrase);
        upper.Before = link.CurrencyBefore ?? (upper.After is null ? lower.Before : null);
        upper.End = Math.Max(upper.End, number.End);
        if (upper.Word is null && !(lower.Word is null && IsImplied(upper)))
        {
            return false;
        }

        if (lower.After is not null && lower.After.Codes != upper.Word!.Codes)
        {
            return false;
        }

        var after = AfterReader<TText>.Read(text, upper.End, isComparison: false);
        return link.Joins(text, upper.End, after, isPhrase) && FinishRange(lower, upper, before, after, link.HasBound);
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

    /// <summary>
    /// The lower figure. Without a currency and a large unit of its own it shares the upper one's units, as far as it
    /// stays below it: 40~50억, 1~2천만, 500~1천만.
    /// </summary>
    private bool TryGetLower(in AmountSide lower, in AmountSide upper, decimal high, out decimal low)
    {
        bool canShare = lower.After is null && lower.Number.LargestUnit == 0;
        if (canShare && lower.Number.Units == 0 && upper.Number.UnitRun > 0 && Fits(lower, upper.Number.UnitRun, high, out low))
        {
            return true;
        }

        if (canShare && upper.Number.LargestUnit > 0 && upper.Number.LastUnit >= 4 && Fits(lower, upper.Number.LastUnit, high, out low))
        {
            return true;
        }

        bool mayStandAlone = lower.After is not null || lower.Number.LargestUnit > 0 || upper.Number.LargestUnit == 0;
        if (mayStandAlone && Fits(lower, 0, high, out low))
        {
            return true;
        }

        low = 0;
        return Fail(ParseErrorKind.RangeNotRising, lower.Number.Start, upper.Number.End);
    }

    private static bool Fits(in AmountSide lower, int sharedPower, decimal high, out decimal low) =>
        lower.TryGetValue(sharedPower, out low) && low < high;

    // ---- currency and value

    private bool TryGetCurrency(in AmountSide side, out Currency currency, out bool isImplied)
    {
        isImplied = false;
        currency = Currency.None;
        if (side.Word is not { } word)
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

    private readonly bool IsImplied(in AmountSide side) =>
        ImpliedWon<TText>.IsMeant(text, side.Number, isPhrase);

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
        reading.Error = new(ParseErrorKind.AmbiguousCurrency, new(side.Number.End, side.End - side.Number.End), word.Codes);
        return false;
    }

    private bool Fail(ParseErrorKind kind, int start, int end)
    {
        reading.Error = new(kind, new(start, end - start));
        return false;
    }
}
