using System.Diagnostics;
using System.Text;

namespace TradeMission.Cli.Tests;

/// <summary>What somebody sees who sits at a terminal; util-linux's script stands in for one.</summary>
public class TerminalTests
{
    private const string Script = "/usr/bin/script";
    private const string Bold = "\e[1m";
    private const string Red = "\e[1;31m";

    [Fact]
    public void A_complaint_its_mark_and_the_heads_of_tables_stand_out()
    {
        string shown = Show("parse '1억 2억달러' 1억원");

        shown.Should().Contain($"{Red}trademission:\e[0m the phrase cannot be read");
        shown.Should().Contain($"{Red}^^\e[0m");
        shown.Should().Contain($"{Bold}Value\e[0m");
    }

    [Theory]
    [InlineData("NO_COLOR", "1")]
    [InlineData("TERM", "dumb")]
    public void Who_asks_for_no_colour_gets_none(string name, string value)
    {
        string shown = Show("parse '1억 2억달러' 1억원", (name, value));

        shown.Should().Contain("trademission: the phrase cannot be read").And.Contain("Value").And.NotContain(Red).And.NotContain(Bold);
    }

    [Fact]
    public void Json_is_the_same_as_in_a_file() =>
        Show("parse --format ndjson 1억원").Should().EndWith(Cli.Run("parse", "--format", "ndjson", "1억원").Output);

    // What the terminal shows, with its line ends as they were written.
    private static string Show(string commandLine, params (string Name, string Value)[] environment)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists(Script), $"there is no {Script} to make a terminal");
        var start = new ProcessStartInfo(Script, ["-qec", $"dotnet '{Cli.Program}' {commandLine}", "/dev/null"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment["TERM"] = "xterm-256color";
        start.Environment.Remove("NO_COLOR");
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Cli.Watched(Process.Start(start)!);
        string shown = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return shown.ReplaceLineEndings("\n");
    }
}
