using BenchmarkDotNet.Attributes;
using TradeMission.Domain.Benchmarks.Inputs;
using TradeMission.Domain.Json;

namespace TradeMission.Domain.Benchmarks;

/// <summary>The seed missions from JSON, rules and all, against generated code for plain data of the same members.</summary>
[BenchmarkCategory(Categories.Mission)]
public class MissionJsonReading
{
    [GlobalSetup]
    public void Check() => MissionDocuments.Check();

    [Benchmark]
    public int ReadMission()
    {
        int count = 0;
        foreach (var item in MissionDocuments.Json)
        {
            count += TradeMissionJson.ReadMission(item).Sources.Count;
        }

        return count;
    }

    [Benchmark(Baseline = true)]
    public int ReadPoco()
    {
        int count = 0;
        foreach (var item in MissionDocuments.Json)
        {
            count += MissionDocuments.ReadPoco(item).Sources.Count;
        }

        return count;
    }
}
