using System.Buffers;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace TradeMission.Domain.Foundation;

/// <summary>Decimal arithmetic that throws where <see cref="decimal"/> itself would round, or rounds once where told how.</summary>
/// <remarks>
/// A sum has the larger scale of its operands and a product the sum of their scales, unless decimal ran out of digits
/// and rounded. Only a result with a smaller scale is therefore looked at again, in integers.
/// </remarks>
internal static class ExactDecimal
{
    /// <summary>The digits alone, without zeros after the last one behind the point: equal values have equal texts.</summary>
    internal const string PlainFormat = "0.############################";

    /// <summary>The most characters of a decimal in that format: a sign, 29 digits and a point with a zero before it.</summary>
    internal const int MaxPlainLength = 32;

    /// <summary>The most digits behind the point that decimal holds.</summary>
    internal const int MaxScale = 28;

    private const NumberStyles PlainStyle = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    private static readonly SearchValues<char> PlainCharacters = SearchValues.Create("0123456789.-");
    private static readonly SearchValues<char> GroupedCharacters = SearchValues.Create("0123456789.-,");

    internal static decimal Add(decimal left, decimal right)
    {
        decimal sum = left + right;
        int scale = Math.Max(left.Scale, right.Scale);
        return sum.Scale == scale ? sum : AddUnscaled(left, right, scale);
    }

    internal static decimal Multiply(decimal left, decimal right)
    {
        decimal product = left * right;
        int scale = left.Scale + right.Scale;
        return product.Scale == scale ? product : FromUnscaled(Unscaled(left, left.Scale) * Unscaled(right, right.Scale), scale);
    }

    /// <summary>Writes a value in <see cref="PlainFormat"/> into <see cref="MaxPlainLength"/> bytes or more.</summary>
    internal static void FormatPlain(decimal value, Span<byte> utf8, out int written) =>
        value.TryFormat(utf8, out written, value.Scale == 0 ? "" : PlainFormat, CultureInfo.InvariantCulture);

    /// <summary><paramref name="value"/> × <paramref name="factor"/> / <paramref name="divisor"/>, rounded once.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="divisor"/> is zero.</exception>
    /// <exception cref="OverflowException">The result does not fit.</exception>
    internal static decimal MultiplyDivide(decimal value, decimal factor, decimal divisor, int decimals, MidpointRounding rounding)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, MaxScale);
        int scale = value.Scale + factor.Scale;
        BigInteger dividend = Unscaled(value, value.Scale) * Unscaled(factor, factor.Scale) * BigInteger.Pow(10, decimals + divisor.Scale);
        return FromUnscaled(Divide(dividend, Unscaled(divisor, divisor.Scale) * BigInteger.Pow(10, scale), rounding), decimals);
    }

    /// <summary>Reads plain digits, "-0.5"; refuses a plus, zeros before the number, minus zero, and what decimal could hold only
    /// rounded.</summary>
    internal static bool TryParsePlain(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        return !text.ContainsAnyExcept(PlainCharacters) && TryParse(text, PlainStyle, out value);
    }

    /// <summary>Reads the same with commas, if they group the digits by three.</summary>
    internal static bool TryParseGrouped(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        return !text.Contains(',')
            ? TryParsePlain(text, out value)
            : !text.ContainsAnyExcept(GroupedCharacters)
                && IsGroupedByThree(text)
                && TryParse(text, PlainStyle | NumberStyles.AllowThousands, out value);
    }

    /// <summary>The value as an integer of units of 10 to the power of -<paramref name="scale"/>.</summary>
    /// <param name="value">The value.</param>
    /// <param name="scale">At least the value's own scale.</param>
    internal static BigInteger Unscaled(decimal value, int scale)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        BigInteger magnitude = (new BigInteger((uint)bits[2]) << 64) | (new BigInteger((uint)bits[1]) << 32) | (uint)bits[0];
        return (value < 0 ? -magnitude : magnitude) * BigInteger.Pow(10, scale - value.Scale);
    }

    /// <summary>The decimal of an integer of units of 10 to the power of -<paramref name="scale"/>.</summary>
    /// <exception cref="OverflowException">It has more digits than decimal can hold.</exception>
    internal static decimal FromUnscaled(BigInteger value, int scale)
    {
        BigInteger magnitude = BigInteger.Abs(value);
        while (scale > 0 && (scale > MaxScale || magnitude.GetBitLength() > 96) && magnitude % 10 == 0)
        {
            magnitude /= 10;
            scale--;
        }

        if (scale > MaxScale || magnitude.GetBitLength() > 96)
        {
            throw new OverflowException("The exact result has more digits than decimal can hold; round an operand first.");
        }

        uint Word(int index) => (uint)((magnitude >> (32 * index)) & uint.MaxValue);
        return new((int)Word(0), (int)Word(1), (int)Word(2), value.Sign < 0, (byte)scale);
    }

    // Apart from the sum itself, which callers take over in place.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static decimal AddUnscaled(decimal left, decimal right, int scale) =>
        FromUnscaled(Unscaled(left, scale) + Unscaled(right, scale), scale);

    private static bool TryParse(ReadOnlySpan<char> text, NumberStyles style, out decimal value)
    {
        int point = text.IndexOf('.');
        decimal read = 0;
        int fraction = point < 0 ? 0 : text[(point + 1)..].TrimEnd('0').Length;
        bool isExact = IsWholeNumberFirst(point < 0 ? text : text[..point])
            && point != text.Length - 1
            && decimal.TryParse(text, style, CultureInfo.InvariantCulture, out read)
            && fraction <= read.Scale
            && (read != 0 || text[0] != '-');
        value = isExact ? read : 0;
        return isExact;
    }

    // One zero, or digits of which the first is none.
    private static bool IsWholeNumberFirst(ReadOnlySpan<char> text) => text.TrimStart('-') is ['0'] or [>= '1' and <= '9', ..];

    private static bool IsGroupedByThree(ReadOnlySpan<char> text)
    {
        int point = text.IndexOf('.');
        var digits = (point < 0 ? text : text[..point]).TrimStart("+-");
        for (int i = 0; i < digits.Length; i++)
        {
            bool isCommaDue = (digits.Length - i) % 4 == 0;
            if ((digits[i] == ',') != isCommaDue)
            {
                return false;
            }
        }

        return digits is not [',', ..] && (point < 0 || !text[point..].Contains(','));
    }

    private static BigInteger Divide(BigInteger dividend, BigInteger divisor, MidpointRounding rounding)
    {
        var (quotient, remainder) = BigInteger.DivRem(BigInteger.Abs(dividend), BigInteger.Abs(divisor));
        int sign = dividend.Sign * divisor.Sign;
        int half = (remainder * 2).CompareTo(BigInteger.Abs(divisor));
        bool up = rounding switch
        {
            MidpointRounding.ToEven => half > 0 || (half == 0 && !quotient.IsEven),
            MidpointRounding.AwayFromZero => half >= 0,
            MidpointRounding.ToZero => false,
            MidpointRounding.ToNegativeInfinity => sign < 0 && !remainder.IsZero,
            MidpointRounding.ToPositiveInfinity => sign > 0 && !remainder.IsZero,
            _ => throw new ArgumentOutOfRangeException(nameof(rounding), rounding, "There is no such rounding."),
        };
        return sign * (up ? quotient + 1 : quotient);
    }
}
