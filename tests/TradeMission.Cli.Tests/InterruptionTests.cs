using System.Text.Json.Nodes;

namespace TradeMission.Cli.Tests;

public sealed class InterruptionTests : IDisposable
{
    private const int Amounts = 200_000;

    private readonly string folder = Directory.CreateTempSubdirectory("trademission-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public void What_is_written_before_the_end_is_whole_lines(string signal, int exitCode)
    {
        Signals.SkipWhereIgnored(signal);
        // A line with so long a name is longer than what the program asks of its buffer at once.
        string path = Path.Combine(folder, $"{new string('x', 200)}.txt");
        File.WriteAllText(path, string.Concat(Enumerable.Repeat("계약 1억 2천만달러.\n", Amounts)));

        using var process = Cli.Start(["scan", "--format", "ndjson", path]);
        string first = process.StandardOutput.ReadLine()!;
        Signals.Send(signal, process);

        string rest = process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        process.ExitCode.Should().Be(exitCode);
        rest.Should().EndWith("\n");
        string[] lines = [first, .. rest.Split('\n', StringSplitOptions.RemoveEmptyEntries)];
        lines.Should().HaveCountLessThan(Amounts);
        lines.Should().AllSatisfy(line => JsonNode.Parse(line)!["currency"]!.GetValue<string>().Should().Be("USD"));
    }
}
