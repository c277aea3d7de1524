using System.Text;

namespace TradeMission.Cli.Tests;

/// <summary>The pipe among other programs: how it is fed, read, and stopped.</summary>
public class PipeStreamTests
{
    private const string Empty = """{"id":0,"text":""}""";

    [Theory]
    [InlineData("1")]
    [InlineData("3")]
    public void Each_document_is_answered_before_the_next_one_comes(string workers)
    {
        using var process = Cli.Start(["pipe", "--workers", workers]);
        for (int i = 0; i < 3; i++)
        {
            process.StandardInput.Write($$"""{"id":{{i}},"text":""}""" + "\n");
            process.StandardInput.Flush();
            process.StandardOutput.ReadLine().Should().StartWith($$"""{"id":{{i}},""");
        }

        process.StandardInput.Close();
        process.WaitForExit();
        process.ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task A_reader_that_goes_away_ends_the_program_quietly()
    {
        using var process = Cli.Start(["pipe"]);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        process.StandardInput.WriteLine("""{"text":""}""");
        process.StandardInput.Flush();
        process.StandardOutput.ReadLine().Should().NotBeNull();
        process.StandardOutput.Close();

        var feed = () =>
        {
            while (true)
            {
                process.StandardInput.WriteLine("""{"text":""}""");
            }
        };

        feed.Should().Throw<IOException>("the program has ended and reads no more");
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.Should().Be(0);
        (await error).Should().BeEmpty();
    }

    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    [InlineData("7")]
    public void Workers_answer_in_the_order_of_the_input(string workers)
    {
        string[] lines = [.. Enumerable.Range(0, 5_000).Select(id => id % 500 == 499 ? "no document" : Document(id, words: id * 7919 % 50))];

        var run = Cli.Run(Encoding.UTF8.GetBytes(string.Join('\n', lines)), "pipe", "--workers", workers);

        run.ExitCode.Should().Be(1);
        run.Lines.Select(IdOf).Should().Equal(Enumerable.Range(0, lines.Length).Select(id => id % 500 == 499 ? $"line {id + 1}" : $"id {id}"));
    }

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public async Task A_signal_to_stop_leaves_the_answers_to_what_was_read(string signal, int exitCode)
    {
        Signals.SkipWhereIgnored(signal);
        using var process = Cli.Start(["pipe"]);
        process.StandardInput.Write($"{Empty}\n{Empty}\n{Empty[..9]}");
        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        string?[] answers = [process.StandardOutput.ReadLine(), process.StandardOutput.ReadLine()];

        Signals.Send(signal, process);

        (await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).Should().BeEmpty("half a line was read after the two");
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        answers.Should().OnlyContain(answer => answer!.StartsWith("{\"id\":0,"));
        process.ExitCode.Should().Be(exitCode);
        process.StandardError.ReadToEnd().Should().BeEmpty();
    }

    [Fact]
    public async Task A_signal_in_the_middle_of_a_stream_leaves_whole_lines()
    {
        Signals.SkipWhereIgnored("INT");
        using var process = Cli.Start(["pipe", "--workers", "3"]);
        var feeding = Task.Run(() => FeedWithoutEnd(process.StandardInput), TestContext.Current.CancellationToken);
        process.StandardOutput.ReadLine();

        // Nobody reads on for now, so that the program has answers in its hands when it is told to stop.
        Signals.Send("INT", process);

        string rest = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await feeding;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.Should().Be(130);
        rest.Should().EndWith("}\n");
        string[] ids = [.. rest.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(IdOf)];
        ids.Should().Equal(Enumerable.Range(1, ids.Length).Select(id => $"id {id}"));
    }

    [Fact]
    public void A_reader_that_has_read_enough_is_no_failure()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no sh.");

        var run = Cli.Shell($"yes '{Empty}' 2> /dev/null | {{ $trademission pipe; echo $? >&2; }} | head -n 1");

        run.Lines.Should().ContainSingle();
        run.Error.Should().Be("0\n");
    }

    [Fact]
    public void A_full_disk_is_told_on_standard_error()
    {
        Devices.SkipWithoutFull();

        var run = Cli.Shell($"echo '{Empty}' | $trademission pipe > /dev/full");

        run.ExitCode.Should().Be(1);
        run.Error.Should().StartWith("trademission: No space left on device");
    }

    private static string Document(int id, int words) =>
        $$"""{"id":{{id}},"text":"{{string.Concat(Enumerable.Repeat("수출 3억원 ", words))}}"}""";

    // "id 7" of an answer, "line 7" of a refusal.
    private static string IdOf(string answer) => answer[2..answer.IndexOf(',', StringComparison.Ordinal)].Replace("\":", " ", StringComparison.Ordinal);

    private static void FeedWithoutEnd(StreamWriter input)
    {
        try
        {
            for (int id = 0; ; id++)
            {
                input.Write(Document(id, words: 20) + "\n");
            }
        }
        catch (IOException)
        {
            // The program has ended, which is what is waited for.
        }
    }
}
