using System.Globalization;

namespace TradeMission.Cli.Report;

/// <summary>Links from figures to the words that they came from.</summary>
internal static class Links
{
    /// <summary>Writes text that leads to its words; without words it stays text.</summary>
    internal static void Link(this HtmlWriter html, string text, string? target, string? language = null)
    {
        if (target is null)
        {
            html.Element("span", text, ("lang", language));
            return;
        }

        html.Element("a", text, ("href", $"#{target}"), ("lang", language));
    }

    /// <summary>Writes a figure that sums up several: it leads to the first, and a number behind it to each other one.</summary>
    internal static void LinkAll(this HtmlWriter html, string text, IReadOnlyList<string> targets)
    {
        html.Link(text, targets.Count > 0 ? targets[0] : null);
        for (int i = 1; i < targets.Count; i++)
        {
            string number = (i + 1).ToString(CultureInfo.InvariantCulture);
            using (html.Open("sup"))
            {
                html.Element("a", number, ("href", $"#{targets[i]}"), ("aria-label", $"{text} ({number})"));
            }
        }
    }

    /// <summary>A share of the width of a chart, "42.5%".</summary>
    internal static string Percent(double share) => (100 * share).ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
