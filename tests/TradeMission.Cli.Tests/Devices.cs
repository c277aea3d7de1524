namespace TradeMission.Cli.Tests;

/// <summary>Files of the system that are no files.</summary>
internal static class Devices
{
    /// <summary>A device that is always full.</summary>
    internal const string Full = "/dev/full";

    /// <summary>Skips a test where there is no such device, or a file in its place.</summary>
    internal static void SkipWithoutFull() =>
        Assert.SkipUnless(OperatingSystem.IsLinux() && Cli.Shell("test -c /dev/full").ExitCode == 0, $"there is no device {Full}");
}
