using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;

namespace TradeMission.Cli.Tests;

public sealed class InterruptionTests : IDisposable
{
    private const int Amounts = 200_000;
    private const ulong SigInt = 1 << 1;

    private readonly string folder = Directory.CreateTempSubdirectory("trademission-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public void What_is_written_before_the_end_is_whole_lines(string signal, int exitCode)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "signals are sent with kill");
        Assert.SkipWhen(signal == "INT" && IsSigIntIgnored(), "whoever started the tests has SIGINT ignored");
        // A line with so long a name is longer than what the program asks of its buffer at once.
        string path = Path.Combine(folder, $"{new string('x', 200)}.txt");
        File.WriteAllText(path, string.Concat(Enumerable.Repeat("계약 1억 2천만달러.\n", Amounts)));

        using var process = Cli.Start(["scan", "--format", "ndjson", path]);
        string first = process.StandardOutput.ReadLine()!;
        using (var kill = Process.Start("kill", [$"-{signal}", process.Id.ToString(CultureInfo.InvariantCulture)]))
        {
            kill.WaitForExit();
        }

        string rest = process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        process.ExitCode.Should().Be(exitCode);
        rest.Should().EndWith("\n");
        string[] lines = [first, .. rest.Split('\n', StringSplitOptions.RemoveEmptyEntries)];
        lines.Should().HaveCountLessThan(Amounts);
        lines.Should().AllSatisfy(line => JsonNode.Parse(line)!["currency"]!.GetValue<string>().Should().Be("USD"));
    }

    // A shell without job control starts what runs in the background so, and it is handed down.
    private static bool IsSigIntIgnored()
    {
        string mask = File.ReadLines("/proc/self/status").First(line => line.StartsWith("SigIgn:", StringComparison.Ordinal))["SigIgn:".Length..];
        return (ulong.Parse(mask.Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) & SigInt) != 0;
    }
}
