using Microsoft.Playwright;

namespace TradeMission.Cli.BrowserTests;

public class AccessibilityTests(Chromium chromium, DigestReport digests)
{
    /// <summary>WCAG 2.2, 1.4.3, for text of any size.</summary>
    private const double LeastContrast = 4.5;

    // Text and the opaque colour that it stands on, in every element that shows text of its own.
    private const string Contrasts = """
        () => {
          const numbers = colour => { const n = colour.match(/[\d.]+/g).map(Number); return n.length < 4 ? [...n, 1] : n; };
          const channel = c => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
          const luminance = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
          const ratio = (a, b) => { const [x, y] = [luminance(a), luminance(b)].sort((p, q) => q - p); return (x + 0.05) / (y + 0.05); };
          const ground = element => { for (let e = element; e; e = e.parentElement) { const c = numbers(getComputedStyle(e).backgroundColor); if (c[3] === 1) return c; if (c[3] > 0) return [0, 0, 0, 0]; } return numbers(getComputedStyle(document.body).backgroundColor); };
          for (const details of document.querySelectorAll("details")) details.open = true;
          return [...document.querySelectorAll("body *")]
            .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) && e.getClientRects().length)
            .map(e => ({ text: e.textContent.slice(0, 40), ratio: ratio(numbers(getComputedStyle(e)[e.namespaceURI.endsWith("svg") ? "fill" : "color"]), ground(e)) }));
        }
        """;

    private const string TooltipContrast = """
        () => { const s = getComputedStyle(document.activeElement, "::after"); return [s.content, s.color, s.backgroundColor, s.display]; }
        """;

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task All_text_stands_out_from_its_ground(ColorScheme scheme)
    {
        await using var report = await chromium.Open(digests.Korean, scheme);

        var texts = await report.Page.EvaluateAsync<ContrastOfText[]>(Contrasts);

        texts.Length.Should().BeGreaterThan(500);
        texts.Where(text => text.Ratio < LeastContrast).Should().BeEmpty();
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

    internal sealed class ContrastOfText
    {
        public string Text { get; set; } = "";

        public double Ratio { get; set; }

        public override string ToString() => FormattableString.Invariant($"{Ratio:0.00} {Text}");
    }
}
