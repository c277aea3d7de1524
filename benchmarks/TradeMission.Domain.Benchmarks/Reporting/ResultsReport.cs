using System.Globalization;
using System.Text;
using TradeMission.Domain.Benchmarks.Inputs;

namespace TradeMission.Domain.Benchmarks.Reporting;

/// <summary>Writes what the last runs measured into benchmarks/results, and its table into the README where that has the markers.</summary>
internal static class ResultsReport
{
    private const string Start = "<!-- benchmarks -->";
    private const string End = "<!-- /benchmarks -->";

    internal static int Run()
    {
        var (machine, measurements) = MeasurementFiles.Read();
        if (machine is null)
        {
            Console.Error.WriteLine($"Nothing is measured yet: there are no results in {RepositoryFiles.Artifacts}.");
            return 1;
        }

        string table = $"{Start}\n{ResultTables.Readme(machine, measurements)}{End}\n";
        string file = RepositoryFiles.PathOf("benchmarks", "results", $"{machine.FileName}.md");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        Write(file, $"# {machine.Processor}\n\n{table}\n{ResultTables.Comparisons(measurements)}\n{ResultTables.Everything(measurements)}");
        UpdateReadme(RepositoryFiles.PathOf("README.md"), table);
        Console.WriteLine(file);
        return 0;
    }

    private static void UpdateReadme(string file, string table)
    {
        string text = File.Exists(file) ? File.ReadAllText(file) : "";
        int start = text.IndexOf(Start, StringComparison.Ordinal);
        int end = text.IndexOf(End, StringComparison.Ordinal);
        if (start >= 0 && end > start)
        {
            Write(file, string.Create(CultureInfo.InvariantCulture, $"{text.AsSpan(0, start)}{table.AsSpan().TrimEnd('\n')}{text.AsSpan(end + End.Length)}"));
        }
    }

    private static void Write(string file, string text) =>
        File.WriteAllText(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
}
