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

    // Limit / 10^exponent
    private static readonly UInt128[] Limits = [.. Enumerable.Range(0, 20).Select(exponent => Limit / Powers[exponent])];

    /// <summary>The greatest mantissa that may be multiplied by 10^exponent, for an exponent from 0 to 19.</summary>
    internal static UInt128 LimitFor(int exponent) => Limits[exponent];

    /// <summary>10^exponent, for an exponent from 0 to 19.</summary>
    internal static ulong Of(int exponent) => Powers[exponent];

    /// <summary>Whether the number mantissa / 10^scale is less than 10^exponent.</summary>
    internal static bool IsBelow(UInt128 mantissa, int scale, int exponent)
    {
        int power = scale + exponent;
        return power > 28 || mantissa < (UInt128)Powers[Math.Min(power, 19)] * Powers[Math.Max(power - 19, 0)];
    }

    /// <summary>Multiplies the number mantissa / 10^scale by 10^exponent, keeping the scale as small as can be.</summary>
    /// <returns>False if the mantissa leaves the range of decimal.</returns>
    internal static bool TryScale(ref UInt128 mantissa, ref int scale, int exponent)
    {
        int cancelled = Math.Min(scale, exponent);
        scale -= cancelled;
        for (int left = exponent - cancelled; left > 0;)
        {
            int step = Math.Min(left, 19);
            if (mantissa > Limits[step])
            {
                return false;
            }

            mantissa *= Powers[step];
            left -= step;
        }

        return true;
    }
}
