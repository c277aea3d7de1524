using System.Diagnostics;
using System.Text;

namespace TradeMission.Cli.Tests;

/// <summary>Runs the built program as a process of its own.</summary>
internal static class Cli
{
    /// <summary>How long a run may take before it is taken for one that never ends, in milliseconds.</summary>
    private const int Limit = 180_000;

    internal static readonly string Program = Path.Combine(AppContext.BaseDirectory, "trademission.dll");

    internal static CliRun Run(params string[] args) => Run([], args);

    internal static CliRun Run(byte[] input, params string[] args)
    {
        using var process = Start(args);
        return Finish(process, [input]);
    }

    /// <summary>Feeds the pipe the lines and gives what it answered.</summary>
    internal static CliRun Pipe(params string[] lines) => Run(Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"), "pipe");

    /// <summary>Runs the pipe with a heap of so many megabytes and no more.</summary>
    internal static CliRun PipeWithin(int heapMegabytes, IEnumerable<byte[]> input, params string[] options)
    {
        using var process = Start(["pipe", .. options], ("DOTNET_GCHeapHardLimit", $"0x{heapMegabytes * 1024 * 1024:X}"));
        return Finish(process, input);
    }

    /// <summary>Runs a line of the shell, in which $trademission is the program.</summary>
    internal static CliRun Shell(string line)
    {
        var start = Piped("sh", "-c", $"trademission='dotnet {Program}'; {line}");
        using var process = Watched(Process.Start(start)!);
        return Finish(process, []);
    }

    internal static Process Start(string[] args, params (string Name, string Value)[] environment)
    {
        var start = Piped("dotnet", [Program, .. args]);
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Watched(Process.Start(start)!);
    }

    /// <summary>The process, which is ended where it takes too long: a test then fails and does not wait for ever.</summary>
    internal static Process Watched(Process process)
    {
        _ = Task.Delay(Limit).ContinueWith(_ => End(process), TaskScheduler.Default);
        return process;
    }

    private static void End(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself, and the test is over.
        }
    }

    private static ProcessStartInfo Piped(string program, params string[] args) => new(program, args)
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardErrorEncoding = Encoding.UTF8,
        WorkingDirectory = Repository.Root,
        Environment = { ["LC_ALL"] = "C.UTF-8" },
    };

    private static CliRun Finish(Process process, IEnumerable<byte[]> input)
    {
        var error = process.StandardError.ReadToEndAsync();
        var feed = Task.Run(() => Feed(process.StandardInput.BaseStream, input));
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        feed.Wait();
        return new(process.ExitCode, output.ToArray(), error.Result);
    }

    private static void Feed(Stream stream, IEnumerable<byte[]> input)
    {
        try
        {
            using (stream)
            {
                foreach (byte[] part in input)
                {
                    stream.Write(part);
                }
            }
        }
        catch (IOException)
        {
            // The program ended before it read everything; its exit code and its answers say whether it may.
        }
    }
}
