using BenchmarkDotNet.Running;
using TradeMission.Domain.Benchmarks;
using TradeMission.Domain.Benchmarks.Patterns;
using TradeMission.Domain.Benchmarks.Peers;
using TradeMission.Domain.Benchmarks.Processes;
using TradeMission.Domain.Benchmarks.Reporting;

return args switch
{
    [Modes.Empty] => 0,
    [Modes.JsonLoop] => JsonLoop.Run(),
    [Modes.Processes, .. var rest] => ProcessRuns.Run(rest),
    [Modes.Peers] => PeerReport.Run(),
    [Modes.Patterns, .. var rest] => PatternSearch.Run(rest),
    [Modes.Report] => ResultsReport.Run(),
    _ => RunBenchmarks(args),
};

static int RunBenchmarks(string[] args)
{
    bool isShort = args.Contains(Modes.Short);
    string[] rest = [.. args.Where(arg => arg != Modes.Short)];
    var summaries = BenchmarkSwitcher
        .FromAssembly(typeof(Modes).Assembly)
        .Run(isShort && rest.Length == 0 ? ["--filter", "*"] : rest, BenchmarkConfig.Create(isShort));
    return summaries.Any(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success)) ? 1 : 0;
}
