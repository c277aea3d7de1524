using TradeMission.Cli.Tallying;

namespace TradeMission.Cli.Tests.Tallying;

public class ExactSumTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("007.50", "7.5")]
    [InlineData("-0.0000000000000000000000000001", "-0.0000000000000000000000000001")]
    [InlineData("79228162514264337593543950336", "79228162514264337593543950336")]
    public void An_exact_sum_is_read_and_written_in_plain_digits(string text, string written)
    {
        ExactSum.TryParse(text, out var sum).Should().BeTrue();
        sum.ToString().Should().Be(written);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("+1")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("1e3")]
    [InlineData(" 1")]
    [InlineData("1,000")]
    [InlineData("1.-5")]
    [InlineData("0.00000000000000000000000000001")]
    [InlineData(".")]
    public void Other_texts_are_no_exact_sum(string text) => ExactSum.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void An_exact_sum_gives_a_decimal_only_where_one_holds_it()
    {
        var largest = ExactSum.Of(decimal.MaxValue);

        largest.TryGetDecimal(out decimal value).Should().BeTrue();
        value.Should().Be(decimal.MaxValue);
        (largest + ExactSum.Of(1)).TryGetDecimal(out _).Should().BeFalse();
        (largest + ExactSum.Of(0.5m)).TryGetDecimal(out _).Should().BeFalse();
    }

    [Theory]
    [InlineData(96, true)]
    [InlineData(97, false)]
    public void A_text_of_96_characters_is_the_longest_that_is_read(int length, bool isRead) =>
        ExactSum.TryParse(new string('9', length), out _).Should().Be(isRead);

    [Theory]
    [InlineData(1.5, 2, true)]
    [InlineData(2, 1.5, false)]
    [InlineData(1.5, 1.5, true)]
    public void Sums_are_in_the_order_of_their_values(double left, double right, bool isLessOrEqual)
    {
        var (one, other) = (ExactSum.Of((decimal)left), ExactSum.Of((decimal)right));

        (one <= other, other >= one).Should().Be((isLessOrEqual, isLessOrEqual));
    }

    [Fact]
    public void Sums_are_equal_by_their_value()
    {
        var (sum, equal, other) = (ExactSum.Of(1.5m) + ExactSum.Of(0.5m), ExactSum.Of(2.0m), ExactSum.Of(-2));

        (sum == equal, sum != equal, sum.Equals((object)equal)).Should().Be((true, false, true));
        (sum == other, sum != other, sum.Equals((object)other), sum.Equals((object)2m)).Should().Be((false, true, false, false));
        sum.GetHashCode().Should().Be(equal.GetHashCode());
    }

    [Fact]
    public void The_zero_of_every_sum_is_the_default_value()
    {
        (ExactSum.Of(3) + default(ExactSum)).Should().Be(ExactSum.Of(3));
    }
}
