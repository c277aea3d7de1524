using System.Globalization;
using TradeMission.Domain.Benchmarks.Inputs;
using TradeMission.Domain.Benchmarks.Reporting;

namespace TradeMission.Domain.Benchmarks.Processes;

/// <summary>
/// Times whole processes: `trademission pipe` against a bare JSON loop and on a long stream with one and two workers, and
/// start-up against a program that does nothing.
/// </summary>
/// <remarks>
/// --processes [--cli PATH] [--megabytes N] [--runs N] [--stream-megabytes N] [--line-megabytes N]; the programs of a comparison take turns, and
/// the median counts. The long stream is read once with each number of workers.
/// </remarks>
internal static class ProcessRuns
{
    internal const string Pipe = "Pipe";
    internal const string PipeStream = "PipeStream";
    internal const string PipeLine = "PipeLine";
    internal const string StartUp = "StartUp";
    internal const string Program = "trademission";
    internal const string OneWorker = "one worker";
    internal const string TwoWorkers = "two workers";
    internal const string JsonOnly = "JsonLoop";
    internal const string Nothing = "Empty";

    private static readonly string[] PublishedPaths =
        [Path.Combine("artifacts", "cli", "trademission"), Path.Combine("artifacts", "cli", "trademission.exe")];

    internal static int Run(string[] args)
    {
        string cli = Option(args, "--cli") ?? PublishedPaths.Select(path => RepositoryFiles.PathOf(path)).FirstOrDefault(File.Exists) ?? "";
        if (!File.Exists(cli))
        {
            Console.Error.WriteLine(
                """
                The program is not there. Publish it, or name it with --cli PATH:
                dotnet publish src/TradeMission.Cli -c Release --use-current-runtime --no-self-contained -p:PublishReadyToRun=true -o artifacts/cli
                """);
            return 2;
        }

        int runs = Number(args, "--runs", 7);
        int megabytes = Number(args, "--megabytes", 50);
        int streamMegabytes = Number(args, "--stream-megabytes", 1000);
        int lineMegabytes = Number(args, "--line-megabytes", 100);
        byte[] input = PipeDocuments.Make(megabytes);
        Console.WriteLine($"{cli}: {megabytes} MB through the pipe, {runs} runs each; a stream of {streamMegabytes} MB");
        var oneWorker = TimedProcess.Of(cli, "pipe", "--workers", "1");
        var twoWorkers = TimedProcess.Of(cli, "pipe", "--workers", "2");
        List<Measurement> measured =
        [
            .. Compare(Pipe, input, runs, (Program, oneWorker), (JsonOnly, Self(Modes.JsonLoop))),
            Stream(OneWorker, oneWorker, input, streamMegabytes / megabytes),
            Stream(TwoWorkers, twoWorkers, input, streamMegabytes / megabytes),
            Line(oneWorker, PipeDocuments.MakeLine(lineMegabytes)),
            .. Compare(StartUp, [], runs * 3, (Program, TimedProcess.Of(cli, "parse", "1억 2천만달러")), (Nothing, Self(Modes.Empty))),
        ];
        foreach (var one in measured)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{one.Type,-10} {one.Method,-13} {one.Nanoseconds / 1e6,9:N1} ms  {one.AllocatedBytes / 1e6,6:N1} MB"));
        }

        MeasurementFiles.Write(MeasurementFiles.Processes, measured);
        return 0;
    }

    private static Measurement Stream(string name, TimedProcess process, byte[] input, int times)
    {
        var cost = process.Run(input, Math.Max(times, 1));
        return new(PipeStream, name, cost.Elapsed.TotalNanoseconds, cost.PeakBytes);
    }

    private static Measurement Line(TimedProcess process, byte[] line)
    {
        var cost = process.Run(line);
        return new(PipeLine, Program, cost.Elapsed.TotalNanoseconds, cost.PeakBytes);
    }

    private static IEnumerable<Measurement> Compare(string type, byte[] input, int runs, params (string Name, TimedProcess Process)[] contestants)
    {
        var times = contestants.ToDictionary(contestant => contestant.Name, _ => new List<double>());
        for (int run = 0; run <= runs; run++)
        {
            foreach (var (name, process) in contestants)
            {
                double nanoseconds = process.Run(input).Elapsed.TotalNanoseconds;

                // The first run only warms the file cache.
                if (run > 0)
                {
                    times[name].Add(nanoseconds);
                }
            }
        }

        return times.Select(entry => new Measurement(type, entry.Key, Median(entry.Value), null));
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return (values[(values.Count - 1) / 2] + values[values.Count / 2]) / 2;
    }

    private static TimedProcess Self(string mode) =>
        new(Path.ChangeExtension(typeof(ProcessRuns).Assembly.Location, OperatingSystem.IsWindows() ? "exe" : null), mode);

    private static string? Option(string[] args, string name)
    {
        int at = Array.IndexOf(args, name);
        return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
    }

    private static int Number(string[] args, string name, int otherwise) =>
        Option(args, name) is { } text ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) : otherwise;
}
