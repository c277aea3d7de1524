using TradeMission.Cli.Output;
using TradeMission.Cli.Report.Content;
using TradeMission.Domain.Aggregation;

namespace TradeMission.Cli.Report;

/// <summary>The numbers that are no money, each with what every mission adds to it.</summary>
internal sealed class CountsSection(HtmlWriter html, Labels labels, ReportContent content)
{
    internal void Write()
    {
        List<(string Name, CountTotal Count)> told = [.. SummaryCounts.Of(content.Ledger.Totals).Where(count => count.Count.Summands > 0)];
        if (told.Count == 0)
        {
            return;
        }

        using (html.Open("section", ("class", "glance"), ("aria-labelledby", "glance")))
        {
            html.Element("h2", labels.Overview, ("id", "glance"));
            using (html.Open("dl", ("class", "counts")))
            {
                foreach (var (name, count) in told)
                {
                    WriteCount(name, count);
                }
            }
        }

        html.NewLine();
    }

    private void WriteCount(string name, CountTotal count)
    {
        using (html.Open("div"))
        {
            html.Element("dt", labels.NameOfCount(name));
            using (html.Open("dd"))
            {
                html.Element("strong", labels.Of(count.Bounds));
                using (html.Open("ul"))
                {
                    WriteSummands(name);
                }
            }
        }
    }

    private void WriteSummands(string name)
    {
        foreach (var (card, _) in content.Cards)
        {
            var own = card.Entry is { } entry ? SummaryCounts.Of(entry.Summary).Single(count => count.Name == name).Count : default;
            if (own.Summands > 0)
            {
                using (html.Open("li"))
                {
                    html.Link(labels.Of(own.Bounds), TargetOf(card, name));
                    html.Text(" ");
                    html.Element("span", card.Sender ?? card.Name, ("lang", "ko"));
                }
            }
        }
    }

    private string TargetOf(Card card, string name) => name switch
    {
        "stops" => card.TargetOf(labels.Of("itinerary.stops")),
        "companies" => card.TargetOf(labels.Of("delegation.companyCount")),
        "people" => card.TargetOf(labels.Of("delegation.peopleCount")),
        _ => card.FirstAgreement(isSigned: name == "signedAgreements")?.TargetOfCount ?? card.Id,
    };
}
