using System.Globalization;
using System.Numerics;
using System.Text.Json.Serialization;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Aggregation;

/// <summary>A sum of decimals that is exact however many are added, in whatever order.</summary>
/// <remarks>
/// A <see cref="decimal"/> may run out of digits on the way to a sum that it can hold, so that the order of the summands would
/// decide whether there is a sum; this one has no largest value. Equality is of the value. The default value is zero.
/// </remarks>
[JsonConverter(typeof(DomainJsonConverterFactory))]
[ConvertedBy<ExactSumJsonConverter>]
public readonly struct ExactSum :
    IEquatable<ExactSum>,
    IComparable<ExactSum>,
    IAdditionOperators<ExactSum, ExactSum, ExactSum>,
    IComparisonOperators<ExactSum, ExactSum, bool>,
    IAdditiveIdentity<ExactSum, ExactSum>
{
    /// <summary>The most characters that are read: more digits than as many decimals have together as there can be counted.</summary>
    private const int MaxTextLength = 96;

    private const NumberStyles Digits = NumberStyles.None;

    private static readonly BigInteger One = BigInteger.Pow(10, ExactDecimal.MaxScale);

    private readonly BigInteger unscaled;

    private ExactSum(BigInteger unscaled) => this.unscaled = unscaled;

    /// <summary>Zero.</summary>
    public static ExactSum AdditiveIdentity => default;

    /// <summary>The sum of one summand.</summary>
    public static ExactSum Of(decimal value) => new(ExactDecimal.Unscaled(value, ExactDecimal.MaxScale));

    /// <summary>The sum as a decimal, if a decimal can hold it exactly.</summary>
    /// <returns>Whether it can.</returns>
    public bool TryGetDecimal(out decimal value)
    {
        try
        {
            value = ExactDecimal.FromUnscaled(unscaled, ExactDecimal.MaxScale);
            return true;
        }
        catch (OverflowException)
        {
            value = 0;
            return false;
        }
    }

    /// <summary>Reads plain digits with at most 28 behind the point, as <see cref="ToString"/> writes them.</summary>
    /// <param name="text">The digits, "-0.5" or "120000000"; no blanks, no grouping, at most 96 characters.</param>
    /// <param name="sum">The sum, or zero.</param>
    /// <returns>Whether the text is such a number.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out ExactSum sum)
    {
        sum = default;
        bool isNegative = text is ['-', ..];
        var digits = isNegative ? text[1..] : text;
        int point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        var fraction = point < 0 ? [] : digits[(point + 1)..];
        if (text.Length > MaxTextLength || fraction.Length > ExactDecimal.MaxScale || (point >= 0 && fraction.IsEmpty)
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

    /// <summary>Adds; see the operator.</summary>
    public static ExactSum Add(ExactSum left, ExactSum right) => left + right;

    /// <inheritdoc/>
    public int CompareTo(ExactSum other) => unscaled.CompareTo(other.unscaled);

    /// <inheritdoc/>
    public bool Equals(ExactSum other) => unscaled == other.unscaled;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ExactSum other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unscaled.GetHashCode();

    /// <summary>The sum in plain digits, without zeros after the last one behind the point; invariant.</summary>
    public override string ToString()
    {
        var (whole, fraction) = BigInteger.DivRem(BigInteger.Abs(unscaled), One);
        string parts = fraction.ToString("D28", CultureInfo.InvariantCulture).TrimEnd('0');
        string sign = unscaled.Sign < 0 ? "-" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{whole}{(parts.Length == 0 ? "" : ".")}{parts}");
    }

    /// <summary>Whether the sums are equal.</summary>
    public static bool operator ==(ExactSum left, ExactSum right) => left.Equals(right);

    /// <summary>Whether the sums differ.</summary>
    public static bool operator !=(ExactSum left, ExactSum right) => !left.Equals(right);

    /// <summary>Whether <paramref name="left"/> is less.</summary>
    public static bool operator <(ExactSum left, ExactSum right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> is less or equal.</summary>
    public static bool operator <=(ExactSum left, ExactSum right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> is greater.</summary>
    public static bool operator >(ExactSum left, ExactSum right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> is greater or equal.</summary>
    public static bool operator >=(ExactSum left, ExactSum right) => left.CompareTo(right) >= 0;

    private static bool TryParseFraction(ReadOnlySpan<char> fraction, out BigInteger parts)
    {
        parts = default;
        bool isNumber = fraction.IsEmpty || BigInteger.TryParse(fraction, Digits, CultureInfo.InvariantCulture, out parts);
        parts *= BigInteger.Pow(10, ExactDecimal.MaxScale - fraction.Length);
        return isNumber;
    }
}
