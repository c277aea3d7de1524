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
    /// <summary>The number, or the lower one of two; who reads it puts it here, and what belongs to it is added.</summary>
    internal Side Lower;

    /// <summary>The figure, or why there is none.</summary>
    internal FigureReading Reading;

    private readonly bool isPhrase;
    private readonly FigureKinds kinds;
    private readonly KoreanAmountOptions? options;
    private int floor;
    private Currency earlier;
    private Before before;
    private Counter counter;

    /// <param name="isPhrase">Whether the text is one phrase, which must be a figure, or running text, where there must be evidence of
    /// it.</param>
    /// <param name="kinds">The kinds that are wanted.</param>
    /// <param name="options">What a reader may take for granted.</param>
    internal FigureReader(bool isPhrase, FigureKinds kinds, KoreanAmountOptions? options)
    {
        this.isPhrase = isPhrase;
        this.kinds = kinds;
        this.options = options;
    }

    /// <summary>Reads the figure of the number in <see cref="Lower"/>.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="from">The first token that may belong to the figure.</param>
    /// <param name="last">The currency of the amount before it in the text.</param>
    internal void Read(scoped ref Lexer tokens, int from, Currency last)
    {
        floor = from;
        earlier = last;
        counter = default;
        Reading = default;
        ReadFigure(ref tokens);
    }

    private readonly bool WantsCounts => (kinds & FigureKinds.Count) != 0;

    private readonly bool WantsAmounts => (kinds & FigureKinds.Amount) != 0;

    private readonly bool IsCount => counter.Row != 0;

    private void ReadFigure(scoped ref Lexer tokens)
    {
        BeforeGrammar.Read(ref tokens, Lower.Number.First, floor, out before);
        ReadSide(ref tokens, ref Lower);
        if (!Lower.Fault.IsNone)
        {
            Reading.Fault = Lower.Fault;
            return;
        }

        TakeCurrencyBefore(ref tokens);
        if (Lower.After == 0 && before.Currency == 0 && WantsCounts)
        {
            CounterGrammar.TryRead(ref tokens, Lower, 0, out counter);
        }

        int next = IsCount ? counter.Next
            : Lower.After != 0 || Lower.Factor != 0 ? Lower.Next
            : Lower.HasSome ? Lower.Unit : Lower.Number.Next;
        if (AfterGrammar.MayGoOn(tokens[next]) && (TryReadRange(ref tokens, next) || !Reading.Fault.IsNone))
        {
            return;
        }

        if (IsCount)
        {
            FinishCount(ref tokens);
        }
        else if (WantsAmounts && IsMoney(ref tokens, Lower))
        {
            FinishAmount(ref tokens);
        }
    }

    // ---- a number with the unit at it

    private readonly void ReadSide(scoped ref Lexer tokens, scoped ref Side side)
    {
        SideGrammar.Read(ref tokens, ref side);
        if (side.After != 0 && !isPhrase && !MoneyEvidence.Stands(ref tokens, side, earlier))
        {
            side.After = side.Country = 0;
            side.Subunits = 0;
            side.Factor = 0;
            side.End = side.Number.End;
            side.Next = side.Number.Next;
        }
        else if (side.After == 0)
        {
            Restatement.Read(ref tokens, ref side);
        }
    }

    private void TakeCurrencyBefore(scoped ref Lexer tokens)
    {
        ushort word = before.Currency;
        bool isSubject = word != 0 && Lexicon.Is(word, WordClass.Subject) && !isPhrase;
        bool isDropped = word != 0 && !isPhrase
            && (Lower.Number.IsNative || Lower is { After: 0, Number: { IsWords: true, Units: 0 } }
                || (Lexicon.Is(word, WordClass.Marker) && Lower is { After: 0, Number.LargestUnit: 0 })
                || (isSubject && Lower.After != 0 && CurrencyMeaning.Contradict(word, Lower.After))
                || (Lexicon.Is(word, WordClass.Everyday) && (!MoneyEvidence.ShowsMoney(Lower.Number)
                    || (Lower.After != 0 && CurrencyMeaning.Contradict(word, Lower.After))
                    || MoneyEvidence.IsMakerOfThings(ref tokens, Lower)))
                || (isSubject && Lower.After == 0 && MoneyEvidence.IsSubjectOfCount(ref tokens, Lower))
                || IsScaleInBrackets(ref tokens));
        if (isDropped)
        {
            before = new() { First = Lower.Number.First };
            word = 0;
        }

        Lower.Before = word;
        Lower.Country = Lower.Country == 0 ? before.Country : Lower.Country;
        bool isMarker = word != 0 && Lexicon.Is(word, WordClass.Marker);
        if (word != 0 && (!before.IsParted || Lower.After == 0))
        {
            Lower.Start = before.CurrencyStart;
        }

        // A multiplier in Latin letters needs a sign, a code or a currency word; 금 is none.
        if (Lower.Factor != 0 && Lower.After == 0 && (word == 0 || isMarker))
        {
            Lower.Factor = 0;
            Lower.End = Lower.Number.End;
            Lower.Next = Lower.Number.Next;
        }
    }

    // (USD 백만): how to read other figures
    private readonly bool IsScaleInBrackets(scoped ref Lexer tokens) => Lower is { After: 0, Number.IsBareUnits: true }
        && Brackets.IsOpen(tokens[before.First - 1]) && Brackets.IsClose(tokens[Lower.Next]);

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
        if (!TryGetCurrency(ref tokens, Lower) || !TryFinishValue() || (!isPhrase && IsGroupedByPoint()))
        {
            return;
        }

        Reading.Kind = FigureKinds.Amount;
        int next = Lower.HasCurrency ? Lower.Next : Lower.HasSome ? Lower.Unit : Lower.Number.Next;
        int end = !Lower.HasCurrency && Lower.HasSome ? tokens[next - 1].End : Lower.End;
        AfterGrammar.Read(ref tokens, next, out var after);
        Qualify(ref tokens, after);

        // "매매 5억 5000": without a currency as many 만 may be meant behind a space too.
        bool isInMan = Reading.IsCurrencyImplied && Lower.Number is { LastUnit: 0, Tail: >= SharedUnits.LeastInMan };
        Reading.IsAmbiguous = isInMan || Lower.Number.IsAmbiguous;
        Finish(ref tokens, Lower.Start, end, next, after.Next);
    }

    // 3.500원: thousands, or a typing error; won are not divided.
    private readonly bool IsGroupedByPoint() =>
        Lower.Number is { IsAmbiguous: true, HasPoint: true, Units: 0 } && Reading.Currency.MinorUnits == 0;

    private void FinishCount(scoped ref Lexer tokens)
    {
        if (!TryFinishValue())
        {
            return;
        }

        Reading.Kind = FigureKinds.Count;
        Reading.Counter = counter.Row;

        // 10만 명 이상, and before the noun: 10만 이상 시민
        bool isInside = counter.Next > Lower.Unit + 1 && tokens[Lower.Unit].Is(WordClass.QualifierAfter);
        AfterGrammar.Read(ref tokens, isInside ? Lower.Unit : counter.Next, out var after);
        Qualify(ref tokens, after);
        Finish(ref tokens, Lower.Number.Start, counter.End, counter.Next, Math.Max(after.Next, counter.Next));
    }

    private bool TryFinishValue()
    {
        if (!Lower.TryGetValue(0, out Reading.Lower) || !Lower.TryGetMost(0, out Reading.Upper))
        {
            return Fail(ParseErrorKind.Overflow, Lower.Number.Start, Lower.Number.End);
        }

        if (Reading.Lower > Reading.Upper)
        {
            (Reading.Lower, Reading.Upper) = (Reading.Upper, Reading.Lower);
        }

        return true;
    }

    private void Qualify(scoped ref Lexer tokens, in After after)
    {
        ref readonly var number = ref Lower.Number;
        bool isCompared = after.MayCompare && BeforeGrammar.IsCompared(ref tokens, before, floor);
        Reading.Qualifier = number.IsSeveral ? Qualifier.Indefinite
            : number.Spread > 0 ? Qualifier.Range
            : Qualifiers.Combine(before, after, isCompared, Lower.HasSome || number.IsApproximate);
    }

    private void Finish(scoped ref Lexer tokens, int start, int end, int next, int wholeNext)
    {
        Reading.Match = new(start, end - start);
        Reading.First = before.First;
        Reading.Next = next;
        Reading.WholeNext = Math.Max(next, wholeNext);
        int wholeStart = Math.Min(start, tokens[before.First].Start);
        Reading.Whole = new(wholeStart, Math.Max(end, tokens[Reading.WholeNext - 1].End) - wholeStart);
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

        bool isRead = CurrencyMeaning.TryGet(side, options, out Reading.Currency);
        if (!isRead && side.Country != 0)
        {
            // 캐나다 엔: no such currency.
            return Fail(ParseErrorKind.Contradiction, side.Number.End, side.End);
        }

        if (isRead || !isPhrase)
        {
            return true;
        }

        Reading.AmbiguousWord = side.Currency;
        return Fail(ParseErrorKind.AmbiguousCurrency, side.Number.End, side.End);
    }

    private bool TryImply(scoped ref Lexer tokens, in Side side)
    {
        if (side.Before != 0)
        {
            Reading.Currency = Currency.Krw;
            return true;
        }

        if (options is not null && !options.DefaultCurrency.IsNone)
        {
            Reading.Currency = options.DefaultCurrency;
            return Reading.IsCurrencyImplied = true;
        }

        Reading.IsCurrencyImplied = ImpliedWon.IsMeant(ref tokens, side, isPhrase);
        Reading.Currency = Reading.IsCurrencyImplied ? Currency.Krw : Currency.None;
        return Reading.IsCurrencyImplied || Fail(ParseErrorKind.MissingCurrency, side.Number.End, side.Number.End);
    }

    private bool Fail(ParseErrorKind kind, int start, int end)
    {
        Reading.Fault = new(kind, new(start, end - start));
        return false;
    }
}
