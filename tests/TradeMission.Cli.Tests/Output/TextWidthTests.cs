using TradeMission.Cli.Output;

namespace TradeMission.Cli.Tests.Output;

public class TextWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("abc", 3)]
    [InlineData("가나다", 6)]
    [InlineData("1억 2천만달러", 13)]
    [InlineData("\u1112\u1161\u11AB", 2)]
    [InlineData("e\u0301", 1)]
    [InlineData("漢字", 4)]
    [InlineData("ＡＢ", 4)]
    [InlineData("ﾊﾝ", 2)]
    [InlineData("👍", 2)]
    [InlineData("a\u200Bb", 2)]
    [InlineData("─…·", 3)]
    public void Text_takes_as_many_columns_as_a_terminal_gives_it(string text, int columns) => TextWidth.Of(text).Should().Be(columns);

    [Theory]
    [InlineData("a\tb\nc", "a b c")]
    [InlineData("a\u001b[31mb", "a\uFFFD[31mb")]
    [InlineData("10\u202E만", "10\uFFFD만")]
    [InlineData("\u2066가\u2069", "\uFFFD가\uFFFD")]
    [InlineData("👍", "👍")]
    public void What_would_move_or_turn_what_is_shown_is_replaced(string text, string shown) => Printable.Of(text).Should().Be(shown);

    [Theory]
    [InlineData("가나다", 6, "가나다")]
    [InlineData("가나다", 5, "가나")]
    [InlineData("a👍b", 2, "a")]
    [InlineData("", 0, "")]
    public void Text_is_cut_between_characters(string text, int width, string start) => TextWidth.Start(text, width).Should().Be(start);

    [Fact]
    public void Half_a_surrogate_pair_is_replaced() => Printable.Of("a" + (char)0xD83D + "b" + (char)0xDC4D).Should().Be("a\uFFFDb\uFFFD");
}
