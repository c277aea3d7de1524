namespace TradeMission.Samples.Tests;

public sealed class ScaleOutTests : IDisposable
{
    private const int Parts = 12;
    private const int LongestMilliseconds = 20 * 60 * 1000;

    private readonly TemporaryFolder folder = new();

    [Fact(Timeout = LongestMilliseconds)]
    public async Task A_cluster_that_loses_a_worker_half_way_gives_the_bytes_of_a_single_run()
    {
        string? obstacle = await DaskCluster.FindObstacle();
        Assert.SkipWhen(obstacle is not null, obstacle ?? "");
        await Shell($"{DaskCluster.Python} samples/scale-out/generate.py 200000 > {Documents}");
        await Shell($"dotnet {Sample.Program} pipe < {Documents} | dotnet {Sample.Program} tally -o {folder.PathOf("single.json")}");

        using (var cluster = await DaskCluster.Start(folder.PathOf("cluster.json"), workers: 2))
        {
            await ScaleOut(cluster, progress =>
            {
                if (progress == $"{Parts / 2} of {Parts}")
                {
                    cluster.KillWorker();
                }
            });
        }

        byte[] single = await File.ReadAllBytesAsync(folder.PathOf("single.json"), TestContext.Current.CancellationToken);
        (await File.ReadAllBytesAsync(folder.PathOf("all.json"), TestContext.Current.CancellationToken)).Should().Equal(single);
    }

    [Fact]
    public async Task The_commands_of_the_documentation_for_gnu_parallel_give_the_bytes_of_a_single_run()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/parallel"), "GNU parallel (Debian's parallel) is not installed.");
        await Shell($"{DaskCluster.Python} samples/scale-out/generate.py 2000 > {Documents}");
        string program = $"dotnet {Sample.Program}";

        await Shell($"parallel --pipepart -a {Documents} --block 100k '{program} pipe | {program} tally' | {program} merge - -o {folder.PathOf("all.json")}");

        await Shell($"{program} pipe < {Documents} | {program} tally -o {folder.PathOf("single.json")}");
        string single = await File.ReadAllTextAsync(folder.PathOf("single.json"), TestContext.Current.CancellationToken);
        single.Should().StartWith("{\"documents\":199");
        (await File.ReadAllTextAsync(folder.PathOf("all.json"), TestContext.Current.CancellationToken)).Should().Be(single);
    }

    public void Dispose() => folder.Dispose();

    private string Documents => folder.PathOf("documents.ndjson");

    private async Task ScaleOut(DaskCluster cluster, Action<string> onProgress)
    {
        using var process = Run.Start(
            DaskCluster.Python,
            "samples/scale-out/scale_out.py",
            Documents,
            "--scheduler-file",
            cluster.SchedulerFile,
            "--program",
            $"env DOTNET_TieredPGO=0 dotnet {Sample.Program}", // the parts are too short for profiling to pay
            "--parts",
            $"{Parts}",
            "--output",
            folder.PathOf("all.json"));
        List<string> errors = [];
        while (await process.StandardError.ReadLineAsync() is { } line)
        {
            errors.Add(line);
            onProgress(line);
        }

        await process.WaitForExitAsync();
        process.ExitCode.Should().Be(0, string.Join('\n', errors));
        errors.Should().Contain($"{Parts / 2} of {Parts}").And.HaveElementAt(errors.Count - 1, $"{Parts} of {Parts}");
    }

    private static async Task Shell(string command)
    {
        var run = await Run.ToEnd("/bin/sh", "-c", command);
        run.ExitCode.Should().Be(0, run.Error);
    }
}
