using System.Diagnostics;

namespace TradeMission.Domain.Benchmarks.Processes;

/// <summary>A program and its arguments, run and timed from its start to its end.</summary>
internal sealed record TimedProcess(string FileName, params string[] Arguments)
{
    private const int PollMilliseconds = 20;

    /// <summary>The program of an assembly: itself, or dotnet with it where it is a .dll.</summary>
    internal static TimedProcess Of(string path, params string[] arguments) => path.EndsWith(".dll", StringComparison.Ordinal)
        ? new("dotnet", [path, .. arguments])
        : new(path, arguments);

    /// <summary>Runs it on an input, given so many times over, and throws its output away.</summary>
    internal ProcessCost Run(byte[] input, int times = 1)
    {
        long start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(FileName, Arguments) { RedirectStandardInput = true, RedirectStandardOutput = true })
            ?? throw new InvalidOperationException($"{FileName} did not start.");
        var feeding = Task.Run(() => Feed(process, input, times));
        var reading = Task.Run(() => process.StandardOutput.BaseStream.CopyTo(Stream.Null));
        long peak = WaitForPeak(process);
        var elapsed = Stopwatch.GetElapsedTime(start);
        Task.WaitAll(feeding, reading);
        return process.ExitCode == 0
            ? new(elapsed, peak)
            : throw new InvalidOperationException($"{FileName} {string.Join(' ', Arguments)} ended with {process.ExitCode}.");
    }

    // The system forgets the peak with the process, so it is asked again and again.
    private static long WaitForPeak(Process process)
    {
        long peak = 0;
        while (!process.WaitForExit(PollMilliseconds))
        {
            try
            {
                process.Refresh();
                peak = Math.Max(peak, process.PeakWorkingSet64);
            }
            catch (InvalidOperationException)
            {
                // It ended in the meantime.
            }
        }

        return peak;
    }

    private static void Feed(Process process, byte[] input, int times)
    {
        try
        {
            using var stream = process.StandardInput.BaseStream;
            for (int i = 0; i < times; i++)
            {
                stream.Write(input);
            }
        }
        catch (IOException)
        {
            // The process ended before it had read everything; its exit code tells what happened.
        }
    }
}
