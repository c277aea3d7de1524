using System.Text.Json;
using System.Text.Json.Serialization;
using TradeMission.Domain.Benchmarks.Inputs;

namespace TradeMission.Domain.Benchmarks.Reporting;

/// <summary>What the last runs left in the artifacts folder; a class that ran again replaces what it left before.</summary>
internal static class MeasurementFiles
{
    private static readonly string Folder = Path.Combine(RepositoryFiles.Artifacts, "results");
    private static readonly string ProcessesFile = Path.Combine(Folder, "processes.json");

    internal static void WriteProcesses(List<Measurement> measured)
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllBytes(ProcessesFile, JsonSerializer.SerializeToUtf8Bytes(measured, MeasurementContext.Default.ListMeasurement));
    }

    /// <summary>Everything measured, and the machine that the benchmarks ran on.</summary>
    internal static (Machine? Machine, List<Measurement> Measurements) Read()
    {
        Machine? machine = null;
        List<Measurement> measurements = File.Exists(ProcessesFile)
            ? JsonSerializer.Deserialize(File.ReadAllBytes(ProcessesFile), MeasurementContext.Default.ListMeasurement) ?? []
            : [];
        foreach (string file in RepositoryFiles.Files("*-report-full-compressed.json", RepositoryFiles.Artifacts, "results"))
        {
            using var report = JsonDocument.Parse(File.ReadAllBytes(file));
            machine = Machine.Of(report.RootElement.GetProperty("HostEnvironmentInfo"));
            measurements.AddRange(report.RootElement.GetProperty("Benchmarks").EnumerateArray().Where(HasResult).Select(ToMeasurement));
        }

        return (machine, measurements);
    }

    private static bool HasResult(JsonElement benchmark) => benchmark.GetProperty("Statistics").ValueKind == JsonValueKind.Object;

    private static Measurement ToMeasurement(JsonElement benchmark) => new(
        benchmark.GetProperty("Type").GetString() ?? "",
        benchmark.GetProperty("Method").GetString() ?? "",
        benchmark.GetProperty("Statistics").GetProperty("Median").GetDouble(),
        benchmark.GetProperty("Memory").GetProperty("BytesAllocatedPerOperation").GetInt64());
}

[JsonSerializable(typeof(List<Measurement>))]
internal sealed partial class MeasurementContext : JsonSerializerContext;
