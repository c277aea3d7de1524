using Microsoft.Playwright;

namespace TradeMission.Cli.BrowserTests;

/// <summary>Pictures to look at, in artifacts/report.</summary>
public class ScreenshotTests(Chromium chromium, DigestReport digests)
{
    private const int Phone = 360;
    private const int Tablet = 768;
    private const int Desktop = 1280;
    private const int Margin = 40;
    private const int ReadmeHeight = 1280;

    [Theory]
    [InlineData("ko", Phone, ColorScheme.Light)]
    [InlineData("ko", Tablet, ColorScheme.Light)]
    [InlineData("ko", Desktop, ColorScheme.Light)]
    [InlineData("ko", Phone, ColorScheme.Dark)]
    [InlineData("ko", Tablet, ColorScheme.Dark)]
    [InlineData("ko", Desktop, ColorScheme.Dark)]
    [InlineData("en", Desktop, ColorScheme.Light)]
    public async Task The_report_of_the_digests_can_be_looked_at(string language, int width, ColorScheme scheme)
    {
        await using var report = await chromium.Open(digests.In(language), scheme, width);
        string picture = Repository.PathOf(Path.Combine("artifacts", "report", FormattableString.Invariant($"{language}-{width}-{scheme}.png").ToLowerInvariant()));

        byte[] bytes = await report.Page.ScreenshotAsync(new() { Path = picture, FullPage = true });

        bytes.Length.Should().BeGreaterThan(10_000, "a page with text is no empty picture");
    }

    [Fact]
    public async Task The_readme_shows_charts_and_an_announcement()
    {
        await using var report = await chromium.Open(digests.Dated, width: Desktop);
        var charts = await report.Page.Locator("section.stays").BoundingBoxAsync();

        byte[] bytes = await report.Page.ScreenshotAsync(new()
        {
            Path = Repository.PathOf(Path.Combine("artifacts", "report", "readme.png")),
            FullPage = true,
            Clip = new() { X = 0, Y = charts!.Y - Margin, Width = Desktop, Height = ReadmeHeight },
        });

        bytes.Length.Should().BeInRange(10_000, 300_000);
    }
}
