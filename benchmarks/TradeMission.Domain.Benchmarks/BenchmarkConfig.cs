using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters.Json;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using Perfolizer.Horology;
using TradeMission.Domain.Benchmarks.Inputs;

namespace TradeMission.Domain.Benchmarks;

internal static class BenchmarkConfig
{
    // BenchmarkDotNet builds a project of its own, which does not know of PredefinedCulturesOnly in this one.
    private const string CulturesByName = "DOTNET_SYSTEM_GLOBALIZATION_PREDEFINED_CULTURES_ONLY";

    /// <summary>Times and bytes of every method, shown and exported as JSON for the report.</summary>
    internal static IConfig Create(bool isShort) => ManualConfig.CreateEmpty()
        .AddColumnProvider(DefaultColumnProviders.Instance)
        .AddColumn(new ThroughputColumn())
        .AddLogger(ConsoleLogger.Default)
        .AddAnalyser([.. DefaultConfig.Instance.GetAnalysers()])
        .AddValidator([.. DefaultConfig.Instance.GetValidators()])
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddExporter(JsonExporter.FullCompressed)
        .AddJob((isShort ? ShortJob() : Job.Default).WithEnvironmentVariable(CulturesByName, "false"))
        .WithSummaryStyle(SummaryStyle.Default.WithRatioStyle(RatioStyle.Value))
        .WithArtifactsPath(RepositoryFiles.Artifacts);

    // Many short warm-ups and no delay before optimization; else a short run times code that is not optimized yet.
    private static Job ShortJob() => Job.Default
        .WithId("Short")
        .WithEnvironmentVariable("DOTNET_TC_CallCountingDelayMs", "0")
        .WithWarmupCount(50)
        .WithIterationCount(8)
        .WithIterationTime(TimeInterval.FromMilliseconds(80));
}
