using TradeMission.Domain.Quantities;

namespace TradeMission.Cli.Report.Charts;

/// <summary>A figure on a track: a dot, the line of a range, or a dot with a line to where it is open.</summary>
internal static class Dots
{
    internal static void Write(
        HtmlWriter html, Bounds figure, Func<decimal, double> at, double height, string target, string said, bool isTotal)
    {
        string y = Links.Percent(height);
        string from = Links.Percent(figure.Lower is { } lower ? at(lower) : 0);
        string to = Links.Percent(figure.Upper is { } upper ? at(upper) : 1);
        using (html.Open("a", ("class", isTotal ? "dot sum" : "dot"), ("href", $"#{target}"), ("aria-label", said)))
        {
            html.Element("title", said);
            if (!figure.IsSingleValue)
            {
                bool isOpen = figure.Lower is null || figure.Upper is null;
                html.Element("line", "", ("class", isOpen ? "open" : "range"), ("x1", from), ("x2", to), ("y1", y), ("y2", y));
            }

            if (figure.Lower is not null || figure.Upper is null)
            {
                WriteDot(html, from, y, figure, isTotal);
            }

            if (figure.Upper is not null && !figure.IsSingleValue)
            {
                WriteDot(html, to, y, figure, isTotal);
            }
        }
    }

    // The unseen circle is there for the finger.
    private static void WriteDot(HtmlWriter html, string x, string y, Bounds figure, bool isTotal)
    {
        html.Element("circle", "", ("class", "touch"), ("cx", x), ("cy", y), ("r", "12"));
        html.Element("circle", "", ("class", figure.IsApproximate ? "about" : null), ("cx", x), ("cy", y), ("r", isTotal ? "7" : "4"));
    }
}
