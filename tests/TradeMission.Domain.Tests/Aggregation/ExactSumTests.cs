using System.Text.Json;
using TradeMission.Domain.Aggregation;

namespace TradeMission.Domain.Tests.Aggregation;

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

    [Fact]
    public void Order_is_strict_only_between_different_sums()
    {
        var (less, more) = (ExactSum.Of(1.5m), ExactSum.Of(2));

        Orders(less, more).Should().Be((true, true, false, false));
        Orders(more, less).Should().Be((false, false, true, true));
        Orders(less, ExactSum.Of(1.50m)).Should().Be((false, true, false, true));

        static (bool, bool, bool, bool) Orders(ExactSum left, ExactSum right) => (left < right, left <= right, left > right, left >= right);
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
        ExactSum.AdditiveIdentity.Should().Be(default(ExactSum));
        ExactSum.Add(ExactSum.Of(3), ExactSum.AdditiveIdentity).Should().Be(ExactSum.Of(3));
    }

    [Fact]
    public void Json_is_a_string_of_plain_digits_and_reads_back()
    {
        var sum = ExactSum.Of(decimal.MaxValue) + ExactSum.Of(0.5m);

        JsonSerializer.Serialize(sum).Should().Be("\"79228162514264337593543950335.5\"");
        JsonSerializer.Deserialize<ExactSum>("\"79228162514264337593543950335.5\"").Should().Be(sum);
    }

    [Theory]
    [InlineData("5")]
    [InlineData("null")]
    [InlineData("\"5 \"")]
    public void Other_json_is_refused_with_what_is_required(string json) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<ExactSum>(json)).Should().Throw<JsonException>()
            .WithMessage("A string of plain digits such as \"120000000\" is required, with at most 28 behind the point.*");

    [Fact]
    public void Json_is_not_written_to_nothing() =>
        new ExactSumJsonConverter().Invoking(converter => converter.Write(null!, default, null!)).Should().Throw<ArgumentNullException>().WithParameterName("writer");
}
