using System.Text;

namespace TradeMission.Cli.Tests;

/// <summary>What -o leaves of what stood at its path.</summary>
public sealed class OutputFileTests : IDisposable
{
    private static readonly byte[] Answers = Encoding.UTF8.GetBytes("""{"amounts":[],"dates":[],"counts":[]}""");

    private readonly string folder = Directory.CreateTempSubdirectory("trademission-").FullName;

    private static string Tally => """{"documents":1,"unreadable":0,"amounts":[],"dates":{"found":0,"resolved":0,"disagreeing":0},"counts":0}""" + "\n";

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_file_is_replaced_and_keeps_its_mode()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no modes.");
            return;
        }

        const UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        string path = PathOf("old.json");
        File.WriteAllText(path, "old");
        File.SetUnixFileMode(path, mode);

        Run(path).ExitCode.Should().Be(0);

        File.ReadAllText(path).Should().Be(Tally);
        File.GetUnixFileMode(path).Should().Be(mode);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_link_stays_and_what_it_leads_to_is_written(bool exists)
    {
        string path = PathOf("real.json");
        string link = PathOf("link.json");
        if (exists)
        {
            File.WriteAllText(path, "old");
        }

        File.CreateSymbolicLink(link, "real.json");

        Run(link).ExitCode.Should().Be(0);

        File.ReadAllText(path).Should().Be(Tally);
        new FileInfo(link).LinkTarget.Should().Be("real.json");
    }

    [Fact]
    public void A_named_pipe_is_written_to()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "there is no mkfifo");

        var run = Cli.Shell($"cd '{folder}' && mkfifo p && (cat p > got & $trademission tally -o p < /dev/null; wait) && test -p p && cat got");

        run.ExitCode.Should().Be(0);
        run.Output.Should().Be(Tally.Replace("\"documents\":1", "\"documents\":0"));
    }

    [Fact]
    public void A_device_is_never_replaced()
    {
        Devices.SkipWithoutFull();

        Cli.Shell("$trademission tally -o /dev/full < /dev/null").ExitCode.Should().Be(1);
        Cli.Shell("$trademission tally -o /dev/null < /dev/null && test -c /dev/null").ExitCode.Should().Be(0);
    }

    [Fact]
    public void A_folder_is_refused_and_nothing_is_left_behind()
    {
        Run(folder).ExitCode.Should().Be(1);
        Run(PathOf("missing/all.json")).ExitCode.Should().Be(1);

        Directory.GetFileSystemEntries(folder).Should().BeEmpty();
    }

    private static CliRun Run(string path) => Cli.Run(Answers, "tally", "-o", path);

    private string PathOf(string name) => Path.Combine(folder, name);
}
