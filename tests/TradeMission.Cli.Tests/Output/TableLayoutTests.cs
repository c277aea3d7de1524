using TradeMission.Cli.Output;

namespace TradeMission.Cli.Tests.Output;

public class TableLayoutTests
{
    private static readonly TableColumn[] Columns = [.. new[] { "File/", "Line#", "Phrase", "Value#", "Unit", "Note" }.Select(TableColumn.Parse)];

    private static readonly string[][] Rows =
    [
        ["announcements/2024/광주시-통상사절단-파견.txt", "3", "1억 2천만달러", "120,000,000", "USD", ""],
        ["announcements/b.txt", "1204", "1억~2억 3456만 7890원", "100,000,000 ~ 234,567,890", "KRW", "one of two readings"],
        ["-", "1", "ㅎㅏㄴ글 é 👍🏽 漢字かな ﾊﾝｶｸ", "7", "", "한마디로다쓴말이라서어디에서도끊을수없는말한마디"],
    ];

    public static TheoryData<int> Widths => [.. Enumerable.Range(20, 181), int.MaxValue];

    [Theory]
    [MemberData(nameof(Widths))]
    public void No_line_is_wider_than_the_terminal(int width) => Lines(width).Should().OnlyContain(line => TextWidth.Of(line) <= width);

    [Theory]
    [MemberData(nameof(Widths))]
    public void No_character_is_lost(int width)
    {
        string shown = Letters(string.Concat(Lines(width)));

        foreach (string cell in Rows.SelectMany(row => row))
        {
            foreach (char letter in Letters(cell))
            {
                shown.Count(c => c == letter).Should().BeGreaterThanOrEqualTo(Rows.Sum(row => row.Sum(other => other.Count(c => c == letter))));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void A_number_that_fits_into_a_line_is_in_one(int width) =>
        Lines(width).Should().Contain(line => line.Contains("120,000,000")).And.Contain(line => line.Contains("234,567,890")).And.Contain(line => line.Contains("1204"));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    public void Even_a_terminal_of_a_few_columns_gets_every_line(int width) =>
        Letters(string.Concat(Lines(width))).Should().Contain(Letters("1억~2억 3456만 7890원"));

    [Fact]
    public void The_file_gives_way_before_the_words()
    {
        string[] whole = Lines(int.MaxValue);
        string[] narrow = Lines(TextWidth.Of(whole[1]) - 20);

        narrow.Should().Contain(line => line.Contains("1억~2억 3456만 7890원")).And.Contain(line => line.Contains("one of two readings"));
        narrow.Should().NotContain(line => line.Contains(Rows[0][0]));
    }

    [Fact]
    public void Below_the_width_of_a_table_each_value_stands_behind_its_name()
    {
        Lines(40).Should().ContainInOrder("Line: 3", "Phrase: 1억 2천만달러", "Value: 120,000,000", "Unit: USD", "");
    }

    private static string[] Lines(int width) => [.. new TableLayout(Columns, Rows).Lines(width, name => name)];

    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
