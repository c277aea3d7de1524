using System.Globalization;
using System.Numerics;

namespace TradeMission.Cli.Tallying;

/// <summary>A sum of decimals that is exact however many are added, in whatever order.</summary>
/// <remarks>
/// A <see cref="decimal"/> may run out of digits on the way to a sum that it can hold, so that the order of the summands would
/// decide whether there is a sum; this one has no largest value. Equality is of the value. The default value is zero.
/// </remarks>
internal readonly record struct ExactSum
{
    /// <summary>The most digits behind the point that decimal holds.</summary>
    private const int Scale = 28;

    /// <summary>The most characters that are read: more digits than as many decimals have together as there can be counted.</summary>
    private const int MaxTextLength = 96;

    private const NumberStyles Digits = NumberStyles.None;

    private static readonly BigInteger One = BigInteger.Pow(10, Scale);

    private readonly BigInteger unscaled;

    private ExactSum(BigInteger unscaled) => this.unscaled = unscaled;

    /// <summary>The sum of one summand.</summary>
    internal static ExactSum Of(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        BigInteger magnitude = (new BigInteger((uint)bits[2]) << 64) | (new BigInteger((uint)bits[1]) << 32) | (uint)bits[0];
        return new((value < 0 ? -magnitude : magnitude) * BigInteger.Pow(10, Scale - value.Scale));
    }

    /// <summary>The sum as a decimal, if a decimal can hold it exactly.</summary>
    /// <returns>Whether it can.</returns>
    internal bool TryGetDecimal(out decimal value)
    {
        const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        bool isHeld = decimal.TryParse(ToString(), style, CultureInfo.InvariantCulture, out value) && Of(value) == this;
        value = isHeld ? value : 0;
        return isHeld;
    }

    /// <summary>Reads plain digits with at most 28 behind the point, as <see cref="ToString"/> writes them.</summary>
    /// <param name="text">The digits, "-0.5" or "120000000"; no blanks, no grouping, at most 96 characters.</param>
    /// <param name="sum">The sum, or zero.</param>
    /// <returns>Whether the text is such a number.</returns>
    internal static bool TryParse(ReadOnlySpan<char> text, out ExactSum sum)
    {
        sum = default;
        bool isNegative = text is ['-', ..];
        var digits = isNegative ? text[1..] : text;
        int point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        var fraction = point < 0 ? [] : digits[(point + 1)..];
        if (text.Length > MaxTextLength || fraction.Length > Scale || (point >= 0 && fraction.IsEmpty)
            || !BigInteger.TryParse(whole, Digits, CultureInfo.InvariantCulture, out var units)
            || !TryParseFraction(fraction, out var parts))
        {
            return false;
        }

        var magnitude = (units * One) + parts;
        sum = new(isNegative ? -magnitude : magnitude);
        return true;
    }

    /// <summary>Adds.</summary>
    public static ExactSum operator +(ExactSum left, ExactSum right) => new(left.unscaled + right.unscaled);

    /// <summary>Whether <paramref name="left"/> is less or equal.</summary>
    public static bool operator <=(ExactSum left, ExactSum right) => left.unscaled <= right.unscaled;

    /// <summary>Whether <paramref name="left"/> is greater or equal.</summary>
    public static bool operator >=(ExactSum left, ExactSum right) => right <= left;

    /// <summary>The sum in plain digits, without zeros after the last one behind the point; invariant.</summary>
    public override string ToString()
    {
        var (whole, fraction) = BigInteger.DivRem(BigInteger.Abs(unscaled), One);
        string parts = fraction.ToString("D28", CultureInfo.InvariantCulture).TrimEnd('0');
        string sign = unscaled.Sign < 0 ? "-" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{whole}{(parts.Length == 0 ? "" : ".")}{parts}");
    }

    private static bool TryParseFraction(ReadOnlySpan<char> fraction, out BigInteger parts)
    {
        parts = default;
        bool isNumber = fraction.IsEmpty || BigInteger.TryParse(fraction, Digits, CultureInfo.InvariantCulture, out parts);
        parts *= BigInteger.Pow(10, Scale - fraction.Length);
        return isNumber;
    }
}
