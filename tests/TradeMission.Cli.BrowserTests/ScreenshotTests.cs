using Microsoft.Playwright;

namespace TradeMission.Cli.BrowserTests;

/// <summary>Pictures to look at, in artifacts/report.</summary>
public class ScreenshotTests(Chromium chromium, DigestReport digests)
{
    private const int Phone = 390;
    private const int Desktop = 1200;

    [Theory]
    [InlineData("ko", Phone, ColorScheme.Light)]
    [InlineData("ko", Desktop, ColorScheme.Light)]
    [InlineData("ko", Phone, ColorScheme.Dark)]
    [InlineData("ko", Desktop, ColorScheme.Dark)]
    [InlineData("en", Desktop, ColorScheme.Light)]
    public async Task The_report_of_the_digests_can_be_looked_at(string language, int width, ColorScheme scheme)
    {
        await using var report = await chromium.Open(digests.In(language), scheme, width);
        string picture = Repository.PathOf(Path.Combine("artifacts", "report", FormattableString.Invariant($"{language}-{width}-{scheme}.png").ToLowerInvariant()));

        byte[] bytes = await report.Page.ScreenshotAsync(new() { Path = picture, FullPage = true });

        bytes.Length.Should().BeGreaterThan(10_000, "a page with text is no empty picture");
    }
}
