using System.Text;
using System.Text.Json;
using NodaTime;
using TradeMission.Domain.Aggregation;
using TradeMission.Domain.Json;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Tests.Aggregation;

public class FigureTallyTests
{
    [Fact]
    public void A_text_is_tallied_by_currency_and_qualifier_with_conversions_apart()
    {
        var tally = FigureTally.Of("수출상담 412만 달러(약 54억 원), 계약 40~50억원과 1억원, 2억원", referenceDate: null);

        tally.Documents.Should().Be(1);
        tally.Amounts.Select(amount => amount.ToString()).Should().Equal(
            "KRW Exact 300000000 (of 2)", "KRW Range 4000000000 to 5000000000 (of 1)", "KRW Approximate 5400000000 (of 1, converted)", "USD Exact 4120000 (of 1)");
    }

    [Fact]
    public void Dates_and_counts_of_a_text_are_tallied()
    {
        var tally = FigureTally.Of("지난달 24일부터 30일까지 5박8일, 이틀간, 업체 6개사와 23명", new LocalDate(2024, 4, 7));

        tally.Dates.Should().Be(new DateTally(found: 2, resolved: 1, disagreeing: 1));
        tally.Counts.Should().Be(2);
    }

    [Fact]
    public void An_amount_without_a_certain_currency_is_counted_and_not_added()
    {
        var amount = FigureTally.Of("30만 페소, 5만 페소").Amounts.Should().ContainSingle().Subject;

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
    [InlineData("\"USD\"", "\"ZZZ\"", "$.amounts[0].currency: 'ZZZ' is not a currency code")]
    [InlineData("\"lower\":\"1\"", "\"lower\":\"2\"", "$.amounts[0]: The sums 2 to 1 do not fit USD Exact")]
    [InlineData("\"lower\":\"1\"", "\"lower\":1", "$.amounts[0].lower: A string of plain digits")]
    [InlineData("\"found\":0", "\"found\":-1", "$.dates: Of -1 dates")]
    [InlineData("[{", "[{\"currency\":\"USD\",\"qualifier\":\"exact\",\"isConversion\":false,\"count\":1,\"lower\":\"5\",\"upper\":\"5\"},{", "$: The amounts USD Exact 5 (of 1) and USD Exact 1 (of 1) must be one")]
    public void Json_that_is_no_tally_is_refused_with_path_and_rule(string part, string broken, string message)
    {
        string json = Encoding.UTF8.GetString(TradeMissionJson.WriteTally(FigureTally.Of("1달러"))).Replace(part, broken, StringComparison.Ordinal);

        var reading = () => TradeMissionJson.ReadTally(Encoding.UTF8.GetBytes(json));

        reading.Should().Throw<JsonException>().Which.Message.Should().StartWith(message);
    }
}
