using System.Globalization;
using System.Text;

namespace TradeMission.Domain.Benchmarks.Reporting;

/// <summary>The tables of a results file, in Markdown.</summary>
internal static class ResultTables
{
    private const string Nothing = "–";

    /// <summary>What the README shows: the machine, and the few comparisons that matter most.</summary>
    internal static string Readme(Machine machine, List<Measurement> measurements)
    {
        string cores = machine.LogicalCores is { } count ? Invariant($", {count} logical cores") : "";
        string line = Invariant($"{machine.Processor}{cores}, {machine.System}, {machine.Runtime}, BenchmarkDotNet {machine.BenchmarkDotNet}; medians. Memory is what an operation leaves on the heap, and of a pipe's stream the peak of the process.");
        return $"{line}\n\n{Comparisons(measurements, row => row.IsInReadme)}";
    }

    /// <summary>Every comparison that was measured, with its goal; what was lost stands there like what was won.</summary>
    internal static string Comparisons(List<Measurement> measurements) => Comparisons(measurements, _ => true);

    private static string Comparisons(List<Measurement> measurements, Func<Comparison, bool> isWanted)
    {
        StringBuilder table = new();
        table.Append("| operation | time | against | its time | ratio | memory | goal | met |\n");
        table.Append("|---|--:|---|--:|--:|--:|---|---|\n");
        foreach (var row in Reporting.Comparisons.All.Where(isWanted))
        {
            if (Find(measurements, row.Type, row.Method) is { } own && Find(measurements, row.Type, row.Against) is { } other)
            {
                AppendComparison(table, row, own, other);
            }
        }

        return table.ToString();
    }

    /// <summary>Every method that was measured.</summary>
    internal static string Everything(List<Measurement> measurements)
    {
        StringBuilder table = new("| class | method | time | MB/s | memory |\n|---|---|--:|--:|--:|\n");
        foreach (var one in measurements.OrderBy(one => one.Type, StringComparer.Ordinal))
        {
            string throughput = ThroughputColumn.MegabytesPerSecond(one.Type, one.Nanoseconds) is { } rate ? Invariant($"{rate:N0}") : Nothing;
            table.Append(CultureInfo.InvariantCulture, $"| {one.Type} | {one.Method} | {Time(one.Nanoseconds)} | {throughput} | {Bytes(one.AllocatedBytes)} |\n");
        }

        return table.ToString();
    }

    private static void AppendComparison(StringBuilder table, Comparison row, Measurement own, Measurement other)
    {
        double ratio = own.Nanoseconds / other.Nanoseconds;
        string goal = Goal(row);
        bool isMet = !(ratio > row.MaxRatio) && !(own.AllocatedBytes > row.MaxBytes);
        string met = goal == Nothing ? Nothing : isMet ? "yes" : row.Bound is { } bound ? $"**no**: {bound}" : "**no**";
        table.Append(CultureInfo.InvariantCulture, $"| {row.Operation} | {Time(own.Nanoseconds)} | {row.Baseline} | {Time(other.Nanoseconds)} ");
        table.Append(CultureInfo.InvariantCulture, $"| {Ratio(ratio)} | {Bytes(own.AllocatedBytes)} | {goal} | {met} |\n");
    }

    private static string Ratio(double ratio) => ratio < 0.005 ? Invariant($"1/{1 / ratio:N0}") : Invariant($"{ratio:0.00}");

    private static string Goal(Comparison row) => (row.MaxRatio, row.MaxBytes) switch
    {
        (null, null) => Nothing,
        ({ } ratio, null) => Invariant($"≤ {ratio:0.##}"),
        (null, { } bytes) => Bytes(bytes),
        ({ } ratio, { } bytes) => Invariant($"≤ {ratio:0.##}, {Bytes(bytes)}"),
    };

    private static Measurement? Find(List<Measurement> measurements, string type, string method) =>
        measurements.Find(one => one.Type == type && one.Method == method);

    private static string Time(double nanoseconds) => nanoseconds switch
    {
        < 1e3 => Invariant($"{nanoseconds:0.0} ns"),
        < 1e6 => Invariant($"{nanoseconds / 1e3:0.0} µs"),
        < 1e9 => Invariant($"{nanoseconds / 1e6:0.0} ms"),
        _ => Invariant($"{nanoseconds / 1e9:0.00} s"),
    };

    private static string Bytes(long? bytes) => bytes is { } count ? Invariant($"{count:N0} B") : Nothing;

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
