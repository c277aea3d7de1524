using TradeMission.Cli.Report.Content;
using TradeMission.Domain.Aggregation;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Quantities;

namespace TradeMission.Cli.Report.Charts;

/// <summary>The totals and the amounts in them on a logarithmic axis, a panel for each currency.</summary>
internal sealed class AmountChart(HtmlWriter html, Labels labels, ReportContent content)
{
    internal void Write()
    {
        var totals = content.Ledger.Totals.ByBasis();
        if (totals.IsEmpty)
        {
            return;
        }

        using (html.Open("section", ("class", "chart amounts"), ("aria-labelledby", "amounts")))
        {
            html.Element("h2", labels.AmountChart, ("id", "amounts"));
            html.Element("p", labels.DotNote, ("class", "note"));
            foreach (var panel in totals.GroupBy(total => total.Total.Currency))
            {
                WritePanel(panel.Key, [.. panel]);
            }
        }

        html.NewLine();
    }

    private void WritePanel(Currency currency, List<GroupTotal<Basis>> totals)
    {
        var summands = totals.SelectMany(total => content.Summands(total.Basis, currency));
        LogScale scale = new([.. summands.Select(BoundsOf), .. totals.Select(total => total.Total.Bounds)]);
        using (html.Open("figure"))
        {
            using (html.Open("figcaption"))
            {
                html.Element("strong", currency.Code);
                html.Text(" ");
                html.Element("span", labels.NameOf(currency), ("class", "when"));
                html.Element("span", labels.LogAxis, ("class", "axis-note"));
            }

            using (html.Open("ol", ("class", "rows")))
            {
                foreach (var total in totals)
                {
                    WriteRow(total, scale);
                }

                WriteAxis(scale);
            }
        }
    }

    private void WriteRow(GroupTotal<Basis> total, LogScale scale)
    {
        var currency = total.Total.Currency;
        string said = $"{labels.Of(total.Basis)} {labels.Of(new AnnouncedAmount(total.Total.Bounds, currency))}";
        List<(Card Card, CardOutcome Outcome)> summands = [.. content.Summands(total.Basis, currency)];
        using (html.Open("li"))
        {
            html.Element("span", labels.Of(total.Basis), ("class", "label"));
            using (html.Open("span", ("class", "value")))
            {
                html.Link(labels.Of(new AnnouncedAmount(total.Total.Bounds, currency)), TotalsSection.IdOf(total.Basis, currency));
            }

            Lanes lanes = new();
            int ofTotal = lanes.Place(total.Total.Bounds, scale.At);
            List<(Card Card, CardOutcome Outcome, int Lane)> dots = summands.Count == 1 ? [] :
                [.. summands.Select(figure => (figure.Card, figure.Outcome, lanes.Place(BoundsOf(figure), scale.At)))];
            using (html.Open("svg", ("class", $"track {lanes.Class}"), ("role", "group"), ("aria-label", said)))
            {
                WriteLines(scale);
                string target = summands.Count == 1 ? summands[0].Outcome.Target : TotalsSection.IdOf(total.Basis, currency);
                Dots.Write(html, total.Total.Bounds, scale.At, lanes.HeightOf(ofTotal), target, said, isTotal: true);
                foreach (var (card, outcome, lane) in dots)
                {
                    var amount = outcome.Outcome.Amount.GetValueOrDefault();
                    string what = $"{labels.Of(total.Basis)} {labels.Of(amount)}, {card.Label}";
                    Dots.Write(html, amount.Bounds, scale.At, lanes.HeightOf(lane), outcome.Target, what, isTotal: false);
                }
            }
        }
    }

    private static Bounds BoundsOf((Card Card, CardOutcome Outcome) figure) => figure.Outcome.Outcome.Amount.GetValueOrDefault().Bounds;

    private void WriteLines(LogScale scale)
    {
        foreach (var (_, share, _) in scale.Lines())
        {
            string x = Links.Percent(share);
            html.Element("line", "", ("class", "grid"), ("x1", x), ("x2", x), ("y1", "0"), ("y2", "100%"));
        }
    }

    private void WriteAxis(LogScale scale)
    {
        using (html.Open("li", ("class", "axis"), ("aria-hidden", "true")))
        using (html.Open("svg", ("class", "track")))
        {
            foreach (var (value, share, isMajor) in scale.Lines())
            {
                string anchor = share == 0 ? "start" : share == 1 ? "end" : "middle";
                string? style = isMajor ? null : "minor";
                string x = Links.Percent(share);
                html.Element("text", labels.Axis(value), ("class", style), ("x", x), ("y", "16"), ("text-anchor", anchor));
            }
        }
    }
}
