using Microsoft.Playwright;
using TradeMission.Cli.BrowserTests;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace TradeMission.Cli.BrowserTests;

/// <summary>The system's Chromium, started once for all tests.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Program = "/usr/bin/chromium";

    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Program))
        {
            return;
        }

        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, Args = Arguments });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }

    /// <summary>Skips the test where there is no Chromium, and says so.</summary>
    internal void SkipIfMissing() => Assert.SkipUnless(browser is not null, $"There is no {Program}; 'apt-get install chromium' puts it there.");

    /// <summary>Opens a page of a report, or the test is skipped.</summary>
    internal async Task<OpenReport> Open(string file, ColorScheme scheme = ColorScheme.Light, int width = 1200, int height = 900)
    {
        SkipIfMissing();
        var context = await browser!.NewContextAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = height } });
        return await OpenReport.In(context, file);
    }
}
