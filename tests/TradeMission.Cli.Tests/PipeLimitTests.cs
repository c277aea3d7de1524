using System.Text;

namespace TradeMission.Cli.Tests;

/// <summary>The limits of docs/limits.md that concern the pipe.</summary>
public class PipeLimitTests
{
    private const string Nothing = "\"amounts\":[],\"dates\":[],\"counts\":[]}";

    [Fact]
    public void Documents_without_end_are_answered_in_memory_that_does_not_grow()
    {
        byte[] document = Encoding.UTF8.GetBytes($$"""{"text":"{{new string('가', 20_000)}} 3억원"}""" + "\n");

        var run = Cli.PipeWithin(heapMegabytes: 32, Enumerable.Repeat(document, 2_000));

        run.ExitCode.Should().Be(0, run.Error);
        run.Bytes.Count(b => b == '\n').Should().Be(2_000);
    }

    [Fact]
    public void A_very_long_line_takes_memory_in_proportion_to_it()
    {
        const int Figures = 100_000;
        byte[] text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("수출 3억원 계약 ", 1_000)));
        int megabytes = Figures / 1_000 * text.Length / 1024 / 1024;
        byte[][] input = ["{\"text\":\""u8.ToArray(), .. Enumerable.Repeat(text, Figures / 1_000), "\"}\n{\"id\":2,\"text\":\"\"}\n"u8.ToArray()];

        var run = Cli.PipeWithin(heapMegabytes: 32 + (6 * megabytes), input);

        run.ExitCode.Should().Be(0, run.Error);
        run.Lines[0].Split("\"text\":\"3억원\"").Should().HaveCount(Figures + 1);
        run.Lines[1].Should().Be("""{"id":2,""" + Nothing);
    }

    [Fact]
    public void A_line_of_100_megabytes_is_answered()
    {
        byte[] part = Encoding.UTF8.GetBytes($"{new string('가', 333_330)} 3억원\\n");
        byte[][] input = ["{\"id\":1,\"text\":\""u8.ToArray(), .. Enumerable.Repeat(part, 100), "\"}\n{\"id\":2,\"text\":\"\"}\n"u8.ToArray()];

        var run = Cli.PipeWithin(heapMegabytes: 280, input);

        run.ExitCode.Should().Be(0, run.Error);
        run.Lines[0].Should().StartWith("{\"id\":1,");
        run.Lines[0].Split("\"text\":\"3억원\"").Should().HaveCount(101);
        run.Lines[1].Should().Be("""{"id":2,""" + Nothing);
    }

    [Fact]
    public void A_line_beyond_the_longest_is_refused_and_the_rest_is_answered()
    {
        byte[] part = new byte[1024 * 1024];
        Array.Fill(part, (byte)'x');
        byte[][] input = ["{\"id\":1,\"text\":\"\"}\n"u8.ToArray(), .. Enumerable.Repeat(part, 257), "\n{\"id\":3,\"text\":\"\"}\n"u8.ToArray()];

        var run = Cli.PipeWithin(heapMegabytes: 600, input);

        run.ExitCode.Should().Be(1);
        run.Lines.Should().Equal(
            """{"id":1,""" + Nothing,
            """{"line":2,"error":"the line is longer than 268435456 bytes"}""",
            """{"id":3,""" + Nothing);
    }

    [Fact]
    public void A_text_of_figures_alone_is_answered_in_bounded_memory()
    {
        byte[] text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("1원 ", 20_000)));
        byte[] document = [.. "{\"text\":\""u8, .. text, .. "\"}\n"u8];

        var run = Cli.PipeWithin(heapMegabytes: 32, Enumerable.Repeat(document, 5), "--workers", "2");

        run.ExitCode.Should().Be(0, run.Error);
        run.Lines.Should().HaveCount(5).And.OnlyContain(line => line.Length == run.Lines[0].Length);
    }

    [Fact]
    public void Members_may_be_nested_63_deep_beside_the_text()
    {
        static string Nested(int depth) => $$"""{"other":{{new string('[', depth)}}{{new string(']', depth)}},"text":""}""";

        var run = Cli.Pipe(Nested(63), Nested(64));

        run.ExitCode.Should().Be(1);
        run.Lines[0].Should().Be("{" + Nothing);
        run.Objects[1]["error"]!.GetValue<string>().Should().Contain("maximum configured depth of 64");
    }
}
