using Microsoft.Playwright;
using TradeMission.Cli.BrowserTests;

namespace TradeMission.Samples.BrowserTests;

/// <summary>An address holds what was entered.</summary>
public class PlaygroundLinkTests(Chromium chromium, PlaygroundServer playground)
{
    [Fact]
    public async Task The_link_brings_text_day_and_language_back()
    {
        const string Text = "지난달 24일, #1 & \"50%\"+1억 원 = ?\n둘째 줄 𝕏";
        await using var page = await chromium.Open(playground);
        await page.Text().FillAsync(Text);
        await page.Page.Locator("#day").FillAsync("2024-04-07");
        await page.TurnTo("en");
        string fragment = (await page.Page.Locator("#link").GetAttributeAsync("href"))!;

        await using var other = await chromium.Open(playground, fragment);

        (await other.Text().InputValueAsync()).Should().Be(Text);
        (await other.Page.Locator("#day").InputValueAsync()).Should().Be("2024-04-07");
        await Assertions.Expect(other.Page.Locator("#app > [lang=en]")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Going_back_brings_back_what_the_address_before_held()
    {
        await using var page = await chromium.Open(playground, "#text=" + Uri.EscapeDataString("1억원"));
        await page.Text().FillAsync("2억원");
        await page.Page.Locator("#link").ClickAsync();

        await page.Page.GoBackAsync();
        await Assertions.Expect(page.Text()).ToHaveValueAsync("1억원");

        await page.Page.GoForwardAsync();
        await Assertions.Expect(page.Text()).ToHaveValueAsync("2억원");
    }

    [Fact]
    public async Task A_link_to_a_figure_leaves_the_text_as_it_is()
    {
        await using var page = await chromium.Open(playground);
        await page.Text().FillAsync("계약 5만 달러");

        await page.Page.Locator("#a1-1").ClickAsync();

        page.Page.Url.Should().EndWith("#a1-1-row");
        await Assertions.Expect(page.Text()).ToHaveValueAsync("계약 5만 달러");
    }
}
