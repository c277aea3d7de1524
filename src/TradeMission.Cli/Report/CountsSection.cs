using TradeMission.Cli.Output;
using TradeMission.Cli.Report.Content;
using TradeMission.Domain.Aggregation;

namespace TradeMission.Cli.Report;

/// <summary>The numbers that are no money, each with what every mission adds to it.</summary>
internal sealed class CountsSection(HtmlWriter html, Labels labels, ReportContent content)
{
    private const string People = "people";

    internal void Write()
    {
        List<(string Name, List<(Card Card, CountTotal Count)> Summands)> told =
        [
            .. SummaryCounts.Of(content.Ledger.Totals)
                .Select(count => (count.Name, Summands: Summands(count.Name)))
                .Where(count => count.Summands.Count > 0),
        ];
        if (told.Count == 0)
        {
            return;
        }

        using (html.Open("section", ("class", "glance"), ("aria-labelledby", "glance")))
        {
            html.Element("h2", labels.Overview, ("id", "glance"));
            using (html.Open("dl", ("class", "counts")))
            {
                foreach (var (name, summands) in told)
                {
                    WriteCount(name, summands);
                }
            }
        }

        html.NewLine();
    }

    // A mission of which only names are told has at least as many people as names: that is no number of its own.
    private List<(Card Card, CountTotal Count)> Summands(string name)
    {
        List<(Card Card, CountTotal Count)> summands = [];
        foreach (var (card, _) in content.Cards)
        {
            bool isTold = card.Entry is { } entry && (name is not People || entry.Mission.Delegation.PeopleCount is not null);
            var own = isTold ? SummaryCounts.Of(card.Entry!.Summary).Single(count => count.Name == name).Count : default;
            if (own.Summands > 0)
            {
                summands.Add((card, own));
            }
        }

        return summands;
    }

    private void WriteCount(string name, List<(Card Card, CountTotal Count)> summands)
    {
        var total = summands.Select(summand => summand.Count).Aggregate((sum, count) => sum + count);
        using (html.Open("div"))
        {
            html.Element("dt", labels.NameOfCount(name));
            using (html.Open("dd"))
            {
                html.Element("strong", labels.Of(total.Bounds));
                using (html.Open("ul"))
                {
                    foreach (var (card, count) in summands)
                    {
                        WriteSummand(name, card, count);
                    }
                }
            }
        }
    }

    private void WriteSummand(string name, Card card, CountTotal count)
    {
        using (html.Open("li"))
        {
            html.Link(labels.Of(count.Bounds), TargetOf(card, name));
            html.Text(" ");
            html.Element("span", card.Label, ("lang", "ko"));
        }
    }

    private string TargetOf(Card card, string name) => name switch
    {
        "stops" => card.TargetOf(labels.Of("itinerary.stops")),
        "companies" => card.TargetOf(labels.Of("delegation.companyCount")),
        People => card.TargetOf(labels.Of("delegation.peopleCount")),
        _ => card.FirstAgreement(isSigned: name == "signedAgreements")?.TargetOfCount ?? card.Id,
    };
}
