using System.Diagnostics;

namespace TradeMission.Domain.Benchmarks.Processes;

/// <summary>A program and its arguments, run and timed from its start to its end.</summary>
internal sealed record TimedProcess(string FileName, params string[] Arguments)
{
    /// <summary>The program of an assembly: itself, or dotnet with it where it is a .dll.</summary>
    internal static TimedProcess Of(string path, params string[] arguments) => path.EndsWith(".dll", StringComparison.Ordinal)
        ? new("dotnet", [path, .. arguments])
        : new(path, arguments);

    /// <summary>Runs it on an input and throws its output away.</summary>
    /// <returns>The wall-clock time.</returns>
    internal TimeSpan Run(byte[] input)
    {
        long start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(FileName, Arguments) { RedirectStandardInput = true, RedirectStandardOutput = true })
            ?? throw new InvalidOperationException($"{FileName} did not start.");
        var feeding = Task.Run(() => Feed(process, input));
        process.StandardOutput.BaseStream.CopyTo(Stream.Null);
        feeding.Wait();
        process.WaitForExit();
        return process.ExitCode == 0
            ? Stopwatch.GetElapsedTime(start)
            : throw new InvalidOperationException($"{FileName} {string.Join(' ', Arguments)} ended with {process.ExitCode}.");
    }

    private static void Feed(Process process, byte[] input)
    {
        try
        {
            using var stream = process.StandardInput.BaseStream;
            stream.Write(input);
        }
        catch (IOException)
        {
            // The process ended before it had read everything; its exit code tells what happened.
        }
    }
}
