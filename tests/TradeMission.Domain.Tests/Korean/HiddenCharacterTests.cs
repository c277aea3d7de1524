using TradeMission.Domain.Korean;

namespace TradeMission.Domain.Tests.Korean;

/// <summary>Characters that look like others, or like nothing, make no figure.</summary>
public class HiddenCharacterTests
{
    [Theory]
    [InlineData("U\u0405D 100")]
    [InlineData("100 US\uFF24")]
    [InlineData("1OO달러")]
    [InlineData("10²달러")]
    [InlineData("½억원")]
    [InlineData("\u2460\u2461달러")]
    [InlineData("\u2462억원")]
    public void Letters_and_signs_that_look_like_a_code_or_a_digit_are_none(string text) => ShouldBeNone(text);

    [Theory]
    [InlineData("\u0661\u0662\u0663달러")]
    [InlineData("\u0967\u0968\u0969달러")]
    [InlineData("\U0001D7CF\U0001D7D0\U0001D7D1달러")]
    [InlineData("\u0663억원")]
    [InlineData("\u0663천만 달러")]
    [InlineData("\u0663,000달러")]
    [InlineData("1\u066B5억원")]
    public void Digits_of_other_scripts_are_none(string text) => ShouldBeNone(text);

    [Theory]
    [InlineData("1\u200B억원", 100000000)]
    [InlineData("10\u200B00만원", 10000000)]
    [InlineData("1\u200B0만원", 100000)]
    [InlineData("3\u200D억원", 300000000)]
    [InlineData("100만 달\u200B러", 1000000)]
    [InlineData("$\u200B100", 100)]
    [InlineData("1\u2060,000달러", 1000)]
    [InlineData("5\u202A000달러", 5000)]
    [InlineData("1.\u200B5억원", 150000000)]
    public void A_mark_that_cannot_be_seen_inside_an_amount_is_nothing(string text, decimal value)
    {
        KoreanAmount.Parse(text).Amount.Should().Be(value);
        KoreanText.FindAmounts(text).Should().ContainSingle().Which.Amount.Lower.Should().Be(value);
    }

    [Fact]
    public void An_accent_on_a_digit_makes_none_of_it() => ShouldBeNone("1\u0301억원");

    [Theory]
    [InlineData("\u202E1억 2천만달러\u202C")]
    [InlineData("\u200F1억 2천만달러\u200F")]
    [InlineData("\u20671억 2천만달러\u2069")]
    [InlineData("\uFEFF1억 2천만달러")]
    public void A_figure_between_marks_of_direction_has_its_value_in_the_order_of_the_characters(string text) =>
        AmountNotation.In(text).Should().Be("[1억 2천만달러] 120000000 USD");

    [Fact]
    public void Full_width_digits_are_digits() => KoreanAmount.Parse("１2０달러").Amount.Should().Be(120);

    private static void ShouldBeNone(string text)
    {
        KoreanAmount.TryParseAnnounced(text, out _).Should().BeFalse();
        AmountNotation.In(text).Should().BeEmpty();
    }
}
