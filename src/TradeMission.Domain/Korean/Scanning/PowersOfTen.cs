namespace TradeMission.Domain.Korean.Scanning;

/// <summary>Exact multiplication by powers of ten within the range of <see cref="decimal"/>.</summary>
internal static class PowersOfTen
{
    /// <summary>The greatest mantissa of a decimal, 2^96 - 1.</summary>
    internal static readonly UInt128 Limit = new(uint.MaxValue, ulong.MaxValue);

    private static readonly ulong[] Powers =
    [
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000,
        100_000_000_000, 1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000,
        10_000_000_000_000_000, 100_000_000_000_000_000, 1_000_000_000_000_000_000, 10_000_000_000_000_000_000,
    ];

    private const int LargestPower = 19;

    // Limit / 10^exponent
    private static readonly UInt128[] Limits = [.. Enumerable.Range(0, LargestPower + 1).Select(exponent => Limit / Powers[exponent])];

    /// <summary>The greatest mantissa that may be multiplied by 10^exponent, for an exponent from 0 to 19.</summary>
    internal static UInt128 LimitFor(int exponent) => Limits[exponent];

    /// <summary>10^exponent, for an exponent from 0 to 19.</summary>
    internal static ulong Of(int exponent) => Powers[exponent];

    /// <summary>Whether the number mantissa / 10^scale is less than 10^exponent.</summary>
    internal static bool IsBelow(UInt128 mantissa, int scale, int exponent)
    {
        int power = scale + exponent;
        if (power <= LargestPower)
        {
            return mantissa < Powers[power];
        }

        return power > 28 || mantissa < (UInt128)Powers[LargestPower] * Powers[power - LargestPower];
    }

    /// <summary>Multiplies the number mantissa / 10^scale by 10^exponent, keeping the scale as small as can be.</summary>
    /// <returns>False if the mantissa leaves the range of decimal.</returns>
    internal static bool TryScale(ref UInt128 mantissa, ref int scale, int exponent)
    {
        int cancelled = Math.Min(scale, exponent);
        scale -= cancelled;
        int left = exponent - cancelled;
        return left <= LargestPower
            ? TryMultiply(ref mantissa, left)
            : TryMultiply(ref mantissa, LargestPower) && TryMultiply(ref mantissa, left - LargestPower);
    }

    private static bool TryMultiply(ref UInt128 mantissa, int power)
    {
        if (mantissa > Limits[power])
        {
            return false;
        }

        // Most numbers fit in 64 bits, and their product in 128.
        ulong upper = (ulong)(mantissa >> 64);
        ulong high = Math.BigMul((ulong)mantissa, Powers[power], out ulong low);
        mantissa = new(high + (upper * Powers[power]), low);
        return true;
    }
}
