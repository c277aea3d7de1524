using System.Runtime.InteropServices;
using BenchmarkDotNet.Attributes;
using TradeMission.Domain.Aggregation;
using TradeMission.Domain.Benchmarks.Inputs;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Monetary;

namespace TradeMission.Domain.Benchmarks;

/// <summary>The summary of many missions, against a bare loop that adds their figures into a dictionary and checks nothing.</summary>
[BenchmarkCategory(Categories.Mission)]
public class Summaries
{
    private const int Count = 100_000;

    private Mission[] missions = [];

    [GlobalSetup]
    public void Make()
    {
        missions = GeneratedMissions.Make(Count);
        var sums = DecimalLoop();
        var summary = MissionSummaryOf();
        foreach (var ((basis, currency), sum) in sums)
        {
            Require.Equal(sum, summary.Total(basis, currency).Bounds.Lower.GetValueOrDefault(), $"{basis} {currency}:");
        }
    }

    [Benchmark]
    public MissionSummary MissionSummaryOf() => MissionSummary.Of(missions);

    [Benchmark(Baseline = true)]
    public Dictionary<(Basis, Currency), decimal> DecimalLoop()
    {
        Dictionary<(Basis, Currency), decimal> sums = [];
        foreach (var mission in missions)
        {
            foreach (var agreement in mission.Agreements)
            {
                Add(sums, agreement.Basis, agreement.Amount);
            }

            foreach (var achievement in mission.Achievements)
            {
                Add(sums, achievement.Basis, achievement.Amount);
            }
        }

        return sums;
    }

    private static void Add(Dictionary<(Basis, Currency), decimal> sums, Basis basis, AnnouncedAmount? amount)
    {
        if (amount is { Lower: { } lower } announced)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(sums, (basis, announced.Currency), out _) += lower;
        }
    }
}
