using Microsoft.Playwright;
using TradeMission.Cli.BrowserTests;

namespace TradeMission.Samples.BrowserTests;

/// <summary>Everybody can read and use the page: by keyboard, on a phone, in the dark, in either language.</summary>
public class PlaygroundAccessTests(Chromium chromium, PlaygroundServer playground)
{
    private const string Focused = "() => { const e = document.activeElement; return e === document.body ? null : e.id || e.textContent; }";
    private const string Note = "() => getComputedStyle(document.activeElement, '::after').content";
    private const string Announcement = "광주 북구 광융합무역촉진단";

    [Theory]
    [InlineData(ColorScheme.Light, "1억 2억달러")]
    [InlineData(ColorScheme.Dark, "1억 2억달러")]
    [InlineData(ColorScheme.Light, Announcement)]
    [InlineData(ColorScheme.Dark, Announcement)]
    public async Task All_text_stands_out_from_its_ground(ColorScheme scheme, string example)
    {
        await using var page = await chromium.Open(playground, scheme: scheme);
        await page.Choose(example);
        await page.Page.Locator(".text a.figure").First.Or(page.Page.Locator(".error")).First.WaitForAsync();

        var texts = await page.Contrasts();

        texts.Length.Should().BeGreaterThan(20);
        texts.Where(text => text.Ratio < TextContrast.Least).Should().BeEmpty();
    }

    [Theory]
    [InlineData(320)]
    [InlineData(390)]
    [InlineData(800)]
    [InlineData(1200)]
    public async Task Nothing_is_wider_than_the_window(int width)
    {
        await using var page = await chromium.Open(playground, width: width);
        await page.Choose(Announcement);
        await page.Page.Locator("details.figures").EvaluateAsync("details => details.open = true");

        (await page.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).Should().Be(width);
    }

    [Fact]
    public async Task The_keyboard_alone_reaches_languages_text_day_link_examples_and_figures()
    {
        await using var page = await chromium.Open(playground, "#text=" + Uri.EscapeDataString("계약 5만 달러, 상담 7만 달러"));
        List<string> reached = [];
        for (string? focused = ""; focused is not null && reached.Count < 60; focused = await page.Page.EvaluateAsync<string?>(Focused))
        {
            reached.Add(focused);
            await page.Page.Keyboard.PressAsync("Tab");
        }

        reached.Should().ContainInOrder("한국어", "English", "text", "day", "link", "40~50억원", "광주시 통상사절단의 미국 방문 성과", "a1-1", "a1-2");
    }

    [Fact]
    public async Task The_keyboard_chooses_an_example_and_follows_a_figure_to_its_reading()
    {
        await using var page = await chromium.Open(playground);
        await page.Page.Locator("ul.examples button").Nth(2).FocusAsync();
        await page.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Text()).ToHaveValueAsync("수출상담 412만 달러(약 54억 원)");

        await page.Page.Locator("#a1-1").FocusAsync();
        (await page.Page.EvaluateAsync<string>(Note)).Should().StartWith("\"금액: 412만 달러 · USD 4,120,000");
        await page.Page.Locator("details.figures").EvaluateAsync("details => details.open = true");
        await page.Page.Keyboard.PressAsync("Enter");

        (await page.Texts(":target td:nth-child(3)")).Should().Equal("412만 달러 · USD 4,120,000");
        await Assertions.Expect(page.Text()).ToHaveValueAsync("수출상담 412만 달러(약 54억 원)");
    }

    [Theory]
    [InlineData("ko", "약 54억 원 · 약 KRW 5,400,000,000")]
    [InlineData("en", "about KRW 5,400,000,000")]
    public async Task The_page_answers_in_its_language_and_says_which_words_are_korean(string language, string reading)
    {
        await using var page = await chromium.Open(playground);
        await page.Choose("수출상담 412만 달러");

        await page.TurnTo(language);
        await page.Choose(Announcement);
        await page.Choose("수출상담 412만 달러");

        await Assertions.Expect(page.Page.Locator("#a1-2-read")).ToHaveTextAsync(reading);
        (await page.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll("#app :not(.error)")]
              .filter(e => e.closest("[lang]").lang !== "ko" && [...e.childNodes].some(n => n.nodeType === 3 && /\p{Script=Hangul}/u.test(n.data)))
              .map(e => e.outerHTML.slice(0, 200))
            """)).Should().BeEmpty();
    }

    [Fact]
    public async Task What_is_written_in_has_a_label_and_a_language_says_whether_it_is_chosen()
    {
        await using var page = await chromium.Open(playground);

        await Assertions.Expect(page.Text()).ToHaveAccessibleNameAsync("읽을 글");
        await Assertions.Expect(page.Page.Locator("#day")).ToHaveAccessibleNameAsync("발표한 날 (‘지난달’ 같은 말의 기준)");
        await Assertions.Expect(page.Page.Locator(".languages [lang=ko]")).ToHaveAttributeAsync("aria-pressed", "true");
        await Assertions.Expect(page.Page.Locator(".languages [lang=en]")).ToHaveAttributeAsync("aria-pressed", "false");
    }
}
