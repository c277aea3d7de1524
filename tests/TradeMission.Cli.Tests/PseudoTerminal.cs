using System.Diagnostics;
using System.Text;

namespace TradeMission.Cli.Tests;

/// <summary>A terminal to run commands at; util-linux's script makes it.</summary>
internal static class PseudoTerminal
{
    private const string Script = "/usr/bin/script";

    /// <summary>What the terminal shows of a line of the shell, with its line ends as they were written.</summary>
    internal static string Show(string line, params (string Name, string Value)[] environment)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists(Script), $"there is no {Script} to make a terminal");
        var start = new ProcessStartInfo(Script, ["-qec", line, "/dev/null"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
            WorkingDirectory = Repository.Root,
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
