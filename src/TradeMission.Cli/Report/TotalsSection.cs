using TradeMission.Cli.Output;
using TradeMission.Cli.Report.Content;
using TradeMission.Domain.Aggregation;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Monetary;

namespace TradeMission.Cli.Report;

/// <summary>The totals with every amount that is in them, and the amounts that are in none.</summary>
internal sealed class TotalsSection(HtmlWriter html, Labels labels, ReportContent content)
{
    /// <summary>The id of a total in the page.</summary>
    internal static string IdOf(Basis basis, Currency currency) => $"t-{FigureText.NameOf(basis)}-{currency.Code}";

    internal void Write()
    {
        using (html.Open("section", ("class", "totals"), ("aria-labelledby", "totals")))
        {
            html.Element("h2", labels.TotalsHeading, ("id", "totals"));
            html.Element("p", labels.TotalsNote, ("class", "note"));
            WriteTotals();
            WriteNotAdded();
            WriteSteps();
        }

        html.NewLine();
    }

    private void WriteTotals()
    {
        var totals = content.Ledger.Totals.ByBasis();
        if (totals.IsEmpty)
        {
            html.Element("p", labels.NoTotals);
            return;
        }

        using (html.Open("table", ("class", "stacked"), ("aria-labelledby", "totals")))
        {
            WriteHead(labels.Basis, labels.Total, labels.Summands);
            using (html.Open("tbody"))
            {
                foreach (var (basis, _, total) in totals)
                {
                    using (html.Open("tr", ("id", IdOf(basis, total.Currency)), ("tabindex", "-1")))
                    {
                        html.Element("th", labels.Of(basis), ("scope", "row"));
                        WriteTotal(total);
                        WriteSummands(basis, total.Currency);
                    }

                    html.NewLine();
                }
            }
        }
    }

    private void WriteTotal(AnnouncedTotal total)
    {
        AnnouncedAmount amount = new(total.Bounds, total.Currency);
        using (html.Open("td", ("class", "total")))
        {
            html.Element("strong", labels.Of(amount));
            if (labels.DigitsOf(amount) is { } digits)
            {
                html.Element("span", digits, ("class", "digits"));
            }
        }
    }

    private void WriteSummands(Basis basis, Currency currency)
    {
        using (html.Open("td"))
        using (html.Open("ul", ("class", "summands")))
        {
            foreach (var (card, outcome) in content.Summands(basis, currency))
            {
                using (html.Open("li"))
                {
                    html.Link(labels.Of(outcome.Outcome.Amount.GetValueOrDefault()), outcome.Target);
                    html.Text(" ");
                    html.Element("span", card.Label, ("lang", "ko"));
                }
            }
        }
    }

    private void WriteNotAdded()
    {
        List<(Card Card, CardOutcome Outcome)> rest =
        [
            .. content.Outcomes().Where(figure =>
                !figure.Outcome.IsAdded && figure.Outcome.Outcome.Amount is not null && figure.Card.Entry is not null),
        ];
        if (rest.Count == 0)
        {
            return;
        }

        html.Element("h3", labels.NotAdded, ("id", "not-added"));
        using (html.Open("table", ("class", "stacked"), ("aria-labelledby", "not-added")))
        {
            WriteHead(labels.Amount, labels.Basis, labels.Why, labels.MissionWord);
            using (html.Open("tbody"))
            {
                foreach (var (card, outcome) in rest)
                {
                    using (html.Open("tr"))
                    {
                        using (html.Open("th", ("scope", "row")))
                        {
                            html.Link(labels.Of(outcome.Outcome.Amount.GetValueOrDefault()), outcome.Target);
                        }

                        html.Element("td", labels.Of(outcome.Outcome));
                        html.Element("td", labels.ReasonAgainst(outcome.Outcome));
                        html.Element("td", card.Label, ("lang", "ko"));
                    }
                }
            }
        }
    }

    private void WriteSteps()
    {
        var steps = content.Ledger.Totals.Attainments;
        if (steps.IsEmpty)
        {
            return;
        }

        html.Element("h3", labels.Steps, ("id", "steps"));
        using (html.Open("table", ("class", "stacked"), ("aria-labelledby", "steps")))
        {
            WriteHead(labels.Step, labels.From, labels.To, labels.Rate);
            using (html.Open("tbody"))
            {
                foreach (var step in steps)
                {
                    using (html.Open("tr"))
                    {
                        html.Element("th", labels.Of(step.Step), ("scope", "row"));
                        WriteSide(step, new(step.From, step.Currency), [step.FromBasis]);
                        WriteSide(step, new(step.To, step.Currency), step.ToBases);
                        html.Element("td", labels.RateOf(step.LowerRate, step.UpperRate), ("class", "rate"));
                    }
                }
            }
        }
    }

    private void WriteSide(Attainment step, AnnouncedAmount side, IEnumerable<Basis> bases)
    {
        using (html.Open("td"))
        {
            html.LinkAll(labels.Of(side), [.. content.SummandsOf(step, bases).Select(figure => figure.Outcome.Target)]);
        }
    }

    private void WriteHead(params ReadOnlySpan<string> columns)
    {
        using (html.Open("thead"))
        using (html.Open("tr"))
        {
            foreach (string column in columns)
            {
                html.Element("th", column, ("scope", "col"));
            }
        }
    }
}
