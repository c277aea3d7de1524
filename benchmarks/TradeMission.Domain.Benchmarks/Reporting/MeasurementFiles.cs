using System.Text.Json;
using System.Text.Json.Serialization;
using TradeMission.Domain.Benchmarks.Inputs;

namespace TradeMission.Domain.Benchmarks.Reporting;

/// <summary>What the last runs left in the artifacts folder; a class that ran again replaces what it left before.</summary>
internal static class MeasurementFiles
{
    private static readonly string Folder = Path.Combine(RepositoryFiles.Artifacts, "results");

    /// <summary>What --processes and --peers measured, each in a file of its own.</summary>
    internal const string Processes = "processes.json";

    /// <inheritdoc cref="Processes"/>
    internal const string Peers = "peers.json";

    internal static void Write(string name, List<Measurement> measured)
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllBytes(Path.Combine(Folder, name), JsonSerializer.SerializeToUtf8Bytes(measured, MeasurementContext.Default.ListMeasurement));
    }

    /// <summary>Everything measured, and the machine that the benchmarks ran on.</summary>
    internal static (Machine? Machine, List<Measurement> Measurements) Read()
    {
        Machine? machine = null;
        List<Measurement> measurements = [.. ReadOwn(Processes), .. ReadOwn(Peers)];
        foreach (string file in RepositoryFiles.Files("*-report-full-compressed.json", RepositoryFiles.Artifacts, "results"))
        {
            using var report = JsonDocument.Parse(File.ReadAllBytes(file));
            machine = Machine.Of(report.RootElement.GetProperty("HostEnvironmentInfo"));
            measurements.AddRange(report.RootElement.GetProperty("Benchmarks").EnumerateArray().Where(HasResult).Select(ToMeasurement));
        }

        return (machine, measurements);
    }

    private static List<Measurement> ReadOwn(string name)
    {
        string file = Path.Combine(Folder, name);
        return File.Exists(file) ? JsonSerializer.Deserialize(File.ReadAllBytes(file), MeasurementContext.Default.ListMeasurement) ?? [] : [];
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
