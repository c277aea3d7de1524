using TradeMission.Domain.Korean.Grammar;

namespace TradeMission.Domain.Korean.Meaning;

/// <summary>The lower figure of a range, which may share the units of the upper one: 40~50억, 1~2천만, 500~1천만.</summary>
internal static class SharedUnits
{
    private const int Man = 4;
    private const int Eok = 8;
    private const int ManFactor = 10_000;

    /// <summary>The least tail that may stand for as many 만: 3억 100.</summary>
    internal const ulong LeastInMan = 100;


    /// <summary>
    /// Without a currency and a large unit of its own the lower figure shares the upper one's units as far as it stays
    /// below it; first all that follow the upper one's first digits, then its large unit, then none.
    /// </summary>
    internal static bool TryGetLower(in Side lower, in Number upper, decimal high, out decimal low)
    {
        ref readonly var first = ref lower.Number;
        bool canShare = lower.After == 0 && first.LargestUnit == 0;
        if (canShare && first.Units == 0 && upper.FirstUnits > 0 && Fits(lower, upper.FirstUnits, high, out low))
        {
            return true;
        }

        // "500~1천만" shares 만, but nobody writes "5~1천만" for it.
        bool isCounted = !(first.IsSmall && first.SmallValue < 10) || upper.FirstUnits <= upper.LargestUnit;
        if (canShare && isCounted && upper.LargestUnit > 0 && Fits(lower, upper.LargestUnit, high, out low))
        {
            return true;
        }

        // "7억8천~8억2천만": the 만 of the upper one's end is meant for both; "1억5천~2억" is said in 만 as well.
        bool isInMan = upper.LastUnit == Man
            || (upper.LastUnit == Eok && first is { LargestUnit: Eok, Tail: >= LeastInMan, HasComma: false });
        if (lower.After == 0 && first.Tail > 0 && isInMan && first.Tail < ManFactor)
        {
            var shared = lower;
            shared.Number.AddToMantissa(ManFactor - 1, first.Tail);
            return Fits(shared, 0, high, out low);
        }

        bool mayStandAlone = lower.After != 0 || lower.Before != 0 || first.LargestUnit > 0 || upper.LargestUnit == 0 || first.IsSeveral;
        low = 0;
        return mayStandAlone && Fits(lower, 0, high, out low);
    }

    private static bool Fits(in Side lower, int sharedPower, decimal high, out decimal low) =>
        lower.TryGetValue(sharedPower, out low) && low < high;
}
