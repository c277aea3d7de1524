using System.Numerics;

namespace TradeMission.Domain.Monetary;

/// <summary>Decimal arithmetic that throws where <see cref="decimal"/> itself would round.</summary>
/// <remarks>
/// A sum has the larger scale of its operands and a product the sum of their scales, unless decimal ran out of digits
/// and rounded. Only a result with a smaller scale is therefore looked at again, in integers.
/// </remarks>
internal static class ExactDecimal
{
    internal static decimal Add(decimal left, decimal right)
    {
        decimal sum = left + right;
        if (sum.Scale < Math.Max(left.Scale, right.Scale))
        {
            ThrowUnlessSumIs(sum, left, right);
        }

        return sum;
    }

    internal static decimal Multiply(decimal left, decimal right)
    {
        decimal product = left * right;
        if (product.Scale < left.Scale + right.Scale)
        {
            ThrowUnlessEqual(Unscaled(product), product.Scale, Unscaled(left) * Unscaled(right), left.Scale + right.Scale);
        }

        return product;
    }

    private static void ThrowUnlessSumIs(decimal sum, decimal left, decimal right)
    {
        int scale = Math.Max(left.Scale, right.Scale);
        BigInteger exact = Unscaled(left) * BigInteger.Pow(10, scale - left.Scale) + Unscaled(right) * BigInteger.Pow(10, scale - right.Scale);
        ThrowUnlessEqual(Unscaled(sum), sum.Scale, exact, scale);
    }

    private static void ThrowUnlessEqual(BigInteger rounded, int roundedScale, BigInteger exact, int exactScale)
    {
        if (rounded * BigInteger.Pow(10, exactScale - roundedScale) != exact)
        {
            throw new OverflowException("The exact result has more digits than decimal can hold; round an operand first.");
        }
    }

    private static BigInteger Unscaled(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        BigInteger magnitude = (new BigInteger((uint)bits[2]) << 64) | (new BigInteger((uint)bits[1]) << 32) | (uint)bits[0];
        return value < 0 ? -magnitude : magnitude;
    }
}
