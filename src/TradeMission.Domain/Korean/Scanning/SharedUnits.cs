namespace TradeMission.Domain.Korean.Scanning;

/// <summary>The lower figure of a range, which may share the units of the upper one: 40~50억, 1~2천만, 500~1천만.</summary>
internal static class SharedUnits
{
    /// <summary>
    /// Without a currency and a large unit of its own the lower figure shares the upper one's units as far as it stays
    /// below it; first all that follow the upper one's first digits, then its large unit, then none.
    /// </summary>
    internal static bool TryGetLower(in AmountSide lower, in Numeral upper, decimal high, out decimal low)
    {
        bool canShare = lower.After is null && lower.Number.LargestUnit == 0;
        if (canShare && lower.Number.Units == 0 && upper.FirstUnits > 0 && Fits(lower, upper.FirstUnits, high, out low))
        {
            return true;
        }

        if (canShare && upper.LargestUnit > 0 && Fits(lower, upper.LargestUnit, high, out low))
        {
            return true;
        }

        bool mayStandAlone = lower.After is not null || lower.Number.LargestUnit > 0 || upper.LargestUnit == 0;
        low = 0;
        return mayStandAlone && Fits(lower, 0, high, out low);
    }

    private static bool Fits(in AmountSide lower, int sharedPower, decimal high, out decimal low) =>
        lower.TryGetValue(sharedPower, out low) && low < high;
}
