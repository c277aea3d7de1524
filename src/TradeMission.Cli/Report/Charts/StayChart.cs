using System.Globalization;
using TradeMission.Cli.Report.Content;

namespace TradeMission.Cli.Report.Charts;

/// <summary>When the missions were away, on the calendar of one year.</summary>
internal sealed class StayChart(HtmlWriter html, Labels labels, ReportContent content)
{
    private const int December = 12;
    private const int FewestMonths = 4;
    private const int MostLabels = 6;
    private const string Middle = "50%";

    private int firstMonth = 1;
    private int lastMonth = December;

    internal void Write()
    {
        var stays = Stays();
        using (html.Open("section", ("class", "chart stays"), ("aria-labelledby", "stays")))
        {
            html.Element("h2", labels.StayChart, ("id", "stays"));
            html.Element("p", stays.Exists(stay => stay.Place is not null) ? labels.StayNote : labels.NoStays, ("class", "note"));
            SetMonths([.. stays.Select(stay => stay.Place).OfType<YearPlace>()]);
            if (stays.Count > 0)
            {
                WriteRows(stays);
            }
        }

        html.NewLine();
    }

    private void WriteRows(List<(Card Card, YearPlace? Place)> stays)
    {
        using (html.Open("ol", ("class", "rows")))
        {
            foreach (var (card, place) in stays)
            {
                WriteRow(card, place);
            }

            WriteAxis();
        }
    }

    // By year as far as it is known, then through the year.
    private List<(Card Card, YearPlace? Place)> Stays() =>
    [
        .. content.Cards
            .Select(card => card.Card)
            .Where(card => card.Period != default)
            .Select(card => (Card: card, Place: YearPlace.Of(card.Period)))
            .OrderBy(stay => stay.Card.Period.Year ?? int.MaxValue)
            .ThenBy(stay => stay.Place?.First.Month ?? December + 1)
            .ThenBy(stay => stay.Place?.First.Day),
    ];

    private void SetMonths(List<YearPlace> places)
    {
        if (places.Count == 0 || places.Exists(place => place.IsOverNewYear))
        {
            return;
        }

        firstMonth = places.Min(place => place.FirstMonth);
        lastMonth = Math.Min(December, Math.Max(places.Max(place => place.LastMonth), firstMonth + FewestMonths - 1));
        firstMonth = Math.Max(1, Math.Min(firstMonth, lastMonth - FewestMonths + 1));
    }

    private void WriteRow(Card card, YearPlace? place)
    {
        string year = card.Period.Year is { } known ? known.ToString(CultureInfo.InvariantCulture) : labels.YearOpen;
        string when = place is null ? labels.Of(card.Period) : labels.InYear(card.Period);
        string target = card.TargetOf(labels.Of("period"));
        using (html.Open("li"))
        {
            using (html.Open("span", ("class", "label")))
            {
                html.Element("span", card.Name, ("lang", "ko"));
                html.Element("small", year);
            }

            using (html.Open("span", ("class", "value")))
            {
                html.Link(when, target);
            }

            using (html.Open("svg", ("class", "track"), ("role", "group"), ("aria-label", $"{card.Name}, {year}")))
            {
                WriteLines();
                if (place is { } stay)
                {
                    using (html.Open("a", ("class", "stay"), ("href", $"#{target}"), ("aria-label", $"{card.Name}, {year}, {when}")))
                    {
                        html.Element("title", when);
                        WriteBars(stay);
                    }
                }
                else
                {
                    const string middle = "middle";
                    html.Element(
                        "text", labels.NotPlaced, ("x", Middle), ("y", Middle), ("text-anchor", middle), ("dominant-baseline", middle));
                }
            }
        }
    }

    private void WriteBars(YearPlace stay)
    {
        if (stay.IsOverNewYear)
        {
            WriteBar(YearPlace.MonthsBefore(stay.First), December);
            WriteBar(0, YearPlace.MonthsThrough(stay.Last));
            return;
        }

        WriteBar(YearPlace.MonthsBefore(stay.First), YearPlace.MonthsThrough(stay.Last));
    }

    // The unseen line is there for the finger.
    private void WriteBar(double from, double to)
    {
        var (x1, x2) = (Links.Percent(ShareOf(from)), Links.Percent(ShareOf(to)));
        html.Element("line", "", ("class", "touch"), ("x1", x1), ("x2", x2), ("y1", Middle), ("y2", Middle));
        html.Element("line", "", ("x1", x1), ("x2", x2), ("y1", Middle), ("y2", Middle));
    }

    private void WriteLines()
    {
        for (int month = firstMonth - 1; month <= lastMonth; month++)
        {
            string x = Links.Percent(ShareOf(month));
            html.Element("line", "", ("class", "grid"), ("x1", x), ("x2", x), ("y1", "0"), ("y2", "100%"));
        }
    }

    private void WriteAxis()
    {
        int step = (lastMonth - firstMonth + MostLabels) / MostLabels;
        using (html.Open("li", ("class", "axis"), ("aria-hidden", "true")))
        using (html.Open("svg", ("class", "track")))
        {
            for (int month = firstMonth; month <= lastMonth; month += step)
            {
                string x = Links.Percent(ShareOf(month - 0.5));
                html.Element("text", labels.MonthOf(month), ("x", x), ("y", "16"), ("text-anchor", "middle"));
            }
        }
    }

    private double ShareOf(double months) => (months - firstMonth + 1) / (lastMonth - firstMonth + 1);
}
