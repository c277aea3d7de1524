using System.Runtime.CompilerServices;
using TradeMission.Domain.Korean.OldLexicon;
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
    private bool isPhrase;
    private int floor;
    private CurrencyPreference preference;
    private ref AmountReading reading;

    /// <summary>Reads the amount that starts with a number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">The number.</param>
    /// <param name="isPhrase">Whether the text is one phrase, in which the words must be an amount, or running text.</param>
    /// <param name="floor">Where the words before the number may start at the earliest.</param>
    /// <param name="preference">What an ambiguous currency word means.</param>
    /// <param name="reading">The amount, or why there is none.</param>
    internal static void Read(
        scoped ref TText text, in Numeral number, bool isPhrase, int floor, CurrencyPreference preference, out AmountReading reading)
    {
        reading = default;

        // Set field by field: the result of a constructor would be copied while it is still being stored.
        scoped AmountReader<TText> reader = default;
        reader.text = text;
        reader.isPhrase = isPhrase;
        reader.floor = floor;
        reader.preference = preference;
        reader.reading = ref reading;
        reader.Read(number);
    }

    private void Read(in Numeral number)
    {
        SideReader<TText>.Read(ref text, number, isPhrase, out var side);
        BeforeReader<TText>.Read(ref text, number.Start, floor, out var before);
        if (!isPhrase && side.After is not null && before.Currency is { IsSubject: true } subject && !subject.Candidates.AsSpan().Contains(side.After.Candidates[0]))
        {
            // "달러화 1,300원대": the word is what the sentence is about.
            before = new() { CurrencyStart = number.Start, Start = number.Start };
        }

        side.Before = before.Currency;
        side.Start = side.After is null && before.Currency is not null ? before.CurrencyWordStart : before.CurrencyStart;
        ReadFactor(number, ref side);
        ReadRestatement(number, ref side);
        if (side.End >= text.Length || (!TryReadSeveralBelow(number, side, before) && !TryReadRange(number, side, before) && !HasFailed))
        {
            ReadSingle(number, ref side, before);
        }
    }

    private readonly bool HasFailed => !reading.Error.IsNone;

    // $5M, USD 3 million: only with a sign or a code before the number.
    private void ReadFactor(in Numeral number, ref AmountSide side)
    {
        if (side.Before is null || side.Before.IsMarker || Hangul.IsSyllable(side.Before.Text[0]) || number.Units > 0)
        {
            return;
        }

        int at = Spaces.Skip(ref text, number.End);
        int found = CurrencyWords.Factors.Match(ref text, at, out int end);
        if (found >= 0 && !char.IsAsciiLetterOrDigit(text.Peek(end)))
        {
            side.Factor = CurrencyWords.FactorWords[found].Power;
            side.End = Math.Max(side.End, end);
        }
    }

    // "120,000,000(일금 일억이천만)원" says one amount twice.
    private void ReadRestatement(in Numeral number, ref AmountSide side)
    {
        if (side.After is null && text.Peek(number.End) is '(' or '（')
        {
            ReadRestatementInBracket(number, ref side);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ReadRestatementInBracket(in Numeral number, ref AmountSide side)
    {
        int at = Spaces.Skip(ref text, text.Next(number.End));
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

        SideReader<TText>.Read(ref text, number with { End = text.Next(close) }, isPhrase, out var outer);
        if (outer.After is null)
        {
            return;
        }

        if (again.Mantissa != number.Mantissa || again.Scale != number.Scale)
        {
            Fail(ParseErrorKind.Contradiction, again.Start, again.End);
            return;
        }

        side.After = outer.After;
        side.End = outer.End;
    }

    // ---- a single figure

    private void ReadSingle(in Numeral number, ref AmountSide side, in BeforeWords before)
    {
        if (!TryGetCurrency(number, side, out reading.Currency, out reading.IsCurrencyImplied) || !TryGetValue(number, side, 0, out reading.Lower))
        {
            return;
        }

        if (reading.IsCurrencyImplied)
        {
            side.End = SideReader<TText>.SkipSome(ref text, side.End, out side.HasSome);
        }

        AfterReader<TText>.Read(ref text, side.End, before.IsComparison, out var after);
        Finish(side, side.End, before, after.End);
        reading.Qualifier = Qualifiers.Combine(before.Qualifier, after.Qualifier, side.HasSome || number.IsApproximate);
        if (number.IsSeveral)
        {
            SetIndefinite(Least(reading.Lower), Most(reading.Lower));
        }

        reading.IsAmbiguous = number.IsAmbiguous;
        reading.BehindBracket = after.IsBehindBracket ? after.Qualifier.GetValueOrDefault() : Qualifier.Exact;
    }

    // 수억원 is two to nine of them; of a loss nine are the lower bound.
    private static decimal Least(decimal unit) => (unit < 0 ? 9 : 2) * unit;

    private static decimal Most(decimal unit) => (unit < 0 ? 2 : 9) * unit;

    private void SetIndefinite(decimal lower, decimal upper)
    {
        reading.Qualifier = Qualifier.Indefinite;
        reading.Lower = lower;
        reading.Upper = upper;
    }

    // "6억 수천만원": of what is below the large unit only the size is told.
    private bool TryReadSeveralBelow(in Numeral number, in AmountSide side, in BeforeWords before)
    {
        int at = Spaces.Skip(ref text, number.End);
        return NumeralSymbols.KindOf(text.Peek(at)) == NumeralSymbols.Several
            && side.After is null
            && number is { LargestUnit: > 0, LastUnit: > 0, IsSeveral: false, IsNegative: false }
            && TryReadSeveralBelow(number, at, side, before);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryReadSeveralBelow(in Numeral number, int at, in AmountSide side, in BeforeWords before)
    {
        NumeralReader<TText>.Read(ref text, at, isPhrase, out var rest);
        if (!rest.IsRead || !rest.IsSeveral || rest.FirstUnits >= number.LastUnit)
        {
            return false;
        }

        SideReader<TText>.Read(ref text, rest, isPhrase, out var whole);
        whole.Before = side.Before;
        whole.Start = side.Start;
        if (whole.After is null
            || !number.TryGetValue(out decimal value)
            || value > decimal.MaxValue / 10
            || !TryGetValue(rest, whole, 0, out decimal unit)
            || !TryGetCurrency(rest, whole, out reading.Currency, out reading.IsCurrencyImplied))
        {
            return false;
        }

        AfterReader<TText>.Read(ref text, whole.End, isComparison: false, out var after);
        Finish(whole, whole.End, before, after.End);
        SetIndefinite(value + Least(unit), value + Most(unit));
        return true;
    }

    // ---- a range

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryReadRange(in Numeral first, in AmountSide lower, in BeforeWords before)
    {
        var link = RangeLink<TText>.Read(ref text, first, lower);
        if (!link.IsFound || !NumeralSymbols.IsNumeralStart(text.Peek(link.NumberStart)))
        {
            return false;
        }

        NumeralReader<TText>.Read(ref text, link.NumberStart, isPhrase, out var number);
        if (!number.IsRead || number.IsNegative)
        {
            return false;
        }

        SideReader<TText>.Read(ref text, number, isPhrase, out var upper);
        upper.Before = link.CurrencyBefore ?? (upper.After is null ? lower.Before : null);
        upper.End = Math.Max(upper.End, number.End);
        ReadFactor(number, ref upper);
        if (upper.Word is null && !(lower.Word is null && IsImplied(number)))
        {
            return false;
        }

        // "$20~€30" and "20달러~30엔" are two amounts.
        bool isBetweenCurrencies = lower.After is not null
            ? lower.After.Codes != upper.Word!.Codes
            : link.CurrencyBefore is not null && lower.Before is not null && lower.Before.Codes != link.CurrencyBefore.Codes;
        if (isBetweenCurrencies)
        {
            return false;
        }

        AfterReader<TText>.Read(ref text, upper.End, isComparison: false, out var after);
        if (!link.Joins(ref text, upper.End, isPhrase, ref after))
        {
            return false;
        }

        var shared = lower;
        shared.Factor = lower.Factor == 0 && link.CurrencyBefore is null ? upper.Factor : lower.Factor;
        FinishRange(first, shared, number, upper, before, after, link.HasBound);
        if (isPhrase || !HasFailed || !link.IsWeak)
        {
            return true;
        }

        reading = default;
        return false;
    }

    private void FinishRange(in Numeral first, in AmountSide lower, in Numeral second, in AmountSide upper, in BeforeWords before, in AfterWords after, bool hasBound)
    {
        if (!TryGetCurrency(second, upper, out reading.Currency, out reading.IsCurrencyImplied)
            || !TryGetValue(second, upper, 0, out reading.Upper)
            || !TryGetLower(first, lower, second, reading.Upper, out reading.Lower))
        {
            return;
        }

        Finish(lower, hasBound ? after.End : upper.End, before, after.End);
        reading.Qualifier = Qualifier.Range;
        if (first.IsSeveral || second.IsSeveral)
        {
            SetIndefinite(first.IsSeveral ? Least(reading.Lower) : reading.Lower, second.IsSeveral ? Most(reading.Upper) : reading.Upper);
        }

        if (reading.Lower > reading.Upper)
        {
            Fail(ParseErrorKind.RangeNotRising, first.Start, second.End);
        }
    }

    private bool TryGetLower(in Numeral first, in AmountSide lower, in Numeral second, decimal high, out decimal low) =>
        SharedUnits.TryGetLower(first, lower, second, high, out low) || Fail(ParseErrorKind.RangeNotRising, first.Start, second.End);

    // ---- currency and value

    private bool TryGetCurrency(in Numeral number, in AmountSide side, out Currency currency, out bool isImplied)
    {
        isImplied = false;
        currency = Currency.None;
        // 금 and 일금 alone are no currency for small numbers: gold is sold by weight.
        var word = side.Word;
        bool isLone = side.After is null && !isPhrase;
        if (word is null || (isLone && (word.IsMarker ? number.LargestUnit == 0 : IsSubjectOfCount(number, side, word))))
        {
            isImplied = word is not { IsMarker: false } && IsImplied(number);
            currency = isImplied ? Currency.Krw : Currency.None;
            return isImplied || Fail(ParseErrorKind.MissingCurrency, number.End, number.End);
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

        return preference.TryChoose(word, out currency) || !isPhrase || FailAmbiguous(number, side, word);
    }

    private bool IsImplied(in Numeral number) =>
        ImpliedWon<TText>.IsMeant(ref text, number, isPhrase);

    // "달러화 3% 상승", "엔화 5개월물 금리"
    private bool IsSubjectOfCount(in Numeral number, in AmountSide side, CurrencyWord word) =>
        side.Factor == 0
        && char.IsLetter(word.Text[^1])
        && (ImpliedWon<TText>.IsCounted(ref text, number) || (number.Units == 0 && !Particles.EndWord(ref text, number.End)));

    private bool TryGetValue(in Numeral number, in AmountSide side, int sharedPower, out decimal value) =>
        side.TryGetValue(number, sharedPower, out value) || Fail(ParseErrorKind.Overflow, number.Start, number.End);

    private void Finish(in AmountSide first, int end, in BeforeWords before, int wholeEnd)
    {
        reading.Match = new(first.Start, end - first.Start);
        reading.Whole = new(before.Start, wholeEnd - before.Start);
    }

    private bool FailAmbiguous(in Numeral number, in AmountSide side, CurrencyWord word)
    {
        reading.AmbiguousWord = word.Id;
        return Fail(ParseErrorKind.AmbiguousCurrency, number.End, side.End);
    }

    private bool Fail(ParseErrorKind kind, int start, int end)
    {
        reading.Error = new(kind, new(start, end - start));
        return false;
    }
}
