namespace TradeMission.Cli.Tests;

/// <summary>Arguments that are none and streams that are closed or full: an exit code of at most 3, one line that says why, no trace.</summary>
public class HostileUseTests
{
    [Theory]
    [InlineData("scan ''")]
    [InlineData("read ''")]
    [InlineData("summary ''")]
    [InlineData("merge ''")]
    [InlineData("report '' -o -")]
    [InlineData("report seeds/digests -o ''")]
    [InlineData("report seeds/digests -o seeds")]
    [InlineData("tally -o '' < /dev/null")]
    [InlineData("tally -o seeds < /dev/null")]
    [InlineData("parse ''")]
    [InlineData("parse 1억원 >&-")]
    [InlineData("parse -f json 1억원 >&-")]
    [InlineData("scan seeds/digests >&-")]
    [InlineData("summary seeds/missions >&-")]
    [InlineData("report seeds/digests -o - >&-")]
    [InlineData("--help >&-")]
    [InlineData("pipe <&-")]
    [InlineData("pipe >&- < /dev/null")]
    [InlineData("tally <&-")]
    [InlineData("scan - <&-")]
    [InlineData("merge - <&-")]
    public void What_cannot_be_done_is_told_in_a_line(string commandLine)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no sh.");

        var run = Cli.Shell($"$trademission {commandLine}");

        run.ExitCode.Should().Be(1);
        run.Lines.Should().BeEmpty();
        run.Error.Should().StartWith("trademission: ").And.NotContain("   at ").And.NotContain("Exception");
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("--version")]
    [InlineData("completion bash")]
    [InlineData("parse 1억원")]
    [InlineData("parse -f csv 1억원")]
    [InlineData("scan -f ndjson seeds/digests")]
    [InlineData("summary seeds/missions")]
    [InlineData("report seeds/digests -o -")]
    [InlineData("tally < /dev/null")]
    public void A_full_disk_is_told(string commandLine)
    {
        Devices.SkipWithoutFull();

        var run = Cli.Shell($"$trademission {commandLine} > /dev/full");

        run.ExitCode.Should().Be(1);
        run.Error.Should().StartWith("trademission: No space left on device");
    }

    [Theory]
    [InlineData("parse 나무", 1)]
    [InlineData("scan nothing", 1)]
    [InlineData("bogus", 2)]
    [InlineData("parse 1억원", 0)]
    public void Where_nobody_hears_complaints_the_exit_code_says_it(string commandLine, int exitCode)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no sh.");

        Cli.Shell($"$trademission {commandLine} 2>&-").ExitCode.Should().Be(exitCode);
    }

    [Fact]
    public void A_report_needs_no_standard_output()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no sh.");

        Cli.Shell("$trademission report seeds/digests -o /dev/null >&-").ExitCode.Should().Be(0);
    }
}
