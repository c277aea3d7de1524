using Microsoft.Playwright;

namespace TradeMission.Cli.BrowserTests;

public class AccessibilityTests(Chromium chromium, DigestReport digests)
{
    private const string TooltipContrast = """
        () => { const s = getComputedStyle(document.activeElement, "::after"); return [s.content, s.color, s.backgroundColor, s.display]; }
        """;

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task All_text_stands_out_from_its_ground(ColorScheme scheme)
    {
        await using var report = await chromium.Open(digests.Korean, scheme);

        var texts = await report.Contrasts();

        texts.Length.Should().BeGreaterThan(500);
        texts.Where(text => text.Ratio < TextContrast.Least).Should().BeEmpty();
    }

    [Theory]
    [InlineData(ColorScheme.Light, "rgb(251, 250, 247)")]
    [InlineData(ColorScheme.Dark, "rgb(20, 23, 27)")]
    public async Task The_page_follows_the_scheme_of_the_reader(ColorScheme scheme, string ground)
    {
        await using var report = await chromium.Open(digests.Korean, scheme);

        (await report.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor")).Should().Be(ground);
    }

    [Theory]
    [InlineData("ko", 1200, "금액: 52억 달러 · USD 5,200,000,000")]
    [InlineData("en", 390, "Amount: USD 5,200,000,000")]
    public async Task A_figure_that_has_the_focus_of_the_keyboard_shows_what_it_was_read_as(string language, int width, string reading)
    {
        await using var report = await chromium.Open(digests.In(language), width: width);

        await report.Page.Locator("#a1-2").FocusAsync();
        await report.Page.Keyboard.PressAsync("Tab");

        string[] tooltip = await report.Page.EvaluateAsync<string[]>(TooltipContrast);
        tooltip[0].Should().StartWith($"\"{reading}");
        (tooltip[1], tooltip[2], tooltip[3]).Should().Be(("rgb(246, 244, 238)", "rgb(34, 38, 46)", "block"));
    }

    [Fact]
    public async Task A_figure_is_described_by_what_it_was_read_as()
    {
        await using var report = await chromium.Open(digests.Korean);

        var figure = report.Page.Locator("a.figure.amount").First;

        await Assertions.Expect(figure).ToHaveRoleAsync(AriaRole.Link);
        await Assertions.Expect(figure).ToHaveAccessibleNameAsync("52억달러");
        await Assertions.Expect(figure).ToHaveAccessibleDescriptionAsync("52억 달러 · USD 5,200,000,000");
    }

    [Fact]
    public async Task Everything_that_takes_the_focus_has_a_name_and_every_reference_its_element()
    {
        await using var report = await chromium.Open(digests.Korean);

        string[] faults = await report.Page.EvaluateAsync<string[]>(
            """
            () => {
              const nameless = [...document.querySelectorAll("a[href], summary, section, nav, svg:not([aria-hidden] *), table")].filter(e =>
                !(e.matches("a, summary") && e.textContent.trim()) && !e.getAttribute("aria-label")?.trim()
                && !document.getElementById(e.getAttribute("aria-labelledby") ?? "")?.textContent.trim());
              const dangling = [...document.querySelectorAll("[aria-describedby], [aria-labelledby]")].filter(e =>
                !document.getElementById(e.getAttribute("aria-describedby") ?? e.getAttribute("aria-labelledby")));
              return [...nameless, ...dangling].map(e => e.outerHTML.slice(0, 120));
            }
            """);

        faults.Should().BeEmpty();
    }

    [Theory]
    [InlineData("ko")]
    [InlineData("en")]
    public async Task The_page_tells_its_language_and_that_of_the_announcements(string language)
    {
        await using var report = await chromium.Open(digests.In(language));

        (await report.Page.Locator("html").GetAttributeAsync("lang")).Should().Be(language);
        (await report.Texts(".text:not([lang=ko])")).Should().BeEmpty();
    }

    [Fact]
    public async Task Korean_words_of_an_english_page_are_marked_as_korean()
    {
        await using var report = await chromium.Open(digests.In("en"));

        // The title of a mark of a chart holds text alone, and a path is in no language.
        string[] unmarked = await report.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll("body *")]
              .filter(e => !e.closest("[lang=ko]") && !e.matches(".file, svg title") && [...e.childNodes].some(n => n.nodeType === 3 && /\p{Script=Hangul}/u.test(n.data)))
              .map(e => e.outerHTML.slice(0, 200))
            """);

        unmarked.Should().BeEmpty();
    }

    [Fact]
    public async Task Headings_go_down_one_level_at_a_time()
    {
        await using var report = await chromium.Open(digests.Korean);

        int[] levels = await report.Page.EvaluateAsync<int[]>("() => [...document.querySelectorAll('h1, h2, h3, h4')].map(h => +h.tagName[1])");

        levels[0].Should().Be(1);
        levels.Count(level => level == 1).Should().Be(1);
        levels.Zip(levels.Skip(1)).Should().OnlyContain(pair => pair.Second <= pair.First + 1);
    }
}
