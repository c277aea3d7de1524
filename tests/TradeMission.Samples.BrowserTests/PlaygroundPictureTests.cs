using Microsoft.Playwright;
using TradeMission.Cli.BrowserTests;

namespace TradeMission.Samples.BrowserTests;

/// <summary>Pictures to look at, in artifacts/pictures.</summary>
public class PlaygroundPictureTests(Chromium chromium, PlaygroundServer playground)
{
    [Theory]
    [InlineData("ko", 1200, ColorScheme.Light)]
    [InlineData("en", 1200, ColorScheme.Dark)]
    [InlineData("ko", 390, ColorScheme.Dark)]
    public async Task The_page_can_be_looked_at(string language, int width, ColorScheme scheme)
    {
        await using var page = await chromium.Open(playground, scheme: scheme, width: width);
        await page.TurnTo(language);
        await page.Choose("광주시 통상사절단");
        await page.Page.Locator(".card").WaitForAsync();
        string picture = Repository.PathOf(FormattableString.Invariant($"artifacts/pictures/playground-{language}-{width}-{scheme}.png").ToLowerInvariant());

        byte[] bytes = await page.Page.ScreenshotAsync(new() { Path = picture, FullPage = true });

        bytes.Length.Should().BeGreaterThan(10_000, "a page with text is no empty picture");
    }
}
