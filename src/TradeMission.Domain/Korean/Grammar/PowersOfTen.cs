namespace TradeMission.Domain.Korean.Grammar;

/// <summary>Exact multiplication by powers of ten within the 96 bits of <see cref="decimal"/>, on two halves of 64 bits.</summary>
internal static class PowersOfTen
{
    private const int LargestPower = 19;

    private static readonly ulong[] Powers =
    [
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000,
        100_000_000_000, 1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000,
        10_000_000_000_000_000, 100_000_000_000_000_000, 1_000_000_000_000_000_000, 10_000_000_000_000_000_000,
    ];

    /// <summary>10^exponent, for an exponent from 0 to 19.</summary>
    internal static ulong Of(int exponent) => Powers[exponent];

    /// <summary>Whether the number mantissa / 10^scale is less than 10^exponent.</summary>
    internal static bool IsBelow(ulong high, ulong low, int scale, int exponent)
    {
        int power = scale + exponent;
        if (power <= LargestPower)
        {
            return high == 0 && low < Powers[power];
        }

        ulong limitHigh = 0;
        ulong limitLow = 1;
        return !TryMultiply(ref limitHigh, ref limitLow, power) || high < limitHigh || (high == limitHigh && low < limitLow);
    }

    /// <summary>Multiplies the number mantissa / 10^scale by 10^exponent, keeping the scale as small as can be.</summary>
    /// <returns>False if the mantissa leaves the range of decimal.</returns>
    internal static bool TryScale(ref ulong high, ref ulong low, ref int scale, int exponent)
    {
        int cancelled = Math.Min(scale, exponent);
        scale -= cancelled;
        return TryMultiply(ref high, ref low, exponent - cancelled);
    }

    /// <summary>Adds to a mantissa.</summary>
    /// <returns>False if the sum leaves the range of decimal.</returns>
    internal static bool TryAdd(ref ulong high, ref ulong low, ulong addendHigh, ulong addendLow)
    {
        low += addendLow;
        high += addendHigh + (low < addendLow ? 1UL : 0);
        return high <= uint.MaxValue;
    }

    private static bool TryMultiply(ref ulong high, ref ulong low, int power)
    {
        if (power > LargestPower)
        {
            return TryMultiply(ref high, ref low, LargestPower) && TryMultiply(ref high, ref low, power - LargestPower);
        }

        // high is 32 bits at most, so only its product with the power can leave 64 bits.
        ulong overflow = Math.BigMul(high, Powers[power], out ulong upper);
        ulong carry = Math.BigMul(low, Powers[power], out low);
        high = upper + carry;
        return overflow == 0 && high >= carry && high <= uint.MaxValue;
    }
}
