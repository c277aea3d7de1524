using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using TradeMission.Domain.Foundation;
using TradeMission.Domain.Tests.Properties;

namespace TradeMission.Domain.Tests.Foundation;

public class ExactDecimalTests
{
    private static readonly Gen<int> Word = Gen.OneOf(Gen.Constant(0), Gen.Constant(-1), Gen.Choose(int.MinValue, int.MaxValue));

    // Any 96 bits, sign and scale: half of the cases run out of digits.
    private static readonly Gen<decimal> Decimals =
        from low in Word
        from middle in Word
        from high in Word
        from negative in Gen.Elements(true, false)
        from scale in Gen.Choose(0, 28)
        select new decimal(low, middle, high, negative, (byte)scale);

    [Fact]
    public void A_sum_is_exact_or_an_error() => Law.Holds(
        Decimals.Two(),
        pair => ShouldBeExact(() => ExactDecimal.Add(pair.Item1, pair.Item2), AtScale(pair.Item1, 56) + AtScale(pair.Item2, 56)));

    [Fact]
    public void A_product_is_exact_or_an_error() => Law.Holds(
        Decimals.Two(),
        pair => ShouldBeExact(() => ExactDecimal.Multiply(pair.Item1, pair.Item2), AtScale(pair.Item1, 28) * AtScale(pair.Item2, 28)));

    [Theory]
    [InlineData(MidpointRounding.ToEven, "2.5", "2")]
    [InlineData(MidpointRounding.ToEven, "3.5", "4")]
    [InlineData(MidpointRounding.ToEven, "-2.51", "-3")]
    [InlineData(MidpointRounding.AwayFromZero, "2.5", "3")]
    [InlineData(MidpointRounding.AwayFromZero, "-2.5", "-3")]
    [InlineData(MidpointRounding.AwayFromZero, "2.49", "2")]
    [InlineData(MidpointRounding.ToZero, "-2.9", "-2")]
    [InlineData(MidpointRounding.ToNegativeInfinity, "-2.1", "-3")]
    [InlineData(MidpointRounding.ToNegativeInfinity, "2.9", "2")]
    [InlineData(MidpointRounding.ToPositiveInfinity, "2.1", "3")]
    [InlineData(MidpointRounding.ToPositiveInfinity, "-2.9", "-2")]
    [InlineData(MidpointRounding.ToPositiveInfinity, "2", "2")]
    public void A_quotient_is_rounded_as_named(MidpointRounding rounding, string value, string rounded) =>
        ExactDecimal.MultiplyDivide(Number(value), 1, 1, 0, rounding).Should().Be(Number(rounded));

    [Fact]
    public void Rounding_agrees_with_decimal_where_decimal_is_exact() => Law.Holds(
        Gen.Zip(Decimals, Gen.Elements(Enum.GetValues<MidpointRounding>())),
        pair => ExactDecimal.MultiplyDivide(pair.Item1, 1, 1, 0, pair.Item2).Should().Be(decimal.Round(pair.Item1, 0, pair.Item2)));

    [Fact]
    public void A_quotient_is_rounded_once()
    {
        // The quotient is 0.5 less 5·10⁻²⁹, which decimal's own division makes 0.5 first and 1 then.
        decimal dividend = 499999999999999999999999999m;
        decimal divisor = 999999999999999999999999998.1m;

        ExactDecimal.MultiplyDivide(dividend, 1, divisor, 0, MidpointRounding.AwayFromZero).Should().Be(0);
    }

    [Theory]
    [InlineData("120000000", "120000000")]
    [InlineData("-0.50", "-0.5")]
    [InlineData("0.1000000000000000000000000000000000", "0.1")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    public void Plain_digits_are_read(string text, string value)
    {
        ExactDecimal.TryParsePlain(text, out decimal read).Should().BeTrue();
        read.Should().Be(Number(value));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("+7")]
    [InlineData("01")]
    [InlineData("00")]
    [InlineData("1.")]
    [InlineData(".1")]
    [InlineData("-0")]
    [InlineData("-0.00")]
    [InlineData("--1")]
    [InlineData("1,000")]
    [InlineData("1e3")]
    [InlineData(" 1")]
    [InlineData("1\0")]
    [InlineData("１")]
    [InlineData("−1")]
    [InlineData("0.00000000000000000000000000001")]
    [InlineData("79228162514264337593543950335.4")]
    [InlineData("79228162514264337593543950336")]
    public void What_is_not_plain_or_not_exact_is_refused(string text) =>
        ExactDecimal.TryParsePlain(text, out _).Should().BeFalse();

    private static void ShouldBeExact(Func<decimal> operation, BigInteger exact)
    {
        try
        {
            AtScale(operation(), 56).Should().Be(exact);
        }
        catch (OverflowException)
        {
            FitsDecimal(exact, 56).Should().BeFalse();
        }
    }

    private static bool FitsDecimal(BigInteger value, int scale)
    {
        for (; scale > 0 && value % 10 == 0; scale--)
        {
            value /= 10;
        }

        return scale <= 28 && BigInteger.Abs(value) < BigInteger.Pow(2, 96);
    }

    private static BigInteger AtScale(decimal value, int scale)
    {
        string[] parts = value.ToString(CultureInfo.InvariantCulture).Split('.');
        string fraction = parts.Length > 1 ? parts[1] : "";
        return BigInteger.Parse(parts[0] + fraction.PadRight(scale, '0'), CultureInfo.InvariantCulture);
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
