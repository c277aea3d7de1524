using System.Text;
using TradeMission.Cli.Input;

namespace TradeMission.Cli.Tests.Input;

public class LineReaderTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(100)]
    public void Blocks_are_whole_lines_however_the_bytes_arrive(int chunk)
    {
        var blocks = Read("\uFEFF가\n\nbc\r\nd", chunk, LineReader.MaxLineLength);

        string.Concat(blocks.Select(block => block.Text)).Should().Be("가\n\nbc\r\nd");
        blocks.Take(blocks.Count - 1).Should().OnlyContain(block => block.Text.EndsWith('\n'));
    }

    [Fact]
    public void A_block_knows_the_number_of_its_first_line() =>
        Read("a\nb\n\nc", chunk: 2, LineReader.MaxLineLength).Should().Equal((1, "a\n", false), (2, "b\n", false), (3, "\n", false), (4, "c", false));

    [Fact]
    public void A_line_that_is_too_long_is_left_out_and_the_rest_is_read()
    {
        string text = $"a\n{new string('x', 50)}\nb\n{new string('y', 50)}";

        Read(text, chunk: 3, maxLineLength: 20).Should().Equal((1, "a\n", false), (2, "", true), (3, "b\n", false), (4, "", true));
    }

    [Fact]
    public void A_line_longer_than_a_block_is_read_whole()
    {
        string text = new string('가', 2_000_000) + "\nb\n";

        string.Concat(Read(text, chunk: int.MaxValue, LineReader.MaxLineLength).Select(block => block.Text)).Should().Be(text);
    }

    private static List<(long Line, string Text, bool IsTooLong)> Read(string text, int chunk, int maxLineLength)
    {
        using var stream = new ChunkStream(Encoding.UTF8.GetBytes(text), chunk);
        var reader = new LineReader(stream, maxLineLength);
        var block = new LineBlock();
        List<(long, string, bool)> blocks = [];
        while (reader.Read(block))
        {
            blocks.Add((block.FirstLine, Encoding.UTF8.GetString(block.Bytes), block.IsTooLong));
        }

        return blocks;
    }

    /// <summary>Gives no more than so many bytes at a time, as a pipe does.</summary>
    private sealed class ChunkStream(byte[] bytes, int chunk) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(chunk, buffer.Length)]);
    }
}
