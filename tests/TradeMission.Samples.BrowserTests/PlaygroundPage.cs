using Microsoft.Playwright;
using TradeMission.Cli.BrowserTests;

namespace TradeMission.Samples.BrowserTests;

/// <summary>The playground in a window of its own.</summary>
internal static class PlaygroundPage
{
    /// <summary>Opens it and waits until it can be written in; without Chromium nothing is published and the test is skipped.</summary>
    internal static async Task<OpenReport> Open(
        this Chromium chromium,
        PlaygroundServer playground,
        string fragment = "",
        ColorScheme scheme = ColorScheme.Light,
        int width = 1200)
    {
        chromium.SkipIfMissing();
        var page = await chromium.Open(await playground.Address() + fragment, scheme, width);
        await page.Text().WaitForAsync();
        return page;
    }

    /// <summary>Where a text goes in.</summary>
    internal static ILocator Text(this OpenReport page) => page.Page.Locator("#text");

    /// <summary>The same text with its figures marked, waited for.</summary>
    internal static ILocator Marked(this OpenReport page) => page.Page.Locator(".text");

    /// <summary>Chooses an example.</summary>
    internal static Task Choose(this OpenReport page, string example) =>
        page.Page.Locator("ul.examples button", new() { HasTextString = example }).ClickAsync();

    /// <summary>Turns the page into another language.</summary>
    internal static async Task TurnTo(this OpenReport page, string language)
    {
        await page.Page.Locator($".languages [lang={language}]").ClickAsync();
        await page.Page.Locator($"#app > [lang={language}]").WaitForAsync();
    }
}
