using System.Text.Json;
using TradeMission.Domain.Aggregation;
using TradeMission.Domain.Json;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Tests.Aggregation;

/// <summary>Which numbers a summary that comes as JSON may have: those that missions can add up to.</summary>
public class SummaryRuleTests
{
    private const string Negative = "No number may be below zero.";
    private const string Count = "A count needs summands; without them it is exactly zero.";
    private const string Amount = "A total needs a currency and at least one summand.";
    private const string Year = "A year must be from 1 to 9999.";
    private const string Agreement = "A number of agreements needs at least one summand, and a year from 1 to 9999 or none.";
    private const string Attainment = "An attainment needs a currency and at least one mission.";
    private const string Excess = "An excess needs a currency and at least one mission, and no more can agree than there are.";

    private static readonly Bounds One = Bounds.Exactly(1);

    public static TheoryData<MissionSummary, string> Impossible => new()
    {
        { new() { Missions = -1 }, Negative },
        { new() { AmountsWithoutCurrency = -1 }, Negative },
        { new() { Stops = new(One, 0) }, Count },
        { new() { Stops = new(default, -1) }, Count },
        { new() { Companies = new(One, 0) }, Count },
        { new() { Companies = new(default, -1) }, Count },
        { new() { People = new(One, 0) }, Count },
        { new() { People = new(default, -1) }, Count },
        { WithAmount(Currency.None), Amount },
        { WithAmount(Currency.Usd, summands: 0), Amount },
        { WithAmount(Currency.Usd, year: 0), Year },
        { WithAmount(Currency.Usd, year: 10_000), Year },
        { WithAgreement(summands: 0), Agreement },
        { WithAgreement(year: 0), Agreement },
        { WithAgreement(year: 10_000), Agreement },
        { WithAttainment(Currency.None), Attainment },
        { WithAttainment(Currency.Usd, missions: 0), Attainment },
        { WithExcess(Currency.None), Excess },
        { WithExcess(Currency.Usd, missions: 0, agreeing: 0), Excess },
        { WithExcess(Currency.Usd, missions: 1, agreeing: -1), Excess },
        { WithExcess(Currency.Usd, missions: 1, agreeing: 2), Excess },
    };

    public static TheoryData<MissionSummary> Possible => new()
    {
        MissionSummary.Empty,
        new MissionSummary { Stops = new(One, 1), Companies = new(Bounds.Exactly(0), 1), People = new(Bounds.Of(1, Qualifier.AtLeast), 2) },
        WithAmount(Currency.Usd),
        WithAmount(Currency.Usd, year: 1),
        WithAmount(Currency.Usd, year: 9999),
        WithAgreement(),
        WithAgreement(year: 1),
        WithAgreement(year: 9999),
        WithAttainment(Currency.Usd),
        WithExcess(Currency.Usd, missions: 2, agreeing: 0),
        WithExcess(Currency.Usd, missions: 2, agreeing: 1),
        WithExcess(Currency.Usd, missions: 2, agreeing: 2),
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public void Numbers_that_no_missions_add_up_to_are_refused_with_the_rule(MissionSummary summary, string rule) =>
        FluentActions.Invoking(() => ThroughJson(summary)).Should().Throw<JsonException>().WithMessage($"$: {rule}");

    [Theory]
    [MemberData(nameof(Possible))]
    public void Numbers_that_missions_can_add_up_to_are_read(MissionSummary summary) => ThroughJson(summary).Should().Be(summary);

    [Fact]
    public void Entries_of_one_group_become_one()
    {
        var entry = WithAmount(Currency.Usd).Amounts[0];

        ThroughJson(new() { Amounts = [entry, entry] }).Amounts.Should().Equal(entry with { Total = entry.Total + entry.Total });
    }

    private static MissionSummary ThroughJson(MissionSummary summary) => TradeMissionJson.ReadSummary(TradeMissionJson.WriteSummary(summary));

    private static MissionSummary WithAmount(Currency currency, int summands = 1, int? year = null) =>
        new() { Amounts = [new(Basis.Contract, null, new("구미시", null, year, null), new(currency, One, summands))] };

    private static MissionSummary WithAgreement(int summands = 1, int? year = null) =>
        new() { Agreements = [new(AgreementStatus.Signed, AgreementKind.Contract, new("구미시", null, year, null), new(One, summands))] };

    private static MissionSummary WithAttainment(Currency currency, int missions = 1) =>
        new() { Attainments = [new(AttainmentStep.TargetToResult, currency, One, One, missions)] };

    private static MissionSummary WithExcess(Currency currency, int missions = 1, int agreeing = 1) =>
        new() { ExcessChecks = [new(currency, 1, 1, missions, agreeing)] };
}
