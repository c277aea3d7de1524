using NodaTime;
using TradeMission.Domain.Tests.Seeds;

namespace TradeMission.Domain.Tests.Korean;

/// <summary>Behind a date and a dash stands the end of a range, or a figure of its own: no unit, counter or currency may be torn from its number.</summary>
public class DatesBeforeFiguresTests
{
    private static readonly LocalDate Day = new(2024, 4, 7);

    public static TheoryData<string, int> Tables => new()
    {
        { "currency", 100 },
        { "counter", 300 },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_number_with_a_unit_behind_a_dash_is_no_day(string table, int least)
    {
        var faults = new List<string>();
        int words = 0;
        foreach (string word in WordsOf(table))
        {
            words++;
            foreach (string text in new[] { $"2024.04.07 - 27만 {word}", $"2024-04-07~27만{word}", $"2024.04.07~2천만 {word}" })
            {
                var dates = FiguresFound.Dates(text, Day);
                if (dates.Count != 1 || dates[0].Span.End != 10 || dates[0].Date.To != Day)
                {
                    faults.Add(text);
                }
            }
        }

        words.Should().BeGreaterThan(least);
        faults.Should().BeEmpty();
    }

    [Theory]
    [InlineData("2024.04.07 - 27개사 참가")]
    [InlineData("2024.04.07 - 27명")]
    [InlineData("2024.04.07 - 27건 상담")]
    [InlineData("2024.04.07 - 27 달러")]
    [InlineData("2024.04.07 - 27% 증가")]
    [InlineData("2024.04.07 - 27.5 포인트")]
    [InlineData("2024.04.07 - 27,500명")]
    [InlineData("2024.04.07 - 27:30")]
    [InlineData("2024-04-07, 5,000여명")]
    [InlineData("2024-04-07 ~ 27kg")]
    public void A_figure_behind_a_dash_stays_whole(string text) =>
        FiguresFound.Dates(text, Day).Should().ContainSingle().Which.Span.Length.Should().Be(10);

    [Theory]
    [InlineData("2024.04.07 - 27", "2024-04-07/2024-04-27")]
    [InlineData("2024.04.07~27일 파견, 30만 달러", "2024-04-07/2024-04-27")]
    [InlineData("2024-04-07~04-20 200만 달러", "2024-04-07/2024-04-20")]
    [InlineData("2024.04.07~27, 하노이", "2024-04-07/2024-04-27")]
    [InlineData("2024.04.07~27(토) 하노이", "2024-04-07/2024-04-27")]
    public void The_end_of_a_range_is_read(string text, string edtf) =>
        FiguresFound.Dates(text, Day).Should().ContainSingle().Which.Date.ToEdtf().Should().Be(edtf);

    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    [InlineData(300_000)]
    public void Spaces_before_and_within_a_date_take_time_in_proportion(int count)
    {
        string spaces = new(' ', count);

        FiguresFound.Dates($"{spaces}5월{spaces}3일{spaces}부터{spaces}7일{spaces}까지", Day)
            .Should().ContainSingle().Which.Date.ToEdtf().Should().Be("2024-05-03/2024-05-07");
    }

    private static IEnumerable<string> WordsOf(string table) =>
        File.ReadLines(SeedFiles.PathOf("src", "TradeMission.Domain", "Korean", "Words", table + ".tsv"))
            .Where(line => line.Length > 0 && !line.StartsWith('#'))
            .Skip(1)
            .Select(line => line.Split('\t')[0]);
}
