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

    [Theory]
    [InlineData(360)]
    [InlineData(768)]
    [InlineData(1280)]
    public async Task A_finger_hits_every_link_outside_of_running_text(int width)
    {
        await using var report = await chromium.Open(digests.Korean, width: width);

        string[] small = await report.Page.EvaluateAsync<string[]>(
            """
            () => {
              for (const details of document.querySelectorAll("details")) details.open = true;
              // The box of a line is without its stroke; sides of 24 are told as 23.99997 too.
              const size = e => {
                const b = e.getBoundingClientRect(), stroke = Math.max(0, ...[...e.querySelectorAll("line")].map(line => parseFloat(getComputedStyle(line).strokeWidth)));
                return [Math.max(b.width, stroke), Math.max(b.height, stroke)];
              };
              return [...document.querySelectorAll("a[href], summary")].filter(e => !e.closest(".text") && !e.matches(".skip"))
                .map(e => [e, ...size(e)]).filter(([e, width, height]) => width < 23.99 || height < 23.99)
                .map(([e, width, height]) => `${width} x ${height} ${e.outerHTML.slice(0, 120)}`);
            }
            """);

        small.Should().BeEmpty();
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task No_dot_of_a_chart_hides_another(int width)
    {
        await using var report = await chromium.Open(digests.Korean, width: width);

        string[] hidden = await report.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll("section.amounts li svg")].flatMap(track => {
              const dots = [...track.querySelectorAll("a.dot")].flatMap(a =>
                [...a.querySelectorAll("circle:not(.touch)")].map(c => [a, c.getBoundingClientRect()]));
              return dots.filter(([a, p], i) => dots.some(([b, q], j) => j > i && a !== b
                && Math.hypot(p.x + p.width / 2 - q.x - q.width / 2, p.y + p.height / 2 - q.y - q.height / 2) < 8))
                .map(([a]) => a.getAttribute("aria-label"));
            })
            """);

        hidden.Should().BeEmpty();
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task The_kind_of_a_figure_stands_in_one_line(int width)
    {
        await using var report = await chromium.Open(digests.Korean, width: width);
        await report.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(details => details.open = true)");

        double[] heights = await report.Page.EvaluateAsync<double[]>(
            """
            () => [...document.querySelectorAll(".figures tbody td:nth-child(2)")].map(cell => {
              const words = document.createRange(); words.selectNodeContents(cell); return words.getBoundingClientRect().height;
            })
            """);

        heights.Should().HaveCountGreaterThan(50).And.OnlyContain(height => height < 30);
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
