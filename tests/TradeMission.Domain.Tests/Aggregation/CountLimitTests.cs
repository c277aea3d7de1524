using TradeMission.Domain.Aggregation;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Tests.Aggregation;

/// <summary>Sums that come from elsewhere may have counted as far as their numbers go: one more is an error, and no number wraps.</summary>
public class CountLimitTests
{
    private static readonly Bounds One = Bounds.Exactly(1);

    // The fullest tally of each number, and what would count one more.
    public static TheoryData<string, FigureTally, Action<FigureTallyBuilder>> FullTallies => new()
    {
        { "documents", new(long.MaxValue, 0, [], default, 0), tally => tally.AddDocument() },
        { "unreadable", new(0, long.MaxValue, [], default, 0), tally => tally.AddUnreadable() },
        { "dates", new(0, 0, [], new(long.MaxValue, 0, 0), 0), tally => tally.AddDate(false, null) },
        { "counts", new(0, 0, [], default, long.MaxValue), tally => tally.AddCount() },
        {
            "amounts",
            new(0, 0, [new(Currency.Usd, Qualifier.Exact, false, long.MaxValue, ExactSum.Of(1), ExactSum.Of(1))], default, 0),
            tally => tally.AddAmount(new(One, Currency.Usd), isConversion: false)
        },
    };

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
    [MemberData(nameof(FullTallies))]
    public void One_more_than_a_tally_can_count_is_an_error(string number, FigureTally full, Action<FigureTallyBuilder> addOne)
    {
        FigureTallyBuilder builder = new();
        builder.Add(full);

        builder.Build().Should().Be(full, number);
        FluentActions.Invoking(() => addOne(builder)).Should().Throw<OverflowException>(number);
    }

    [Theory]
    [MemberData(nameof(FullTallies))]
    public void Tallies_that_count_too_much_together_are_not_added(string number, FigureTally full, Action<FigureTallyBuilder> addOne)
    {
        FigureTallyBuilder one = new();
        addOne(one);

        FluentActions.Invoking(() => full + one.Build()).Should().Throw<OverflowException>(number);
    }

    [Theory]
    [MemberData(nameof(FullSummaries))]
    public void Summaries_that_count_too_much_together_are_not_merged(string number, MissionSummary full)
    {
        MissionSummary.Merge(full, MissionSummary.Empty).Should().Be(full, number);
        FluentActions.Invoking(() => MissionSummary.Merge(full, full)).Should().Throw<OverflowException>(number);
    }
}
