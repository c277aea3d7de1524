using System.Text;
using System.Text.Json;
using TradeMission.Domain.Aggregation;
using TradeMission.Domain.Json;
using TradeMission.Domain.Korean;
using TradeMission.Domain.Missions;

namespace TradeMission.Domain.Tests.Aggregation;

public class SummaryJsonTests
{
    private const string Line =
        """
        {"missions":1,"stops":{"bounds":{"lower":"0","upper":"0","qualifier":"exact"},"summands":0},"companies":{"bounds":{"lower":"0","upper":"0","qualifier":"exact"},"summands":0},"people":{"bounds":{"lower":"0","upper":"0","qualifier":"exact"},"summands":0},"amountsWithoutCurrency":0,"amounts":[{"basis":"contract","kind":"contract","group":{"sender":"시","country":null,"year":null,"sector":null},"total":{"currency":"USD","bounds":{"lower":"50000","upper":"50000","qualifier":"exact"},"summands":1}}],"agreements":[{"status":"signed","kind":"contract","group":{"sender":"시","country":null,"year":null,"sector":null},"count":{"bounds":{"lower":"1","upper":"1","qualifier":"exact"},"summands":1}}],"attainments":[],"excessChecks":[]}

        """;

    private static readonly MissionSummary Summary = MissionSummary.Of(
    [
        new()
        {
            Id = "a",
            Name = "사절단",
            Kind = MissionKind.TradeDelegation,
            Delegation = new() { Sender = new() { Name = "시" } },
            Sources = [],
            Agreements = [new() { Kind = AgreementKind.Contract, Amount = KoreanAmount.ParseAnnounced("5만 달러") }],
        },
    ]);

    [Fact]
    public void A_summary_is_one_line_with_every_member() => Encoding.UTF8.GetString(TradeMissionJson.WriteSummary(Summary)).Should().Be(Line);

    [Theory]
    [InlineData("\"missions\":1,", "", "$: ")]
    [InlineData("\"missions\":1", "\"missions\":-1", "$: No number may be below zero.")]
    [InlineData("\"missions\":1", "\"mission\":1", "$.mission: ")]
    [InlineData("\"basis\":\"contract\"", "\"basis\":\"bribe\"", "$.amounts[0].basis: One of these is required")]
    [InlineData("\"USD\"", "\"XXX\"", "$: A total needs a currency and at least one summand.")]
    [InlineData("\"year\":null", "\"year\":70000", "$: A year must be from 1 to 9999.")]
    [InlineData("\"lower\":\"50000\"", "\"lower\":\"60000\"", "$.amounts[0].total.bounds: Bounds 60000 to 50000 do not fit")]
    public void Json_that_is_no_summary_is_refused_with_path_and_rule(string part, string broken, string message)
    {
        var reading = () => TradeMissionJson.ReadSummary(Encoding.UTF8.GetBytes(Line.Replace(part, broken, StringComparison.Ordinal)));

        reading.Should().Throw<JsonException>().Which.Message.Should().StartWith(message);
    }
}
