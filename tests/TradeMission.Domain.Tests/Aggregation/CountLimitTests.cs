using TradeMission.Domain.Aggregation;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Tests.Aggregation;

/// <summary>Sums that come from elsewhere may have counted as far as their numbers go: one more is an error, and no number wraps.</summary>
public class CountLimitTests
{
    private static readonly Bounds One = Bounds.Exactly(1);

    public static TheoryData<string, MissionSummary> FullSummaries => new()
    {
        { "missions", new() { Missions = int.MaxValue } },
        { "amounts without currency", new() { AmountsWithoutCurrency = int.MaxValue } },
        { "stops", new() { Stops = new(One, int.MaxValue) } },
        { "amounts", new() { Amounts = [new(Basis.Contract, null, default, new(Currency.Usd, One, int.MaxValue))] } },
        { "agreements", new() { Agreements = [new(AgreementStatus.Signed, AgreementKind.Contract, default, new(One, int.MaxValue))] } },
        { "attainments", new() { Attainments = [new(AttainmentStep.TargetToResult, Currency.Usd, One, One, int.MaxValue)] } },
        { "excess checks", new() { ExcessChecks = [new(Currency.Usd, 1, 1, int.MaxValue, 0)] } },
    };

    [Theory]
    [MemberData(nameof(FullSummaries))]
    public void Summaries_that_count_too_much_together_are_not_merged(string number, MissionSummary full)
    {
        MissionSummary.Merge(full, MissionSummary.Empty).Should().Be(full, number);
        FluentActions.Invoking(() => MissionSummary.Merge(full, full)).Should().Throw<OverflowException>(number);
    }
}
