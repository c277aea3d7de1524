namespace TradeMission.Cli.BrowserTests;

/// <summary>A report that the program wrote.</summary>
internal sealed class ReportFile : IDisposable
{
    private ReportFile(string path) => Path = path;

    internal string Path { get; }

    /// <summary>Runs the program on input in the repository, or anywhere by its full path.</summary>
    internal static ReportFile Of(params string[] arguments)
    {
        string path = System.IO.Path.Combine(Directory.CreateTempSubdirectory("trademission-").FullName, "report.html");
        var run = Tests.Cli.Run(["report", .. arguments, "-o", path]);
        run.Error.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
        return new(path);
    }

    public void Dispose() => Directory.Delete(System.IO.Path.GetDirectoryName(Path)!, recursive: true);
}
