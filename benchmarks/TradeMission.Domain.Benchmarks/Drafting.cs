using BenchmarkDotNet.Attributes;
using TradeMission.Domain.Benchmarks.Inputs;
using TradeMission.Domain.Reading;

namespace TradeMission.Domain.Benchmarks;

/// <summary>Time a character of reading announcements into a draft: all of a megabyte in one paragraph, against a twentieth of it.</summary>
[BenchmarkCategory(Categories.Mission)]
public class Drafting
{
    private const int Long = 1_000_000;
    private const int Short = 50_000;

    private static readonly string Paragraph = string.Join(' ', SeedTexts.Digests).ReplaceLineEndings(" ");
    private static readonly string LongText = SeedTexts.Repeat(Paragraph, Long);
    private static readonly string ShortText = SeedTexts.Repeat(Paragraph, Short);

    [Benchmark(OperationsPerInvoke = Long)]
    public MissionDraft ReadMegabyte() => PressReleaseReader.Read(LongText);

    [Benchmark(Baseline = true, OperationsPerInvoke = Short)]
    public MissionDraft ReadTwentieth() => PressReleaseReader.Read(ShortText);
}
