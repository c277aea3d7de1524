using System.Text.Json;
using NodaTime;
using TradeMission.Domain.Monetary;

namespace TradeMission.Domain.Tests.Monetary;

public class ConvertedMoneyTests
{
    private static readonly LocalDate Day = new(2024, 4, 5);
    private static readonly ExchangeRate Rate = new(Currency.Usd, Currency.Krw, 1350.5m, Day, "BOK");
    private static readonly Money Dollar = new(1.01m, Currency.Usd);

    [Fact]
    public void A_conversion_keeps_what_it_came_from()
    {
        var converted = Dollar.ConvertTo(Currency.Krw, Rate, MidpointRounding.ToEven);

        converted.Origin.Should().Be(Dollar);
        converted.Rate.Should().Be(Rate);
        converted.Result.Should().Be(new Money(1364, Currency.Krw));
        converted.IsInverse.Should().BeFalse();
        converted.ToString().Should().Be("USD 1.01 → KRW 1364 at 1 USD = 1350.5 KRW (2024-04-05, BOK)");
    }

    [Fact]
    public void The_rounding_is_the_one_named_at_the_call()
    {
        Dollar.ConvertTo(Currency.Krw, Rate, MidpointRounding.ToPositiveInfinity, 1).Result.Amount.Should().Be(1364.1m);
        Dollar.ConvertTo(Currency.Krw, Rate, MidpointRounding.ToZero, 1).Result.Amount.Should().Be(1364.0m);
        Dollar.ConvertTo(Currency.Krw, Rate, MidpointRounding.ToZero, 3).Result.Amount.Should().Be(1364.005m);
    }

    [Fact]
    public void A_rate_serves_the_other_direction_by_division()
    {
        var converted = new Money(1350.5m, Currency.Krw).ConvertTo(Currency.Usd, Rate, MidpointRounding.ToEven);

        converted.Result.Should().Be(new Money(1, Currency.Usd));
        converted.IsInverse.Should().BeTrue();
        converted.Rate.Should().Be(Rate);
    }

    [Fact]
    public void A_rate_of_other_currencies_is_refused()
    {
        Dollar.Invoking(d => d.ConvertTo(Currency.Eur, Rate, MidpointRounding.ToEven)).Should().Throw<CurrencyMismatchException>();
        Dollar.Invoking(d => d.ConvertTo(Currency.Usd, Rate, MidpointRounding.ToEven)).Should().Throw<CurrencyMismatchException>();
        default(Money).Invoking(d => d.ConvertTo(Currency.Usd, Rate, MidpointRounding.ToEven)).Should().Throw<CurrencyMismatchException>();
        FluentActions.Invoking(() => new ConvertedMoney(new Money(1, Currency.Eur), Rate, 0, MidpointRounding.ToEven))
            .Should().Throw<CurrencyMismatchException>();
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(29)]
    public void Digits_beyond_decimal_are_refused(int decimals) =>
        Dollar.Invoking(d => d.ConvertTo(Currency.Krw, Rate, MidpointRounding.ToEven, decimals)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void A_table_gives_the_rate_of_the_day()
    {
        var table = new ExchangeRateTable([Rate]);

        Dollar.ConvertTo(Currency.Krw, table, Day.PlusDays(3), MidpointRounding.ToEven)
            .Should().Be(Dollar.ConvertTo(Currency.Krw, Rate, MidpointRounding.ToEven));
        Dollar.Invoking(d => d.ConvertTo(Currency.Krw, table, Day.PlusDays(-1), MidpointRounding.ToEven))
            .Should().Throw<MissingExchangeRateException>()
            .WithMessage("No rate between USD and KRW is known on or before 2024-04-04.");
    }

    [Fact]
    public void Json_holds_the_whole_conversion_and_reads_back()
    {
        var converted = Dollar.ConvertTo(Currency.Krw, Rate, MidpointRounding.AwayFromZero);

        string json = JsonSerializer.Serialize(converted);

        json.Should().Be(
            """{"origin":{"amount":"1.01","currency":"USD"},"rate":"""
            + """{"base":"USD","quote":"KRW","rate":"1350.5","date":"2024-04-05","source":"BOK"}"""
            + ""","decimals":0,"rounding":"awayFromZero","result":{"amount":"1364","currency":"KRW"}}""");
        JsonSerializer.Deserialize<ConvertedMoney>(json).Should().Be(converted);
    }

    [Theory]
    [InlineData("1364", "1365", "The result must be KRW 1364 by the rate, not KRW 1365.")]
    [InlineData("\"decimals\":0", "\"decimals\":29", "*decimals*")]
    [InlineData("\"decimals\":0", "\"decimals\":0.5", "The member 'decimals' must be a whole number.")]
    [InlineData("{\"amount\":\"1.01\",\"currency\":\"USD\"}", "{\"amount\":\"1.01\",\"currency\":\"EUR\"}", "Amounts in EUR and USD cannot *")]
    public void A_conversion_that_contradicts_itself_is_refused_in_json(string member, string wrong, string message)
    {
        string json = JsonSerializer.Serialize(Dollar.ConvertTo(Currency.Krw, Rate, MidpointRounding.ToEven));

        FluentActions.Invoking(() => JsonSerializer.Deserialize<ConvertedMoney>(json.Replace(member, wrong)))
            .Should().Throw<JsonException>().WithMessage(message);
    }
}
