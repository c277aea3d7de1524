using TradeMission.Domain.Korean;

namespace TradeMission.Cli.BrowserTests;

public class HighlightTests(Chromium chromium, DigestReport digests)
{
    // Where each highlighted figure starts in its text, what it says and of which kind it is.
    private const string Highlights = """
        number => [...document.querySelectorAll(".text")[number].querySelectorAll("a.figure")].map(figure => {
          const before = document.createRange();
          before.setStart(document.querySelectorAll(".text")[number], 0);
          before.setEndBefore(figure);
          return `${before.toString().length} ${figure.classList[1]} ${figure.textContent}`;
        })
        """;

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Seeds.Files.Count)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task The_text_of_the_page_is_that_of_the_file(int number)
    {
        await using var report = await chromium.Open(digests.Korean);

        (await report.Texts(".text"))[number].Should().Be(Seeds.DigestOf(Seeds.Files[number]));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task Highlights_stand_where_the_figures_are(int number)
    {
        await using var report = await chromium.Open(digests.Korean);

        (await report.Page.EvaluateAsync<string[]>(Highlights, number)).Should().Equal(FiguresOf(Seeds.DigestOf(Seeds.Files[number])));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task Every_amount_of_the_seeds_is_highlighted_and_no_other(int number)
    {
        await using var report = await chromium.Open(digests.Korean);

        var amounts = (await report.Page.EvaluateAsync<string[]>(Highlights, number)).Where(figure => figure.Split(' ')[1] == "amount");

        amounts.Should().Equal(Seeds.FiguresOf(Seeds.Files[number], "amounts").Select(row => FormattableString.Invariant($"{row["digest"]!.GetValue<int>()} amount {row["phrase"]!.GetValue<string>()}")));
    }

    private static List<string> FiguresOf(string text)
    {
        List<string> figures = [];
        foreach (var figure in KoreanText.EnumerateFigures(text))
        {
            string kind = figure.Kind.ToString().ToLowerInvariant();
            figures.Add(FormattableString.Invariant($"{figure.Span.Start} {kind} {text.Substring(figure.Span.Start, figure.Span.Length)}"));
        }

        return figures;
    }
}
