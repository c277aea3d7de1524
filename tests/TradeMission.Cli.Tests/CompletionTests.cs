using System.Diagnostics;

namespace TradeMission.Cli.Tests;

public class CompletionTests
{
    [Theory]
    [InlineData("trademission s", "scan summary")]
    [InlineData("trademission scan ", "")]
    [InlineData("trademission scan --f", "--format")]
    [InlineData("trademission scan --format ", "csv json ndjson table")]
    [InlineData("trademission scan --format nd", "ndjson")]
    [InlineData("trademission scan --format=nd", "ndjson")]
    [InlineData("trademission completion f", "fish")]
    [InlineData("trademission parse \"1억 2천만달러\" --fo", "--format")]
    public void The_program_knows_which_words_may_follow(string line, string words)
    {
        var run = Cli.Run("[suggest]", line);

        run.ExitCode.Should().Be(0);
        string.Join(' ', run.Lines).Should().Be(words);
    }

    [Theory]
    [InlineData("bash", "COMP_LINE='trademission scan --fo'; COMP_POINT=${#COMP_LINE}; _trademission; echo $COMPREPLY")]
    [InlineData("fish", "complete -C 'trademission scan --fo'")]
    public void The_script_of_a_shell_asks_the_program(string shell, string use)
    {
        string? path = PathOf(shell);
        Assert.SkipWhen(path is null, $"there is no {shell} here");
        string function = shell == "fish" ? $"function trademission; dotnet '{Cli.Program}' $argv; end" : $"trademission() {{ dotnet '{Cli.Program}' \"$@\"; }}";

        using var process = Cli.Watched(Process.Start(
            new ProcessStartInfo(path!, ["-c", $"{function}\n{Cli.Run("completion", shell).Output}\n{use}"]) { RedirectStandardOutput = true })!);

        process.StandardOutput.ReadToEnd().Should().Be("--format\n");
    }

    [Theory]
    [InlineData("zsh", "-n")]
    [InlineData("bash", "-n")]
    public void The_script_is_one_that_the_shell_reads(string shell, string check)
    {
        string? path = PathOf(shell);
        Assert.SkipWhen(path is null, $"there is no {shell} here");

        using var process = Cli.Watched(Process.Start(path!, [check, "-c", Cli.Run("completion", shell).Output]));
        process.WaitForExit();

        process.ExitCode.Should().Be(0);
    }

    [Fact]
    public void Another_shell_is_wrong_use() => Cli.Run("completion", "csh").ExitCode.Should().Be(2);

    private static string? PathOf(string shell) => new[] { $"/bin/{shell}", $"/usr/bin/{shell}" }.FirstOrDefault(File.Exists);
}
