using TradeMission.Cli.Report.Charts;
using TradeMission.Cli.Report.Content;
using TradeMission.Domain.Calendar;

namespace TradeMission.Cli.Report;

/// <summary>The report as HTML, on one page or several.</summary>
internal sealed class HtmlReport(Labels labels, ReportContent content, ReportPages pages)
{
    private const string Top = "top";
    private const string Main = "main";

    /// <summary>A page in UTF-8; the same content gives the same bytes.</summary>
    internal byte[] ToUtf8(int page)
    {
        HtmlWriter html = new(labels.Code, id => pages.AddressOf(id, page));
        using (html.Open("html", ("lang", labels.Code)))
        {
            WriteHead(html);
            using (html.Open("body", ("id", Top)))
            {
                html.Element("a", page == 0 ? labels.TotalsHeading : labels.Announcement, ("class", "skip"), ("href", $"#{Main}"));
                WriteMasthead(html, page);
                WriteContents(html, page);
                WriteMain(html, page);
                using (html.Open("footer"))
                {
                    html.Element("p", labels.Colophon);
                    html.Element("a", labels.BackToTop, ("href", $"#{Top}"));
                }
            }
        }

        html.NewLine();
        return html.ToUtf8();
    }

    private void WriteHead(HtmlWriter html)
    {
        using (html.Open("head"))
        {
            html.Element("meta", "", ("charset", "utf-8"));
            html.Element("meta", "", ("http-equiv", "Content-Security-Policy"), ("content", StyleSheet.Policy));
            html.Element("meta", "", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
            html.Element("meta", "", ("name", "color-scheme"), ("content", "light dark"));
            html.Element("title", labels.Title);
            html.Element("link", "", ("rel", "icon"), ("href", "data:,"));
            html.Style(StyleSheet.Text);
        }
    }

    private void WriteMasthead(HtmlWriter html, int page)
    {
        using (html.Open("header", ("class", "masthead")))
        {
            html.Element("p", "trademission", ("class", "eyebrow"), ("lang", "en"));
            html.Element("h1", labels.Title);
            if (page == 0)
            {
                html.Element("p", labels.Lead(content.Announcements.Count, content.Ledger.Entries.Count), ("class", "lead"));
                string? reference = content.Reference is { } day ? labels.Of(PartialDate.FromDate(day)) : null;
                html.Element("p", labels.Reference(reference), ("class", "note"));
            }

            WritePages(html, page);
            using (html.Open("ul", ("class", "legend"), ("aria-label", labels.Legend)))
            {
                foreach (string kind in (string[])["amount", "date", "count"])
                {
                    using (html.Open("li"))
                    {
                        html.Element("span", labels.NameOfKind(kind), ("class", $"figure {kind}"));
                    }
                }
            }
        }

        html.NewLine();
    }

    private void WritePages(HtmlWriter html, int page)
    {
        if (pages.Count == 1)
        {
            return;
        }

        using (html.Open("nav", ("class", "pages"), ("aria-label", labels.Pages)))
        using (html.Open("ol"))
        {
            for (int i = 0; i < pages.Count; i++)
            {
                using (html.Open("li"))
                {
                    html.LinkToPage(labels.PageName(i), i == page ? null : pages.NameOf(i));
                }
            }
        }
    }

    private void WriteContents(HtmlWriter html, int page)
    {
        using (html.Open("nav", ("class", "contents"), ("aria-label", labels.Contents)))
        using (html.Open("ol"))
        {
            foreach (var (card, text) in content.Cards.Where(card => page == 0 || pages.Has(page, card.Card.Id)))
            {
                using (html.Open("li"))
                using (html.Open("a", ("href", $"#{text?.Id ?? card.Id}")))
                {
                    html.Element("strong", card.Name, ("lang", "ko"), ("dir", "auto"));
                    html.Element("span", labels.Of(card.Period), ("class", "when"));
                    html.Element("span", text?.Name ?? card.Entry?.File ?? "", ("class", "file"), ("dir", "auto"));
                }
            }
        }

        html.NewLine();
    }

    private void WriteMain(HtmlWriter html, int page)
    {
        using (html.Open("main", ("id", Main), ("tabindex", "-1")))
        {
            if (page == 0)
            {
                new CountsSection(html, labels, content).Write();
                new AmountChart(html, labels, content).Write();
                new TotalsSection(html, labels, content).Write();
                new StayChart(html, labels, content).Write();
                new TargetChart(html, labels, content).Write();
            }

            AnnouncementSection announcements = new(html, labels, content);
            foreach (var announcement in content.Announcements.Where(text => pages.Has(page, text.Id)))
            {
                announcements.Write(announcement);
            }

            announcements.WriteMissionsWithoutText(card => pages.Has(page, card.Id));
        }

        html.NewLine();
    }
}
