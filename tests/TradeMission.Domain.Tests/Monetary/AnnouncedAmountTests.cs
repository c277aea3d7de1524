using System.Text.Json;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Tests.Monetary;

public class AnnouncedAmountTests
{
    private static readonly AnnouncedAmount Won = AnnouncedAmount.Exactly(new(5, Currency.Krw));

    [Fact]
    public void A_single_figure_is_money_and_bounds_are_not()
    {
        Won.TryGetMoney(out var money).Should().BeTrue();
        money.Should().Be(new Money(5, Currency.Krw));
        new AnnouncedAmount(Bounds.About(5), Currency.Krw).TryGetMoney(out _).Should().BeTrue();
        new AnnouncedAmount(Bounds.Of(5, Qualifier.AtLeast), Currency.Krw).TryGetMoney(out money).Should().BeFalse();
        money.Should().Be(default(Money));
        new AnnouncedAmount(Bounds.Between(4, 5), Currency.Krw).TryGetMoney(out _).Should().BeFalse();
    }

    [Fact]
    public void A_sum_is_the_sum_of_the_bounds_in_one_currency()
    {
        var implied = new AnnouncedAmount(Bounds.Of(3, Qualifier.AtLeast), Currency.Krw, IsCurrencyImplied: true);

        (Won + implied).Should().Be(new AnnouncedAmount(Bounds.Of(8, Qualifier.AtLeast), Currency.Krw));
        (implied + implied).IsCurrencyImplied.Should().BeTrue();
        (Won + implied).ToString().Should().Be("KRW AtLeast 8 to open");
    }

    [Fact]
    public void Two_currencies_or_none_are_not_added()
    {
        FluentActions.Invoking(() => Won + AnnouncedAmount.Exactly(new(5, Currency.Usd))).Should().Throw<CurrencyMismatchException>();
        FluentActions.Invoking(() => default(AnnouncedAmount) + default(AnnouncedAmount)).Should().Throw<CurrencyMismatchException>();
    }

    public static TheoryData<AnnouncedAmount, string> Amounts => new()
    {
        { new(Bounds.Exactly(120000000), Currency.Usd), """{"lower":"120000000","upper":"120000000","currency":"USD","qualifier":"exact"}""" },
        { new(Bounds.Of(350, Qualifier.AtLeast), Currency.Krw, true), """{"lower":"350","upper":null,"currency":"KRW","qualifier":"atLeast","implied":true}""" },
        { new(Bounds.About(2), Currency.None), """{"lower":"2","upper":"2","currency":"XXX","qualifier":"approximate"}""" },
        {
            new(Bounds.About(1) + Bounds.Between(0, 1), Currency.Krw, true),
            """{"lower":"1","upper":"2","currency":"KRW","qualifier":"range","approximate":true,"implied":true}"""
        },
    };

    [Theory]
    [MemberData(nameof(Amounts))]
    public void Json_holds_the_sides_the_currency_and_the_qualifier(AnnouncedAmount amount, string json)
    {
        JsonSerializer.Serialize(amount).Should().Be(json);
        JsonSerializer.Deserialize<AnnouncedAmount>(json).Should().Be(amount);
    }

    [Theory]
    [InlineData("""{"lower":"5","upper":"4","currency":"KRW","qualifier":"range"}""", "Bounds 5 to 4 do not fit the qualifier Range.")]
    [InlineData("""{"lower":"5","upper":"5","currency":"WON","qualifier":"exact"}""", "'WON' is not a currency code of ISO 4217.")]
    [InlineData("""{"lower":"5","upper":"5","qualifier":"exact"}""", "The member 'currency' is missing.")]
    [InlineData("""{"lower":"5","upper":"5","currency":"KRW","qualifier":"exact","implied":1}""", "The member 'implied' must be true or false.")]
    [InlineData("""{"lower":"5","upper":"5","currency":"KRW","qualifier":"exact","lower":"5"}""", "The member 'lower' occurs twice.")]
    public void An_amount_that_cannot_be_is_refused(string json, string message) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<AnnouncedAmount>(json)).Should().Throw<JsonException>().WithMessage(message);

    [Fact]
    public void Amounts_read_from_json_add_up()
    {
        var read = JsonSerializer.Deserialize<AnnouncedAmount>(JsonSerializer.Serialize(Won));

        (read + Won).Should().Be(AnnouncedAmount.Exactly(new(10, Currency.Krw)));
    }
}
