using Microsoft.Playwright;

namespace TradeMission.Cli.BrowserTests;

public class LayoutTests(Chromium chromium, DigestReport digests)
{
    [Theory]
    [InlineData(360)]
    [InlineData(390)]
    [InlineData(800)]
    [InlineData(1200)]
    [InlineData(2000)]
    public async Task Nothing_is_wider_than_the_window(int width)
    {
        await using var report = await chromium.Open(digests.Korean, width: width);
        await report.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(details => details.open = true)");

        (await report.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).Should().Be(width);
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1100)]
    public async Task A_tooltip_makes_nothing_wider_than_the_window(int width)
    {
        await using var report = await chromium.Open(digests.Korean, width: width);
        int figures = await report.Page.Locator("a.figure").CountAsync();
        for (int i = 0; i < figures; i++)
        {
            await report.Page.Locator("a.figure").Nth(i).FocusAsync();
            (await report.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).Should().Be(width);
        }
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1200)]
    public async Task Labels_of_an_axis_do_not_overlap(int width)
    {
        await using var report = await chromium.Open(digests.Korean, width: width);

        bool[] overlaps = await report.Page.EvaluateAsync<bool[]>(
            """
            () => [...document.querySelectorAll(".axis svg")].map(axis => {
              const boxes = [...axis.querySelectorAll("text")].map(t => t.getBoundingClientRect()).filter(b => b.width);
              return boxes.length < 2 || boxes.some((b, i) => i > 0 && b.left < boxes[i - 1].right + 4);
            })
            """);

        overlaps.Should().HaveCount(2).And.AllBeEquivalentTo(false);
    }

    [Fact]
    public async Task On_paper_the_readings_are_open_and_the_tooltips_gone()
    {
        await using var report = await chromium.Open(digests.Korean);
        await report.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await report.Page.Locator("a.figure").First.FocusAsync();

        (await report.Page.EvaluateAsync<double>("() => document.querySelector('#a1-1-row').getBoundingClientRect().height")).Should().BeGreaterThan(10);
        (await report.Page.EvaluateAsync<string>("() => getComputedStyle(document.activeElement, '::after').display")).Should().Be("none");
    }

    [Fact]
    public async Task The_page_makes_no_request_and_has_nothing_to_complain_of()
    {
        await using var report = await chromium.Open(digests.Korean);
        await report.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        report.Faults.Should().BeEmpty();
        report.Requests.Where(request => !request.StartsWith("data:,", StringComparison.Ordinal)).Should().Equal(new Uri(digests.Korean).AbsoluteUri);
    }
}
