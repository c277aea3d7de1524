using TradeMission.Domain.Korean.Grammar;
using TradeMission.Domain.Korean.Lexing;
using TradeMission.Domain.Korean.Words;
using TradeMission.Domain.Parsing;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Korean.Meaning;

// 3억~5억 달러, 20명에서 30명: a second number with the unit of the first, or with its own.
internal partial struct FigureReader
{
    private bool TryReadRange(scoped ref Lexer tokens, int next)
    {
        bool hasUnit = Lower.HasCurrency || IsCount;
        if (!LinkGrammar.TryRead(ref tokens, Lower, hasUnit, next, out var link))
        {
            return false;
        }

        Side upper = default;
        NumberGrammar.Read(ref tokens, link.Second, isPhrase, out upper.Number);
        if (!upper.Number.IsRead || upper.Number.IsNegative)
        {
            return false;
        }

        ReadSide(ref tokens, ref upper);
        bool isShared = link.Currency == 0 && upper.After == 0;
        upper.Before = isShared ? Lower.Before : link.Currency;
        upper.Country = isShared ? Lower.Country : upper.Country;
        Counter second = default;
        if (!upper.HasCurrency && !Lower.HasCurrency)
        {
            if (WantsCounts)
            {
                CounterGrammar.TryRead(ref tokens, upper, counter.Row, out second);
            }

            if (IsCount ? second.Row != counter.Row : second.Row == 0 && !(ImpliedWon.IsMeant(ref tokens, upper, isPhrase)))
            {
                return false;
            }
        }
        else if (IsCount || !upper.HasCurrency || AreApart(link, upper))
        {
            return false;
        }

        return Join(ref tokens, link, upper, second, hasUnit);
    }

    // "$20~€30" and "20달러~30엔" are two amounts.
    private readonly bool AreApart(in Link link, in Side upper) =>
        Lower.After != 0
            ? Lexicon.Currencies(Lower.After)[0] != Lexicon.Currencies(upper.Currency)[0]
            && CurrencyMeaning.Contradict(Lower.After, upper.Currency)
            : link.Currency != 0 && Lower.Before != 0 && CurrencyMeaning.Contradict(Lower.Before, link.Currency);

    private bool Join(scoped ref Lexer tokens, in Link link, in Side upper, in Counter second, bool hasUnit)
    {
        int end = second.Row != 0
            ? second.Next
            : upper.After != 0 || upper.Factor != 0 ? upper.Next : upper.HasSome ? upper.Unit : upper.Number.Next;
        AfterGrammar.Read(ref tokens, end, out var after);
        bool isComplete = LinkGrammar.IsComplete(ref tokens, link, hasUnit, end, after, out int wholeNext)
            || (link.Kind == LinkKind.From && (isPhrase || before.Bound == Claim.AtLeast && link is { HasMost: true, HasLevel: false }));

        // "1억에서 2억으로": both won, from the one to the other.
        bool isChange = link.Kind == LinkKind.From && !hasUnit && Lower.Number.LargestUnit >= ImpliedWon.SmallestUnit
            && !upper.HasCurrency && WordEnds.IsIn(ref tokens, end);
        if (!isComplete || isChange)
        {
            return false;
        }

        // $1 - $2 million, 3-4 million; 1,200~1,500(천불)
        var first = Lower;
        bool mayShare = first.Factor == 0 && upper.Factor != 0
            && (upper.IsBracketed ? first.After == 0 : first.Number is { HasComma: false, Units: 0, FirstDigits: <= 3 });
        first.Factor = mayShare ? upper.Factor : first.Factor;
        if (mayShare && first.TryGetValue(0, out decimal low) && upper.TryGetValue(0, out decimal high) && low >= high)
        {
            first.Factor = 0;
        }

        if (second.Row != 0 ? !TryFinishCounts(first, upper, second) : !TryFinishAmounts(ref tokens, first, upper))
        {
            bool isWeak = !isPhrase && link.Kind is LinkKind.From or LinkKind.And or LinkKind.Bound;
            Reading.Fault = isWeak ? default : Reading.Fault;
            return false;
        }

        int matchEnd = link.HasBound && after.End > 0 ? after.End : second.Row != 0 ? second.End : upper.End;
        Finish(ref tokens, first.Start, matchEnd, link.HasBound ? after.Next : end, wholeNext);
        return true;
    }

    private bool TryFinishAmounts(scoped ref Lexer tokens, in Side first, in Side upper)
    {
        // $1~삼: no more an amount than $삼
        if (!isPhrase && first.HasCurrency && upper is { After: 0, Number: { IsWords: true, Units: 0 } })
        {
            return Fail(ParseErrorKind.UnexpectedText, upper.Number.Start, upper.Number.End);
        }

        if (!WantsAmounts || !TryGetCurrency(ref tokens, upper) || !TryGetBounds(first, upper))
        {
            return false;
        }

        Reading.Kind = FigureKinds.Amount;
        return true;
    }

    private bool TryFinishCounts(in Side first, in Side upper, in Counter second)
    {
        if (first.Number.HasPoint || !TryGetBounds(first, upper))
        {
            Reading.Fault = default;
            return false;
        }

        Reading.Kind = FigureKinds.Count;
        Reading.Counter = second.Row;
        return true;
    }

    private bool TryGetBounds(in Side first, in Side upper)
    {
        if (!upper.TryGetValue(0, out decimal high))
        {
            return Fail(ParseErrorKind.Overflow, upper.Number.Start, upper.Number.End);
        }

        if (!SharedUnits.TryGetLower(first, upper.Number, high, out decimal low) || !upper.TryGetMost(0, out high) || low > high)
        {
            return Fail(ParseErrorKind.RangeNotRising, first.Number.Start, upper.Number.End);
        }

        Reading.Lower = low;
        Reading.Upper = high;
        Reading.Qualifier = first.Number.IsSeveral || upper.Number.IsSeveral ? Qualifier.Indefinite : Qualifier.Range;
        return true;
    }
}
