using System.Text.Json;

namespace TradeMission.Domain.Benchmarks.Reporting;

/// <summary>What the benchmarks ran on.</summary>
internal sealed record Machine(string Processor, int? LogicalCores, string System, string Runtime, string BenchmarkDotNet)
{
    /// <summary>The processor's name as a file's: "intel-xeon-processor".</summary>
    internal string FileName => string.Join('-', Processor
        .Replace("(R)", "", StringComparison.Ordinal)
        .Replace("(TM)", "", StringComparison.Ordinal)
        .ToLowerInvariant()
        .Split([' ', '/', '@', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries));

    internal static Machine Of(JsonElement environment) => new(
        Text(environment, "ProcessorName"),
        environment.TryGetProperty("LogicalCoreCount", out var cores) && cores.ValueKind == JsonValueKind.Number ? cores.GetInt32() : null,
        Text(environment, "OsVersion"),
        Text(environment, "RuntimeVersion"),
        Text(environment, "BenchmarkDotNetVersion"));

    private static string Text(JsonElement environment, string member) =>
        environment.TryGetProperty(member, out var value) && value.GetString() is { Length: > 0 } text ? text : "unknown";
}
