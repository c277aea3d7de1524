using System.Diagnostics;
using System.Text;

namespace TradeMission.Samples.Tests;

/// <summary>A process that ran to its end, and what it left.</summary>
internal sealed record Run(int ExitCode, string Output, string Error)
{
    internal string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Starts a process in the repository's folder, with its three streams in the test's hands.</summary>
    internal static Process Start(string file, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = Sample.Root,
        };

        // Servers that a build leaves behind would keep the streams open, and waiting for their end would not end.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        return Process.Start(start)!;
    }

    /// <summary>Runs a process to its end.</summary>
    internal static async Task<Run> ToEnd(string file, params IEnumerable<string> arguments)
    {
        using var process = Start(file, arguments);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, await error);
    }
}
