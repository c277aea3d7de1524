using TradeMission.Domain.Korean;
using TradeMission.Domain.Monetary;

namespace TradeMission.Domain.Tests.Korean.Writing;

public class RoundedFormatTests
{
    [Theory]
    [InlineData("123456789", KoreanUnit.Eok, 1, MidpointRounding.ToEven, "1.2억")]
    [InlineData("123456789", KoreanUnit.Man, 0, MidpointRounding.ToZero, "12,345만")]
    [InlineData("1234567890", KoreanUnit.Baekman, 0, MidpointRounding.AwayFromZero, "1,235백만")]
    [InlineData("1234567890", KoreanUnit.Cheon, 0, MidpointRounding.ToZero, "1,234,567천")]
    [InlineData("134400000000000", KoreanUnit.Jo, 1, MidpointRounding.ToZero, "134.4조")]
    [InlineData("1234.5", KoreanUnit.One, 0, MidpointRounding.ToEven, "1,234")]
    [InlineData("-150000000", KoreanUnit.Eok, 2, MidpointRounding.ToZero, "-1.5억")]
    [InlineData("4999", KoreanUnit.Man, 0, MidpointRounding.ToEven, "0만")]
    public void A_number_is_given_in_a_unit_and_rounded_as_asked(string value, KoreanUnit unit, int decimals, MidpointRounding rounding, string text) =>
        KoreanNumeral.FormatIn(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), unit, decimals, rounding).Should().Be(text);

    [Fact]
    public void An_amount_is_given_in_a_unit()
    {
        KoreanAmount.FormatIn(Currency.Krw.Of(1_234_567_890), KoreanUnit.Baekman, 0, MidpointRounding.ToZero).Should().Be("1,234백만 원");
        KoreanAmount.FormatIn(Currency.Usd.Of(120_000_000), KoreanUnit.Eok, 2, MidpointRounding.ToZero).Should().Be("1.2억 달러");
        KoreanAmount.Parse("1,234백만 원").Should().Be(Currency.Krw.Of(1_234_000_000));
    }

    [Theory]
    [InlineData(10_000, MidpointRounding.ToZero, 123_450_000)]
    [InlineData(1_000_000, MidpointRounding.AwayFromZero, 123_000_000)]
    [InlineData(0.5, MidpointRounding.ToEven, 123_456_789)]
    public void Money_is_rounded_to_a_unit(decimal unit, MidpointRounding rounding, decimal rounded) =>
        Currency.Krw.Of(123_456_789).RoundTo(unit, rounding).Should().Be(Currency.Krw.Of(rounded));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_unit_is_above_zero(decimal unit) =>
        Currency.Krw.Of(1).Invoking(won => won.RoundTo(unit, MidpointRounding.ToZero)).Should().Throw<ArgumentOutOfRangeException>();

    [Theory]
    [InlineData("KRW 50000000", KoreanNumeralStyle.Legal, "일금 오천만원정")]
    [InlineData("KRW 120000000", KoreanNumeralStyle.LegalHanja, "일금 壹億貳仟萬원정")]
    public void An_amount_is_written_as_contracts_have_it_and_read_back(string money, KoreanNumeralStyle style, string text)
    {
        KoreanAmount.FormatContract(Money.Parse(money), style).Should().Be(text);
        KoreanAmount.Parse(text).Should().Be(Money.Parse(money));
    }

    [Fact]
    public void What_cannot_be_written_is_refused()
    {
        FluentActions.Invoking(() => KoreanNumeral.FormatIn(1, (KoreanUnit)99, 0, MidpointRounding.ToZero)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => KoreanNumeral.FormatIn(1, KoreanUnit.Man, 29, MidpointRounding.ToZero)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => KoreanAmount.FormatIn(default, KoreanUnit.Man, 0, MidpointRounding.ToZero)).Should().Throw<ArgumentException>();
    }
}
