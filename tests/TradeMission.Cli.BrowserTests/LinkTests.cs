namespace TradeMission.Cli.BrowserTests;

public class LinkTests(Chromium chromium, DigestReport digests)
{
    private const string FocusedAndInView = """
        () => {
          const focused = document.activeElement, box = focused.getBoundingClientRect();
          return [`#${focused.id}` === location.hash, box.top >= 0 && box.bottom <= innerHeight, focused.textContent];
        }
        """;

    [Fact]
    public async Task Every_link_leads_to_a_place_in_the_page()
    {
        await using var report = await chromium.Open(digests.Korean);

        string[] astray = await report.Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('a')].map(a => a.getAttribute('href')).filter(href => !(href.startsWith('#') && document.getElementById(href.slice(1))))");

        astray.Should().BeEmpty();
    }

    [Fact]
    public async Task Every_id_is_that_of_one_element()
    {
        await using var report = await chromium.Open(digests.Korean);

        string[] ids = await report.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('[id]')].map(e => e.id)");

        ids.Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData(".summands a", "150만 달러")]
    [InlineData("#t-contract-USD .summands li:nth-child(2) a", "1백만 달러")]
    [InlineData(".amounts .dot:not(.sum) >> nth=0", "55만 달러")]
    [InlineData(".targets .aim", "150만 달러")]
    [InlineData(".targets .bar >> nth=1", "675만 달러")]
    [InlineData(".stays .stay >> nth=0", "지난 6월7일부터 6월12일까지")]
    [InlineData("#m1 .told a >> nth=0", "52억달러")]
    [InlineData("#m1 .facts a >> nth=0", "광주시 통상사절단")]
    [InlineData(".counts > div:nth-child(2) a >> nth=0", "6개사")]
    public async Task A_figure_leads_to_the_words_that_it_came_from(string selector, string words)
    {
        await using var report = await chromium.Open(digests.Korean);

        await report.Page.Locator(selector).First.ClickAsync(new() { Force = true });

        var (isTarget, isInView, text) = await FocusIn(report);
        (isTarget, isInView, text).Should().Be((true, true, words));
    }

    [Fact]
    public async Task Every_figure_of_a_table_of_totals_and_every_mark_of_a_chart_is_a_link()
    {
        await using var report = await chromium.Open(digests.Korean);

        int[] counts = await report.Page.EvaluateAsync<int[]>(
            """
            () => [
              [...document.querySelectorAll(".summands li, #steps + table td:nth-child(-n + 3), #not-added + table th[scope=row], .counts li")].filter(e => !e.querySelector("a")).length,
              [...document.querySelectorAll("svg circle, svg rect, .stay line")].filter(e => !e.closest("a[href]")).length,
              document.querySelectorAll("svg a").length,
            ]
            """);

        counts[..2].Should().Equal(0, 0);
        counts[2].Should().BeGreaterThan(10);
    }

    [Fact]
    public async Task A_highlighted_figure_leads_to_what_it_was_read_as_and_back()
    {
        await using var report = await chromium.Open(digests.Korean);

        await report.Page.Locator("a.figure.amount").First.ClickAsync();
        var (isTarget, isInView, text) = await FocusIn(report);
        (isTarget, isInView).Should().Be((true, true));
        text.Should().StartWith("52억달러").And.Contain("USD 5,200,000,000");

        await report.Page.Locator(":target a").First.ClickAsync();
        (await FocusIn(report)).Text.Should().Be("52억달러");
    }

    private static async Task<(bool IsTarget, bool IsInView, string Text)> FocusIn(OpenReport report)
    {
        var found = await report.Page.EvaluateAsync<System.Text.Json.JsonElement>(FocusedAndInView);
        return (found[0].GetBoolean(), found[1].GetBoolean(), found[2].GetString()!);
    }
}
