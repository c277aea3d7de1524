using System.Text.Json;
using NodaTime;
using TradeMission.Domain.Monetary;

namespace TradeMission.Domain.Tests.Monetary;

public class ExchangeRateTests
{
    private const string Json = """{"base":"USD","quote":"KRW","rate":"1350.5","date":"2024-04-05","source":"BOK"}""";

    private static readonly LocalDate Day = new(2024, 4, 5);
    private static readonly ExchangeRate Rate = new(Currency.Usd, Currency.Krw, 1350.50m, Day, "BOK");

    [Fact]
    public void A_rate_tells_what_it_says() => Rate.ToString().Should().Be("1 USD = 1350.5 KRW (2024-04-05, BOK)");

    [Fact]
    public void Rates_are_equal_by_their_members()
    {
        Rate.Should().Be(new ExchangeRate(Currency.Usd, Currency.Krw, 1350.5m, Day, "BOK"));
        Rate.Should().NotBe(new ExchangeRate(Currency.Usd, Currency.Krw, 1350.5m, Day, "ECB"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_rate_of_zero_or_less_cannot_be_made(int rate) =>
        FluentActions.Invoking(() => new ExchangeRate(Currency.Usd, Currency.Krw, rate, Day, "BOK")).Should().Throw<ArgumentOutOfRangeException>();

    [Theory]
    [InlineData("USD", "USD")]
    [InlineData("XXX", "USD")]
    [InlineData("USD", "XXX")]
    public void A_rate_is_between_two_different_currencies(string @base, string quote) =>
        FluentActions.Invoking(() => new ExchangeRate(Currency.FromCode(@base), Currency.FromCode(quote), 1, Day, "BOK"))
            .Should().Throw<ArgumentException>().WithMessage($"A rate needs two different currencies, not {@base} and {quote}.*");

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void A_rate_has_a_source(string? source) =>
        FluentActions.Invoking(() => new ExchangeRate(Currency.Usd, Currency.Krw, 1, Day, source!)).Should().Throw<ArgumentException>();

    [Fact]
    public void The_inverse_is_rounded_as_named()
    {
        Rate.Inverse(8, MidpointRounding.ToEven).Should().Be(new ExchangeRate(Currency.Krw, Currency.Usd, 0.00074047m, Day, "BOK"));
        Rate.Invoking(rate => rate.Inverse(2, MidpointRounding.ToEven)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Json_holds_every_member_and_reads_back()
    {
        JsonSerializer.Serialize(Rate).Should().Be(Json);
        JsonSerializer.Deserialize<ExchangeRate>(Json).Should().Be(Rate);
    }

    [Theory]
    [InlineData("\"1350.5\"", "\"0\"", "rate *must be a non-negative and non-zero value*")]
    [InlineData("KRW", "USD", "A rate needs two different currencies, not USD and USD.*")]
    [InlineData("2024-04-05", "2024-04-31", "A day of the calendar *")]
    [InlineData(""","source":"BOK""" + "\"", "", "The member 'source' is missing.")]
    public void A_rate_that_cannot_be_is_refused_in_json(string member, string wrong, string message) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<ExchangeRate>(Json.Replace(member, wrong)))
            .Should().Throw<JsonException>().WithMessage(message);
}
