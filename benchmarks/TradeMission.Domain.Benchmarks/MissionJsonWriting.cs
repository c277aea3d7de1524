using BenchmarkDotNet.Attributes;
using TradeMission.Domain.Benchmarks.Inputs;
using TradeMission.Domain.Json;

namespace TradeMission.Domain.Benchmarks;

/// <summary>The seed missions to JSON, against generated code for plain data of the same members.</summary>
[BenchmarkCategory(Categories.Mission)]
public class MissionJsonWriting
{
    [GlobalSetup]
    public void Check() => MissionDocuments.Check();

    [Benchmark]
    public int WriteMission()
    {
        int count = 0;
        foreach (var item in MissionDocuments.Missions)
        {
            count += TradeMissionJson.WriteMission(item).Length;
        }

        return count;
    }

    [Benchmark(Baseline = true)]
    public int WritePoco()
    {
        int count = 0;
        foreach (var item in MissionDocuments.Pocos)
        {
            count += MissionDocuments.WritePoco(item).Length;
        }

        return count;
    }
}
