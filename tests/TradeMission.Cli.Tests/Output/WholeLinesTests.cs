using System.Text;
using TradeMission.Cli.Output;

namespace TradeMission.Cli.Tests.Output;

public sealed class WholeLinesTests : IDisposable
{
    private readonly MemoryStream stream = new();
    private readonly WholeLines lines;

    public WholeLinesTests() => lines = new(stream);

    private string Written => Encoding.UTF8.GetString(stream.ToArray());

    public void Dispose()
    {
        lines.Dispose();
        stream.Dispose();
    }

    [Fact]
    public void A_line_is_handed_on_with_its_end()
    {
        lines.Write("ab"u8);
        lines.Flush();
        Written.Should().BeEmpty();

        lines.Write("c\nde\nf"u8);
        Written.Should().Be("abc\nde\n");
    }

    [Fact]
    public void A_line_without_an_end_is_handed_on_when_all_is_written()
    {
        lines.Write("ab"u8);
        lines.Complete();

        Written.Should().Be("ab");
    }

    [Fact]
    public void A_line_longer_than_a_megabyte_is_not_held_back()
    {
        lines.Write("a"u8);
        lines.Write(new byte[1024 * 1024]);

        stream.Length.Should().Be(1 + (1024 * 1024));
    }
}
