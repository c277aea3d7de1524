using TradeMission.Cli.Report.Content;
using TradeMission.Domain.Korean;

namespace TradeMission.Cli.Report;

/// <summary>A text with its figures highlighted, beside the missions that were read from it.</summary>
internal sealed class AnnouncementSection(HtmlWriter html, Labels labels, ReportContent content)
{
    private static readonly FigureKinds[] Kinds = [FigureKinds.Amount, FigureKinds.Date, FigureKinds.Count];

    private readonly CardSection cards = new(html, labels);

    internal void Write(Announcement text)
    {
        string heading = $"{text.Id}-h";
        using (html.Open("section", ("class", "announcement"), ("id", text.Id), ("aria-labelledby", heading)))
        {
            using (html.Open("header"))
            {
                html.Element("p", labels.Announcement, ("class", "eyebrow"));
                html.Element("h2", NameOf(text), ("id", heading), ("lang", "ko"), ("dir", "auto"));
                using (html.Open("p", ("class", "note")))
                {
                    html.Element("bdi", text.Name, ("class", "file"));
                    foreach (var kind in Kinds)
                    {
                        html.Text($" · {Labels.Tally(text.Marks.Count(mark => mark.IsOf(kind)), labels.Of(kind))}");
                    }
                }

                WriteWayUp();
            }

            using (html.Open("div", ("class", "columns")))
            {
                using (html.Open("div", ("class", "cards")))
                {
                    foreach (var card in content.CardsOf(text))
                    {
                        cards.Write(card);
                    }
                }

                using (html.Open("div", ("class", "reading")))
                {
                    new MarkedText(html, labels, text).Write();
                    WriteFigures(text);
                }
            }
        }

        html.NewLine();
    }

    internal void WriteMissionsWithoutText(Func<Card, bool> isWanted)
    {
        foreach (var card in content.CardsOf(null).Where(isWanted))
        {
            using (html.Open("section", ("class", "announcement"), ("aria-labelledby", $"{card.Id}-h")))
            {
                using (html.Open("header"))
                {
                    html.Element("p", labels.MissionFile, ("class", "eyebrow"));
                    html.Element("h2", card.Name, ("id", $"{card.Id}-h"), ("lang", "ko"), ("dir", "auto"));
                    html.Element("p", card.Entry?.File ?? "", ("class", "note file"), ("dir", "auto"));
                    WriteWayUp();
                }

                cards.Write(card);
            }

            html.NewLine();
        }
    }

    private void WriteWayUp() => html.Element("a", labels.WayUp, ("class", "up"), ("href", "#top"));

    private string NameOf(Announcement text) => content.CardsOf(text).Select(card => card.Name).FirstOrDefault() ?? text.Name;

    private void WriteFigures(Announcement text)
    {
        List<Mark> figures = [.. text.Figures];
        if (figures.Count == 0)
        {
            return;
        }

        using (html.Open("details", ("class", "figures")))
        {
            html.Element("summary", labels.FiguresOf(figures.Count));
            using (html.Open("table", ("class", "stacked"), ("aria-label", labels.FiguresOf(figures.Count))))
            {
                using (html.Open("thead"))
                using (html.Open("tr"))
                {
                    foreach (string column in (string[])[labels.Words, labels.Kind, labels.Reading, labels.Use])
                    {
                        html.Element("th", column, ("scope", "col"));
                    }
                }

                using (html.Open("tbody"))
                {
                    foreach (var mark in figures)
                    {
                        WriteFigure(text, mark);
                    }
                }
            }
        }
    }

    private void WriteFigure(Announcement text, Mark mark)
    {
        var figure = mark.Figure.GetValueOrDefault();
        using (html.Open("tr", ("id", MarkedText.RowOf(mark)), ("tabindex", "-1")))
        {
            using (html.Open("th", ("scope", "row")))
            {
                html.Link(text.Text.Substring(mark.Span.Start, mark.Span.Length), mark.Id, "ko");
            }

            html.Element("td", labels.Of(figure.Kind));
            WriteCell(labels.ReadingOf(figure), MarkedText.ReadingOf(mark));
            WriteCell(string.Join("; ", mark.Uses), id: null);
        }

        html.NewLine();
    }

    private void WriteCell(string text, string? id)
    {
        using (html.Open("td", ("id", id)))
        {
            html.Phrase(text);
        }
    }
}
