using System.Diagnostics;
using System.Globalization;

namespace TradeMission.Cli.Tests;

/// <summary>Signals sent to a run of the program.</summary>
internal static class Signals
{
    private const ulong Interrupt = 1 << 1;

    /// <summary>Sends a signal, "INT".</summary>
    internal static void Send(string signal, Process process)
    {
        using var kill = Process.Start("kill", [$"-{signal}", process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
        kill.ExitCode.Should().Be(0);
    }

    /// <summary>Skips a test of a signal that would not reach the program.</summary>
    internal static void SkipWhereIgnored(string signal)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "signals are sent with kill");
        Assert.SkipWhen(signal == "INT" && IsInterruptIgnored(), "whoever started the tests has SIGINT ignored");
    }

    // nohup, or a shell without job control, starts what runs in the background so, and it is handed down.
    private static bool IsInterruptIgnored()
    {
        string mask = File.ReadLines("/proc/self/status").First(line => line.StartsWith("SigIgn:", StringComparison.Ordinal))["SigIgn:".Length..];
        return (ulong.Parse(mask.Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) & Interrupt) != 0;
    }
}
