using Microsoft.Playwright;

namespace TradeMission.Cli.BrowserTests;

/// <summary>A report in a window of its own, and what happened in it.</summary>
internal sealed class OpenReport : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly List<string> faults = [];
    private readonly List<string> requests = [];

    private OpenReport(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
        page.Console += (_, message) => faults.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => faults.Add(error);
        page.Dialog += (_, dialog) => faults.Add($"dialog: {dialog.Message}");
        page.Request += (_, request) => requests.Add(request.Url);
    }

    internal IPage Page { get; }

    /// <summary>What the console, an error or a dialog said.</summary>
    internal IReadOnlyList<string> Faults => faults;

    /// <summary>Everything that was asked for, the page itself first.</summary>
    internal IReadOnlyList<string> Requests => requests;

    internal static async Task<OpenReport> In(IBrowserContext context, string file)
    {
        var report = new OpenReport(context, await context.NewPageAsync());
        await report.Page.GotoAsync(new Uri(file).AbsoluteUri);
        return report;
    }

    /// <summary>The text contents of the elements that a selector finds, in their order.</summary>
    internal Task<string[]> Texts(string selector) =>
        Page.EvaluateAsync<string[]>("selector => [...document.querySelectorAll(selector)].map(e => e.textContent)", selector);

    /// <summary>The contrast of every text in the page, closed parts opened.</summary>
    internal Task<TextContrast[]> Contrasts() => Page.EvaluateAsync<TextContrast[]>(TextContrast.Script);

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
