using System.Runtime.CompilerServices;
using TradeMission.Domain.Korean.Grammar;
using TradeMission.Domain.Korean.Lexing;
using TradeMission.Domain.Korean.Words;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Parsing;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Korean.Meaning;

/// <summary>Reads one figure of money or of things around the number it starts with: a single one with its qualifiers, or a
/// range.</summary>
/// <remarks>figure = before* side (link side)? after*, the same for money and counts; the words at the numbers decide which it
/// is.</remarks>
internal partial struct FigureReader
{
    private readonly bool isPhrase;
    private readonly int floor;
    private readonly FigureKinds kinds;
    private readonly KoreanAmountOptions? options;
    private readonly Currency earlier;
    private Before before;
    private Side lower;
    private Counter counter;
    private FigureReading reading;

    private FigureReader(bool isPhrase, int floor, FigureKinds kinds, KoreanAmountOptions? options, Currency earlier)
    {
        // Both are written before they are read.
        Unsafe.SkipInit(out before);
        Unsafe.SkipInit(out lower);
        this.earlier = earlier;
        this.isPhrase = isPhrase;
        this.floor = floor;
        this.kinds = kinds;
        this.options = options;
    }

    /// <summary>Reads the figure of a number.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="number">The number.</param>
    /// <param name="isPhrase">Whether the text is one phrase, which must be a figure, or running text, where there must be evidence of
    /// it.</param>
    /// <param name="floor">The first token that may belong to the figure.</param>
    /// <param name="kinds">The kinds that are wanted.</param>
    /// <param name="options">What a reader may take for granted.</param>
    /// <param name="earlier">The currency of the amount before it in the text.</param>
    /// <param name="reading">The figure, or why there is none.</param>
    internal static void Read(
        scoped ref Lexer tokens, in Number number, bool isPhrase, int floor, FigureKinds kinds, KoreanAmountOptions? options,
        Currency earlier, out FigureReading reading)
    {
        var reader = new FigureReader(isPhrase, floor, kinds, options, earlier);
        reader.ReadFigure(ref tokens, number);
        reading = reader.reading;
    }

    private readonly bool WantsCounts => (kinds & FigureKinds.Count) != 0;

    private readonly bool WantsAmounts => (kinds & FigureKinds.Amount) != 0;

    private readonly bool IsCount => counter.Row != 0;

    private void ReadFigure(scoped ref Lexer tokens, in Number number)
    {
        BeforeGrammar.Read(ref tokens, number.First, floor, out before);
        ReadSide(ref tokens, number, out lower);
        if (!lower.Number.IsRead)
        {
            reading.Fault = lower.Number.Fault;
            return;
        }

        TakeCurrencyBefore(ref tokens);
        if (lower.After == 0 && before.Currency == 0 && WantsCounts)
        {
            CounterGrammar.TryRead(ref tokens, lower, out counter);
        }

        bool isEnd = tokens[IsCount ? counter.Next : lower.Next].IsEnd;
        if (!isEnd && (TryReadRange(ref tokens) || !reading.Fault.IsNone))
        {
            return;
        }

        if (IsCount)
        {
            FinishCount(ref tokens);
        }
        else if (WantsAmounts && IsMoney(ref tokens, lower))
        {
            FinishAmount(ref tokens);
        }
    }

    // ---- a number with the unit at it

    private readonly void ReadSide(scoped ref Lexer tokens, in Number number, out Side side)
    {
        SideGrammar.Read(ref tokens, number, out side);
        if (side.After != 0 && !isPhrase && !MoneyEvidence.Stands(ref tokens, side, earlier))
        {
            side.After = side.Country = 0;
            side.Subunits = 0;
            side.Factor = 0;
            side.End = number.End;
            side.Next = number.Next;
        }
        else if (side.After == 0 && side.Number.IsRead)
        {
            Restatement.Read(ref tokens, ref side);
        }
    }

    private void TakeCurrencyBefore(scoped ref Lexer tokens)
    {
        ushort word = before.Currency;
        bool isSubject = word != 0 && Lexicon.Is(word, WordClass.Subject) && !isPhrase;
        bool isDropped = word != 0 && !isPhrase
            && (lower.Number.IsNative || (Lexicon.Is(word, WordClass.Marker) && lower is { After: 0, Number.LargestUnit: 0 })
                || (isSubject && lower.After != 0 && CurrencyMeaning.Contradict(word, lower.After))
                || (Lexicon.Is(word, WordClass.Everyday) && !MoneyEvidence.ShowsMoney(lower.Number))
                || (isSubject && lower.After == 0 && IsSubjectOfCount(ref tokens)));
        if (isDropped)
        {
            before = new() { First = lower.Number.First };
            word = 0;
        }

        lower.Before = word;
        bool isMarker = word != 0 && Lexicon.Is(word, WordClass.Marker);
        if (word != 0 && (!before.IsParted || lower.After == 0))
        {
            lower.Start = before.CurrencyStart;
        }

        // A multiplier in Latin letters needs a sign, a code or a currency word; 금 is none.
        if (lower.Factor != 0 && lower.After == 0 && (word == 0 || isMarker))
        {
            lower.Factor = 0;
            lower.End = lower.Number.End;
            lower.Next = lower.Number.Next;
        }
    }

    // "달러화 3% 상승", "엔화 5개월물 금리"
    private readonly bool IsSubjectOfCount(scoped ref Lexer tokens) =>
        lower.Number.Units == 0 || tokens[lower.Unit].Is(WordClass.Counter | WordClass.Measure) && tokens[lower.Unit].IsNear;

    private readonly bool IsMoney(scoped ref Lexer tokens, in Side side)
    {
        // 금 and 일금 alone are no currency for small numbers: gold is sold by weight.
        bool isMarker = side.After == 0 && side.Before != 0 && Lexicon.Is(side.Before, WordClass.Marker);
        return (side.HasCurrency && !(isMarker && !isPhrase && side.Number.LargestUnit == 0))
            || (options is not null && !options.DefaultCurrency.IsNone && (isPhrase || side.Number.Units > 0))
            || ImpliedWon.IsMeant(ref tokens, side, isPhrase) || (isPhrase && !WantsCounts);
    }

    // ---- a single figure

    private void FinishAmount(scoped ref Lexer tokens)
    {
        if (!TryGetCurrency(ref tokens, lower) || !TryFinishValue())
        {
            return;
        }

        reading.Kind = FigureKinds.Amount;
        int next = lower.HasCurrency ? lower.Next : lower.HasSome ? lower.Unit : lower.Number.Next;
        int end = !lower.HasCurrency && lower.HasSome ? tokens[next - 1].End : lower.End;
        AfterGrammar.Read(ref tokens, next, out var after);
        Qualify(ref tokens, after);
        reading.IsAmbiguous = lower.Number.IsAmbiguous;
        Finish(ref tokens, lower.Start, end, next, after.Next);
    }

    private void FinishCount(scoped ref Lexer tokens)
    {
        if (!TryFinishValue())
        {
            return;
        }

        reading.Kind = FigureKinds.Count;
        reading.Counter = counter.Row;

        // 10만 명 이상, and before the noun: 10만 이상 시민
        bool isInside = counter.Next > lower.Unit + 1 && tokens[lower.Unit].Is(WordClass.QualifierAfter);
        AfterGrammar.Read(ref tokens, isInside ? lower.Unit : counter.Next, out var after);
        Qualify(ref tokens, after);
        Finish(ref tokens, lower.Number.Start, counter.End, counter.Next, Math.Max(after.Next, counter.Next));
    }

    private bool TryFinishValue()
    {
        if (!lower.TryGetValue(0, out reading.Lower) || !lower.TryGetMost(0, out reading.Upper))
        {
            return Fail(ParseErrorKind.Overflow, lower.Number.Start, lower.Number.End);
        }

        if (reading.Lower > reading.Upper)
        {
            (reading.Lower, reading.Upper) = (reading.Upper, reading.Lower);
        }

        return true;
    }

    private void Qualify(scoped ref Lexer tokens, in After after)
    {
        ref readonly var number = ref lower.Number;
        bool isCompared = after.MayCompare && BeforeGrammar.IsCompared(ref tokens, before, floor);
        reading.Qualifier = number.IsSeveral ? Qualifier.Indefinite
            : number.Spread > 0 ? Qualifier.Range
            : Qualifiers.Combine(before, after, isCompared, lower.HasSome || number.IsApproximate);
    }

    private void Finish(scoped ref Lexer tokens, int start, int end, int next, int wholeNext)
    {
        reading.Match = new(start, end - start);
        reading.First = before.First;
        reading.Next = next;
        reading.WholeNext = Math.Max(next, wholeNext);
        int wholeStart = Math.Min(start, tokens[before.First].Start);
        reading.Whole = new(wholeStart, Math.Max(end, tokens[reading.WholeNext - 1].End) - wholeStart);
    }

    // ---- the currency

    private bool TryGetCurrency(scoped ref Lexer tokens, in Side side)
    {
        if (!side.HasCurrency || (side.After == 0 && Lexicon.Is(side.Before, WordClass.Marker)))
        {
            return TryImply(ref tokens, side);
        }

        bool isContradiction = side.After != 0 && side.Before != 0 && !Lexicon.Is(side.Before, WordClass.Marker)
            && CurrencyMeaning.Contradict(side.Before, side.After);
        if (isContradiction)
        {
            return Fail(ParseErrorKind.Contradiction, side.Start, side.End);
        }

        bool isRead = CurrencyMeaning.TryGet(side, options, out reading.Currency);
        if (!isRead && side.Country != 0)
        {
            // 캐나다 엔: no such currency.
            return Fail(ParseErrorKind.Contradiction, side.Number.End, side.End);
        }

        if (isRead || !isPhrase)
        {
            return true;
        }

        reading.AmbiguousWord = side.Currency;
        return Fail(ParseErrorKind.AmbiguousCurrency, side.Number.End, side.End);
    }

    private bool TryImply(scoped ref Lexer tokens, in Side side)
    {
        if (side.Before != 0)
        {
            reading.Currency = Currency.Krw;
            return true;
        }

        if (options is not null && !options.DefaultCurrency.IsNone)
        {
            reading.Currency = options.DefaultCurrency;
            return reading.IsCurrencyImplied = true;
        }

        reading.IsCurrencyImplied = ImpliedWon.IsMeant(ref tokens, side, isPhrase);
        reading.Currency = reading.IsCurrencyImplied ? Currency.Krw : Currency.None;
        return reading.IsCurrencyImplied || Fail(ParseErrorKind.MissingCurrency, side.Number.End, side.Number.End);
    }

    private bool Fail(ParseErrorKind kind, int start, int end)
    {
        reading.Fault = new(kind, new(start, end - start));
        return false;
    }
}
