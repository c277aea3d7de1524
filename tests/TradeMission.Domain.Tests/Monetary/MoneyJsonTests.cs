using System.Text.Json;
using TradeMission.Domain.Foundation;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Tests.Properties;

namespace TradeMission.Domain.Tests.Monetary;

public class MoneyJsonTests
{
    private sealed record Deal(Money Price);

    [Theory]
    [InlineData("USD 120000000", """{"amount":"120000000","currency":"USD"}""")]
    [InlineData("KWD -0.50", """{"amount":"-0.5","currency":"KWD"}""")]
    [InlineData("XXX 0", """{"amount":"0","currency":"XXX"}""")]
    public void Money_is_an_amount_and_a_currency(string money, string json) =>
        JsonSerializer.Serialize(Money.Parse(money)).Should().Be(json);

    [Fact]
    public void What_is_written_is_read_back() => Law.Holds(
        MoneyGenerators.Any,
        money => JsonSerializer.Deserialize<Money>(JsonSerializer.Serialize(money)).Should().Be(money));

    [Fact]
    public void Money_read_from_json_adds_up()
    {
        var read = JsonSerializer.Deserialize<Money>(JsonSerializer.Serialize(new Money(1.5m, Currency.Usd)));

        (read + new Money(1.5m, Currency.Usd)).Should().Be(new Money(3, Currency.Usd));
    }

    [Fact]
    public void The_members_are_read_in_any_order() =>
        JsonSerializer.Deserialize<Money>("""{"currency":"KRW","amount":"5"}""").Should().Be(new Money(5, Currency.Krw));

    [Theory]
    [InlineData("""{"amount":"5"}""", "The member 'currency' is missing.")]
    [InlineData("{}", "The member 'amount' is missing.")]
    [InlineData("""{"amount":"5","currency":"USD","note":""}""", "'note' is not a member here; known are amount, currency.")]
    [InlineData("""{"amount":"5","amount":"5","currency":"USD"}""", "The member 'amount' occurs twice.")]
    [InlineData("""{"Amount":"5","currency":"USD"}""", "'Amount' is not a member here; known are amount, currency.")]
    [InlineData("""{"amount":5,"currency":"USD"}""", "The member 'amount' must be a string.")]
    [InlineData("""{"amount":null,"currency":"USD"}""", "The member 'amount' must be a string.")]
    [InlineData("""{"amount":"5,000","currency":"USD"}""", "The member 'amount' is not a plain decimal number that can be held exactly: '5,000'.")]
    [InlineData("""{"amount":"5","currency":"QQQ"}""", "'QQQ' is not a currency code of ISO 4217.")]
    [InlineData("""{"amount":"5","currency":840}""", "Currency must be a string; it is Number.")]
    [InlineData("null", "An object with amount, currency is required.")]
    [InlineData("[]", "An object with amount, currency is required.")]
    public void What_is_no_money_is_refused_with_its_place(string json, string message) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Deal>($$"""{"Price":{{json}}}"""))
            .Should().Throw<JsonException>().WithMessage(message).Which.Path.Should().StartWith("$.Price");

    [Fact]
    public void A_currency_is_its_code_also_as_a_key()
    {
        Dictionary<Currency, Currency> map = new() { [Currency.Usd] = Currency.Krw };

        string json = JsonSerializer.Serialize(map);

        json.Should().Be("""{"USD":"KRW"}""");
        JsonSerializer.Deserialize<Dictionary<Currency, Currency>>(json).Should().Equal(map);
    }

    [Fact]
    public void Nothing_is_written_to_no_writer()
    {
        Refused(() => new MoneyJsonConverter().Write(null!, default, null!));
        Refused(() => new MoneyBagJsonConverter().Write(null!, default, null!));
        Refused(() => new TextJsonConverter<Currency>().Write(null!, default, null!));
        Refused(() => new TextJsonConverter<Currency>().WriteAsPropertyName(null!, default, null!));
        Refused(() => new AnnouncedAmountJsonConverter().Write(null!, default, null!));
        Refused(() => new ConvertedMoneyJsonConverter().Write(null!, null!, null!));
        Refused(() => new ExchangeRateJsonConverter().Write(null!, null!, null!));

        static void Refused(Action action) => action.Should().Throw<ArgumentNullException>().WithParameterName("writer");
    }

    [Fact]
    public void Null_is_not_written_by_the_converters()
    {
        using Utf8JsonWriter writer = new(Stream.Null);

        Refused(() => new ConvertedMoneyJsonConverter().Write(writer, null!, JsonSerializerOptions.Default));
        Refused(() => new ExchangeRateJsonConverter().Write(writer, null!, JsonSerializerOptions.Default));

        static void Refused(Action action) => action.Should().Throw<ArgumentNullException>().WithParameterName("value");
    }
}
