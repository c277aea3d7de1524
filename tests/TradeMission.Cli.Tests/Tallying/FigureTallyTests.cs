using System.Text;
using System.Text.Json;
using TradeMission.Cli.Tallying;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Quantities;

namespace TradeMission.Cli.Tests.Tallying;

public class FigureTallyTests
{
    [Fact]
    public void Amounts_are_tallied_by_currency_and_qualifier_with_conversions_apart()
    {
        FigureTallyBuilder builder = new();
        builder.AddAmount(new(Bounds.Exactly(4_120_000), Currency.Usd), isConversion: false);
        builder.AddAmount(new(Bounds.Of(5_400_000_000, Qualifier.Approximate), Currency.Krw), isConversion: true);
        builder.AddAmount(new(Bounds.Of(4_000_000_000, 5_000_000_000, Qualifier.Range), Currency.Krw), isConversion: false);
        builder.AddAmount(new(Bounds.Exactly(100_000_000), Currency.Krw), isConversion: false);
        builder.AddAmount(new(Bounds.Exactly(200_000_000), Currency.Krw), isConversion: false);

        builder.Build().Amounts.Select(amount => amount.ToString()).Should().Equal(
            "KRW Exact 300000000 (of 2)",
            "KRW Range 4000000000 to 5000000000 (of 1)",
            "KRW Approximate 5400000000 (of 1, converted)",
            "USD Exact 4120000 (of 1)");
    }

    [Fact]
    public void An_amount_without_a_certain_currency_is_counted_and_not_added()
    {
        FigureTallyBuilder builder = new();
        builder.AddAmount(new(Bounds.Exactly(300_000), Currency.None), isConversion: false);
        builder.AddAmount(new(Bounds.Exactly(50_000), Currency.None), isConversion: false);

        var amount = builder.Build().Amounts.Should().ContainSingle().Subject;

        amount.Should().Be(new AmountTally(Currency.None, Qualifier.Exact, isConversion: false, count: 2, lower: null, upper: null));
    }

    [Fact]
    public void A_side_that_is_open_in_one_amount_is_open_in_the_sum()
    {
        FigureTallyBuilder builder = new();
        builder.AddAmount(new(Bounds.Of(2, 9, Qualifier.Indefinite), Currency.Usd), isConversion: false);
        builder.AddAmount(new(Bounds.Of(3, null, Qualifier.Indefinite), Currency.Usd), isConversion: false);

        builder.Build().Amounts.Should().ContainSingle().Which.ToString().Should().Be("USD Indefinite 5 to open (of 2)");
    }

    [Fact]
    public void A_sum_may_be_larger_than_decimal_and_still_come_back()
    {
        FigureTallyBuilder builder = new();
        foreach (decimal figure in new[] { decimal.MaxValue, 0.5m, decimal.MaxValue, -decimal.MaxValue, -0.25m })
        {
            builder.AddAmount(AnnouncedAmount.Exactly(new(figure, Currency.Krw)), isConversion: false);
        }

        builder.Build().Amounts.Should().ContainSingle().Which.ToString().Should().Be("KRW Exact 79228162514264337593543950335.25 (of 5)");
    }

    [Theory]
    [InlineData("\"documents\":1", "\"documents\":-1", "$: documents")]
    [InlineData("\"unreadable\":0", "\"unreadable\":-1", "$: unreadable")]
    [InlineData("\"counts\":0", "\"counts\":-1", "$: counts")]
    [InlineData("\"counts\":0", "\"count\":0", "$.count: ")]
    [InlineData("\"count\":1", "\"count\":0", "$.amounts[0]: count")]
    [InlineData("\"USD\"", "\"ZZZ\"", "$.amounts[0].currency: There is no such currency")]
    [InlineData("\"lower\":\"1\"", "\"lower\":\"2\"", "$.amounts[0]: The sums 2 to 1 do not fit USD Exact")]
    [InlineData("\"lower\":\"1\"", "\"lower\":1", "$.amounts[0].lower: A string of plain digits")]
    [InlineData("\"found\":0", "\"found\":-1", "$.dates: Of -1 dates")]
    [InlineData("[{", "[{\"currency\":\"USD\",\"qualifier\":\"exact\",\"isConversion\":false,\"count\":1,\"lower\":\"5\",\"upper\":\"5\"},{", "$: The amounts USD Exact 5 (of 1) and USD Exact 1 (of 1) must be one")]
    public void Json_that_is_no_tally_is_refused_with_path_and_rule(string part, string broken, string message)
    {
        string json = Encoding.UTF8.GetString(TallyJson.Write(OneDollar())).Replace(part, broken, StringComparison.Ordinal);

        var reading = () => TallyJson.Read(Encoding.UTF8.GetBytes(json));

        reading.Should().Throw<JsonException>().Which.Message.Should().StartWith(message);
    }

    private static FigureTally OneDollar()
    {
        FigureTallyBuilder builder = new();
        builder.AddDocument();
        builder.AddAmount(new(Bounds.Exactly(1), Currency.Usd), isConversion: false);
        return builder.Build();
    }
}
