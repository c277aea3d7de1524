using FsCheck;
using FsCheck.Fluent;
using TradeMission.Domain.Aggregation;
using TradeMission.Domain.Json;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Tests.Missions;
using TradeMission.Domain.Tests.Properties;

namespace TradeMission.Domain.Tests.Aggregation;

public class SummaryLawTests
{
    private static readonly Gen<Mission[]> Missions =
        from count in Gen.Choose(0, 3)
        from missions in MissionGenerators.Any.ArrayOf(count)
        select missions.WithOwnIds();

    private static readonly Gen<(Mission[], Mission[])> Two =
        from left in Missions
        from right in Missions
        select (left, right.WithOwnIds("other"));

    [Fact]
    public void Merging_summaries_is_summarizing_all_missions() => Law.Holds(
        Two,
        pair => MissionSummary.Merge(pair.Item1.Summarize(), pair.Item2.Summarize()).Should().Be(pair.Item1.Concat(pair.Item2).Summarize()));

    [Fact]
    public void Merging_is_commutative() => Law.Holds(
        Two,
        pair =>
        {
            var (left, right) = (pair.Item1.Summarize(), pair.Item2.Summarize());
            MissionSummary.Merge(left, right).Should().Be(MissionSummary.Merge(right, left));
        });

    [Fact]
    public void Merging_is_associative() => Law.Holds(
        Missions.Three(),
        three =>
        {
            var (a, b, c) = (three.Item1.Summarize(), three.Item2.Summarize(), three.Item3.Summarize());
            MissionSummary.Merge(MissionSummary.Merge(a, b), c).Should().Be(MissionSummary.Merge(a, MissionSummary.Merge(b, c)));
        });

    [Fact]
    public void The_order_of_missions_does_not_matter() => Law.Holds(
        Missions,
        missions =>
        {
            var summary = missions.Summarize();
            var reversed = missions.Reverse().Summarize();

            reversed.Should().Be(summary);
            reversed.GetHashCode().Should().Be(summary.GetHashCode());
        });

    [Fact]
    public void Merging_with_nothing_changes_nothing() =>
        Law.Holds(Missions, missions => MissionSummary.Merge(missions.Summarize(), MissionSummary.Empty).Should().Be(missions.Summarize()));

    [Fact]
    public void A_summary_survives_its_json_and_is_merged_as_well_after_it() => Law.Holds(
        Two,
        pair =>
        {
            var (left, right) = (pair.Item1.Summarize(), pair.Item2.Summarize());
            TradeMissionJson.ReadSummary(TradeMissionJson.WriteSummary(left)).Should().Be(left);
            TradeMissionJson.WriteSummary(ThroughJson(left) + ThroughJson(right))
                .Should().Equal(TradeMissionJson.WriteSummary(pair.Item2.Concat(pair.Item1).Summarize()));
        });

    [Fact]
    public void Every_grouping_adds_up_to_the_totals_by_basis() => Law.Holds(
        Missions,
        missions =>
        {
            var summary = missions.Summarize();

            foreach (var (basis, _, total) in summary.ByBasis())
            {
                SumOf(summary.BySender(), basis, total.Currency).Should().Be(total);
                SumOf(summary.ByCountry(), basis, total.Currency).Should().Be(total);
                SumOf(summary.ByYear(), basis, total.Currency).Should().Be(total);
                SumOf(summary.BySector(), basis, total.Currency).Should().Be(total);
                SumOf(summary.ByKind(), basis, total.Currency).Should().Be(total);
                SumOf(missions.TotalBy(mission => mission.Kind), basis, total.Currency).Should().Be(total);
                summary.Total(basis, total.Currency).Should().Be(total);
            }
        });

    [Fact]
    public void The_figures_selected_are_the_summands() => Law.Holds(
        Missions,
        missions => missions.Sum(mission => mission.CountedFigures().Count)
            .Should().Be(missions.Summarize().Amounts.Sum(entry => entry.Total.Summands) + missions.Summarize().AmountsWithoutCurrency));

    private static MissionSummary ThroughJson(MissionSummary summary) => TradeMissionJson.ReadSummary(TradeMissionJson.WriteSummary(summary));

    private static AnnouncedTotal SumOf<TKey>(IEnumerable<GroupTotal<TKey>> groups, Basis basis, Currency currency) => groups
        .Where(group => group.Basis == basis && group.Total.Currency == currency)
        .Aggregate(AnnouncedTotal.None(currency), (sum, group) => sum + group.Total);
}
