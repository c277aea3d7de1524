using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using TradeMission.Domain.Benchmarks.Inputs;

namespace TradeMission.Domain.Benchmarks;

/// <summary>Bytes of text that a benchmark passes over in a second, counted in UTF-8 whatever form the text is in.</summary>
internal sealed class ThroughputColumn : IColumn
{
    public string Id => nameof(ThroughputColumn);

    public string ColumnName => "MB/s";

    public string Legend => "Megabytes (10^6) of the text in UTF-8 per second";

    public bool AlwaysShow => false;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public bool IsAvailable(Summary summary) => summary.BenchmarksCases.Any(benchmark => IsTextScan(benchmark.Descriptor.Type.Name));

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        summary[benchmarkCase]?.ResultStatistics is { } statistics && MegabytesPerSecond(benchmarkCase.Descriptor.Type.Name, statistics.Mean) is { } value
            ? value.ToString("N0", CultureInfo.InvariantCulture)
            : "-";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    /// <summary>Megabytes a second of a class that scans <see cref="SeedTexts.All"/> once an operation; null for other classes.</summary>
    internal static double? MegabytesPerSecond(string type, double nanoseconds) =>
        IsTextScan(type) ? SeedTexts.Utf8.Length * 1e3 / nanoseconds : null;

    private static bool IsTextScan(string type) => type == nameof(TextScanning);
}
