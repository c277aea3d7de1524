using System.Globalization;
using TradeMission.Cli.Report.Content;

namespace TradeMission.Cli.Report;

/// <summary>
/// The pages of a report: one, or where there are more missions than a browser shows at once, a first one and others behind
/// it.
/// </summary>
internal sealed class ReportPages
{
    /// <summary>How many missions a page has at most.</summary>
    internal const int MostOfPage = 100;

    private readonly Dictionary<string, int> pagesOfIds = [];
    private readonly string file;

    /// <summary>The pages of a report that is written to a file.</summary>
    internal ReportPages(ReportContent content, string file)
    {
        this.file = Path.GetFileName(file);
        Count = content.Cards.Count <= MostOfPage ? 1 : 1 + ((content.Cards.Count + MostOfPage - 1) / MostOfPage);
        for (int i = 0; i < content.Cards.Count; i++)
        {
            var (card, text) = content.Cards[i];
            int page = Count == 1 ? 0 : 1 + (i / MostOfPage);
            pagesOfIds[card.Id] = text is null ? page : pagesOfIds.GetValueOrDefault(text.Id, page);
            if (text is not null)
            {
                pagesOfIds.TryAdd(text.Id, page);
            }
        }
    }

    /// <summary>How many pages there are.</summary>
    internal int Count { get; }

    /// <summary>Whether a page has what a card or a text is about; the first of several has none of them.</summary>
    internal bool Has(int page, string id) => PageOf(id) == page;

    /// <summary>The file of a page, "report-2.html".</summary>
    internal string NameOf(int page) => page == 0
        ? file
        : string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(file)}-{page}{Path.GetExtension(file)}");

    /// <summary>Where a link from a page to an id leads, "#a1-2" or "report-2.html#a101-2".</summary>
    internal string AddressOf(string id, int fromPage)
    {
        int page = PageOf(id);
        return page < 0 || page == fromPage ? $"#{id}" : $"{Uri.EscapeDataString(NameOf(page))}#{id}";
    }

    // Parts of a card or text have its id and a number behind it; what is no part of one is on the first page, or on every page.
    private int PageOf(string id)
    {
        int end = id.IndexOf('-', StringComparison.Ordinal);
        return pagesOfIds.TryGetValue(end < 0 ? id : id[..end], out int page) ? page
            : id.StartsWith("t-", StringComparison.Ordinal) ? 0
            : -1;
    }
}
