using TradeMission.Cli.Report.Content;
using TradeMission.Domain.Aggregation;
using TradeMission.Domain.Monetary;

namespace TradeMission.Cli.Report.Charts;

/// <summary>What was achieved against what was aimed at, mission by mission.</summary>
internal sealed class TargetChart(HtmlWriter html, Labels labels, ReportContent content)
{
    internal void Write()
    {
        List<(Card Card, Attainment Step)> steps =
        [
            .. content.Cards.Select(card => card.Card).SelectMany(card => (card.Entry?.Summary.Attainments ?? [])
                .Where(step => step.Step is AttainmentStep.TargetToResult)
                .Select(step => (card, step))),
        ];
        using (html.Open("section", ("class", "chart targets"), ("aria-labelledby", "targets")))
        {
            html.Element("h2", labels.TargetChart, ("id", "targets"));
            html.Element("p", steps.Count > 0 ? labels.TargetNote : labels.NoTargets, ("class", "note"));
            if (steps.Count > 0)
            {
                WriteRows(steps);
            }
        }

        html.NewLine();
    }

    private void WriteRows(List<(Card Card, Attainment Step)> steps)
    {
        using (html.Open("ol", ("class", "rows")))
        {
            foreach (var (card, step) in steps)
            {
                WriteRow(card, step);
            }
        }
    }

    private void WriteRow(Card card, Attainment step)
    {
        List<CardOutcome> targets = Figures(card, step, [step.FromBasis]);
        List<CardOutcome> results = Figures(card, step, step.ToBases);
        using (html.Open("li"))
        {
            using (html.Open("span", ("class", "label")))
            {
                html.Element("span", card.Name, ("lang", "ko"));
                html.Element("small", labels.OfTarget(labels.RateOf(step.LowerRate, step.UpperRate)));
            }

            WriteTrack(step, targets, results);
            using (html.Open("dl", ("class", "sides")))
            {
                WriteSide(labels.Target, new(step.From, step.Currency), targets);
                WriteSide(labels.Achieved, new(step.To, step.Currency), results);
            }
        }
    }

    private void WriteSide(string name, AnnouncedAmount sum, List<CardOutcome> figures)
    {
        html.Element("dt", name);
        using (html.Open("dd"))
        {
            if (figures.Count == 1)
            {
                html.Link(labels.Of(sum), figures[0].Target);
                return;
            }

            html.Element("strong", labels.Of(sum));
            string sign = " = ";
            foreach (var figure in figures)
            {
                html.Text($"{sign}{labels.Of(figure.Outcome.TotalledUnder)} ");
                html.Link(labels.Of(figure.Outcome.Amount.GetValueOrDefault()), figure.Target);
                sign = " + ";
            }
        }
    }

    private void WriteTrack(Attainment step, List<CardOutcome> targets, List<CardOutcome> results)
    {
        decimal end = new[] { step.From.Lower, step.From.Upper, step.To.Lower, step.To.Upper }.Max() is { } most and > 0 ? most : 1;
        using (html.Open("svg", ("class", "track"), ("role", "group"), ("aria-label", labels.Of(step.Step))))
        {
            decimal start = 0;
            foreach (var figure in results)
            {
                var bounds = figure.Outcome.Amount.GetValueOrDefault().Bounds;
                decimal length = bounds.Lower ?? bounds.Upper ?? 0;
                WriteBar(figure, start / end, length / end, isExact: bounds.IsSingleValue);
                start += length;
            }

            if ((step.From.Lower ?? step.From.Upper) is { } aim)
            {
                WriteAim(targets, new(step.From, step.Currency), aim / end);
            }
        }
    }

    private void WriteBar(CardOutcome figure, decimal start, decimal length, bool isExact)
    {
        string said = $"{labels.Of(figure.Outcome.TotalledUnder)} {labels.Of(figure.Outcome.Amount.GetValueOrDefault())}";
        using (html.Open("a", ("class", isExact ? "bar" : "bar open"), ("href", $"#{figure.Target}"), ("aria-label", said)))
        {
            html.Element("title", said);
            var (x, width) = (Links.Percent((double)start), Links.Percent((double)length));
            html.Element("rect", "", ("x", x), ("width", width), ("y", "6"), ("height", "24"));
        }
    }

    private void WriteAim(List<CardOutcome> targets, AnnouncedAmount sum, decimal share)
    {
        string said = $"{labels.Target} {labels.Of(sum)}";
        string x = Links.Percent((double)share);
        using (html.Open("a", ("class", "aim"), ("href", targets.Count > 0 ? $"#{targets[0].Target}" : null), ("aria-label", said)))
        {
            html.Element("title", said);
            html.Element("line", "", ("class", "touch"), ("x1", x), ("x2", x), ("y1", "0"), ("y2", "36"));
            html.Element("line", "", ("x1", x), ("x2", x), ("y1", "0"), ("y2", "36"));
        }
    }

    private static List<CardOutcome> Figures(Card card, Attainment step, IEnumerable<Domain.Missions.Basis> bases) =>
        [
            .. bases.SelectMany(basis => card.Outcomes.Where(figure => figure.IsAdded
                && figure.Outcome.TotalledUnder == basis
                && figure.Outcome.Amount?.Currency == step.Currency)),
        ];
}
