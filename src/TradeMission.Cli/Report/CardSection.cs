using TradeMission.Cli.Output;
using TradeMission.Cli.Report.Content;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Reading;

namespace TradeMission.Cli.Report;

/// <summary>A mission as a card.</summary>
internal sealed class CardSection(HtmlWriter html, Labels labels)
{
    internal void Write(Card card)
    {
        using (html.Open("article", ("class", "card"), ("id", card.Id), ("tabindex", "-1"), ("aria-labelledby", $"{card.Id}-t")))
        {
            using (html.Open("header"))
            {
                html.Element("h3", card.IsDraft ? labels.DraftMark : labels.RecordMark, ("id", $"{card.Id}-t"));
                if (card.Entry is null)
                {
                    html.Element("p", labels.NoMission, ("class", "warning"));
                }
            }

            WriteFacts(card.Facts);
            WriteOutcomes(card);
            WriteBeside(card);
            WriteChecks(card);
            WriteOpen(card);
        }

        html.NewLine();
    }

    private void WriteFacts(IReadOnlyList<CardFact> facts)
    {
        if (facts.Count == 0)
        {
            return;
        }

        using (html.Open("dl", ("class", "facts")))
        {
            foreach (var fact in facts)
            {
                html.Element("dt", fact.Label);
                using (html.Open("dd"))
                {
                    string gap = "";
                    foreach (var value in fact.Values)
                    {
                        html.Text(gap);
                        html.Link(value.Text, value.Target, value.IsOfText ? "ko" : null);
                        gap = ", ";
                    }

                    WriteRule(fact.Rule);
                }
            }
        }
    }

    private void WriteOutcomes(Card card)
    {
        if (card.Outcomes.Count == 0)
        {
            return;
        }

        html.Element("h4", labels.Outcomes);
        using (html.Open("ul", ("class", "outcomes")))
        {
            foreach (var outcome in card.Outcomes)
            {
                WriteOutcome(card, outcome);
            }
        }
    }

    private void WriteOutcome(Card card, CardOutcome figure)
    {
        var outcome = figure.Outcome;
        using (html.Open("li", ("id", figure.Id), ("tabindex", "-1"), ("class", figure.IsAdded ? "added" : null)))
        {
            using (html.Open("div", ("class", "what")))
            {
                html.Text(labels.Of(outcome));
                if (outcome.Role is not (FigureRole.Standalone or FigureRole.Target))
                {
                    html.Element("small", labels.Of(outcome.Role));
                }

                if (outcome.Subject is { } subject)
                {
                    html.Element("span", subject, ("class", "subject"), ("lang", "ko"));
                }

                WriteRule(figure.Rule);
            }

            using (html.Open("div", ("class", "told")))
            {
                WriteFigures(figure);
                if (outcome.Amount is not null && card.Entry is not null)
                {
                    html.Element("span", figure.IsAdded ? labels.Added : labels.ReasonAgainst(outcome), ("class", "use"));
                }
            }
        }
    }

    private void WriteFigures(CardOutcome figure)
    {
        if (figure.Outcome.Amount is { } amount)
        {
            using (html.Open("strong"))
            {
                html.Link(labels.Of(amount), figure.AmountTarget);
            }
        }

        if (figure.Outcome.Count is { } count)
        {
            html.Link(labels.Of(count), figure.CountTarget ?? figure.AmountTarget);
        }

        if (figure.Outcome.StatedConversion is { } conversion)
        {
            html.Element("small", $"{labels.Converts} {labels.Of(conversion)}");
        }

        if (figure.Outcome is { Amount: null, Count: null } && figure.AmountTarget is { } words)
        {
            html.Link(labels.WhereSaid, words);
        }
    }

    private void WriteBeside(Card card)
    {
        if (card.Beside.Count > 0)
        {
            html.Element("h4", labels.Beside);
            using (html.Open("dl", ("class", "facts")))
            {
                foreach (var fact in card.Beside)
                {
                    html.Element("dt", fact.Label, ("lang", "ko"));
                    using (html.Open("dd"))
                    {
                        html.Link(fact.Values[0].Text, fact.Values[0].Target);
                    }
                }
            }
        }
    }

    private void WriteChecks(Card card)
    {
        if (card.Checks.Count > 0)
        {
            html.Element("h4", labels.Checks);
            using (html.Open("ul", ("class", "checks")))
            {
                foreach (var check in card.Checks)
                {
                    using (html.Open("li", ("class", FigureText.NameOf(check.Check.Verdict))))
                    {
                        html.Element("strong", labels.Of(check.Check.Verdict));
                        html.Text($" {labels.Of(check.Check.Kind)}");
                        WriteDifference(check.Check);
                        WriteQuotes(check.Figures);
                    }
                }
            }
        }
    }

    private void WriteDifference(ReconciliationCheck check)
    {
        if (check.Verdict is CheckVerdict.Fails && check.Difference is { } difference)
        {
            html.Text($" · {labels.Difference} {FigureText.Of(difference)}");
        }

        if (check.Reason is { } reason)
        {
            html.Element("small", labels.ReasonOf(reason));
        }
    }

    private void WriteQuotes(IReadOnlyList<CardValue> quotes)
    {
        if (quotes.Count > 0)
        {
            using (html.Open("span", ("class", "quotes")))
            {
                string gap = "";
                foreach (var quote in quotes)
                {
                    html.Text(gap);
                    html.Link(quote.Text, quote.Target, "ko");
                    gap = " · ";
                }
            }
        }
    }

    private void WriteOpen(Card card)
    {
        if (card.Open.Count > 0)
        {
            html.Element("h4", labels.OpenPoints);
            using (html.Open("ul", ("class", "open-points")))
            {
                foreach (var point in card.Open)
                {
                    using (html.Open("li"))
                    {
                        html.Text($"{labels.Of(point.Point.Member)}{(point.Point.IsRequired ? $" ({labels.Required})" : "")}");
                        if (point.Words is { } words)
                        {
                            html.Text(": ");
                            html.Link(words.Text, words.Target, "ko");
                            html.Element("small", labels.ReasonOf(point.Point.Reason));
                        }
                    }
                }
            }
        }
    }

    private void WriteRule(string? rule)
    {
        if (rule is not null)
        {
            using (html.Open("small", ("class", "rule")))
            {
                html.Text(labels.RuleOf(rule) is { } words ? $"{labels.Inferred}: {words}" : labels.Inferred);
            }
        }
    }
}
