using System.Diagnostics;

namespace TradeMission.Samples.Tests;

/// <summary>A scheduler and workers of Dask as processes on the loopback.</summary>
internal sealed class DaskCluster : IDisposable
{
    internal const string Python = "/usr/bin/python3";

    private readonly List<Process> processes = [];

    private DaskCluster(string schedulerFile) => SchedulerFile = schedulerFile;

    /// <summary>The file that tells where the scheduler listens.</summary>
    internal string SchedulerFile { get; }

    /// <summary>Why there can be no cluster; null if there can.</summary>
    internal static async Task<string?> FindObstacle()
    {
        if (!File.Exists(Python))
        {
            return $"There is no {Python}.";
        }

        var run = await Run.ToEnd(Python, "-c", "import distributed.cli.dask_scheduler, distributed.cli.dask_worker");
        return run.ExitCode == 0 ? null : $"Dask distributed (Debian's python3-distributed) is not installed: {run.Error.Trim().Split('\n')[^1]}";
    }

    internal static async Task<DaskCluster> Start(string schedulerFile, int workers)
    {
        var cluster = new DaskCluster(schedulerFile);
        await cluster.Start("Scheduler at:", "distributed.cli.dask_scheduler", "--port", "0");
        for (int i = 0; i < workers; i++)
        {
            await cluster.Start("Registered to:", "distributed.cli.dask_worker", "--nthreads", "1", "--no-nanny");
        }

        return cluster;
    }

    /// <summary>Ends the worker that was started last, as if its machine had lost power.</summary>
    internal void KillWorker() => processes[^1].Kill();

    public void Dispose()
    {
        foreach (var process in processes)
        {
            process.Kill();
            process.Dispose();
        }
    }

    private async Task Start(string readySign, string module, params string[] arguments)
    {
        var ready = new TaskCompletionSource();
        var process = Run.Start(Python, ["-m", module, "--scheduler-file", SchedulerFile, "--host", "127.0.0.1", "--no-dashboard", .. arguments]);
        processes.Add(process);
        process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is null)
            {
                ready.TrySetException(new InvalidOperationException($"{module} ended before it was ready."));
            }
            else if (line.Data.Contains(readySign, StringComparison.Ordinal))
            {
                ready.TrySetResult();
            }
        };
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        await ready.Task;
    }
}
