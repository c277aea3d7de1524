using System.Globalization;

namespace TradeMission.Cli.Report;

/// <summary>Links from figures to the words that they came from, and the language of what they say.</summary>
internal static class Links
{
    private const string Korean = "ko";

    /// <summary>Writes text that leads to its words; without words it stays text.</summary>
    internal static void Link(this HtmlWriter html, string text, string? target, string? language = null)
    {
        using (html.Open(target is null ? "span" : "a", ("href", target is null ? null : $"#{target}"), ("lang", language)))
        {
            html.Phrase(text, language);
        }
    }

    /// <summary>Writes text that leads to another page of the report; that of the page itself stays text.</summary>
    internal static void LinkToPage(this HtmlWriter html, string text, string? file)
    {
        if (file is null)
        {
            html.Element("span", text, ("aria-current", "page"));
        }
        else
        {
            html.Element("a", text, ("href", HtmlWriter.PageMark + Uri.EscapeDataString(file)));
        }
    }

    /// <summary>Writes text in which Korean words, such as counters, are marked as such where the text around is not Korean.</summary>
    internal static void Phrase(this HtmlWriter html, string text, string? language = null)
    {
        bool isKorean = (language ?? html.Language) is Korean;
        for (int start = 0, end; start < text.Length; start = end)
        {
            bool isHangul = IsHangul(text[start]);
            end = start + 1;
            while (end < text.Length && (isKorean || IsHangul(text[end]) == isHangul))
            {
                end++;
            }

            if (isHangul && !isKorean)
            {
                html.Element("span", text[start..end], ("lang", Korean));
            }
            else
            {
                html.Text(text.AsSpan(start..end));
            }
        }
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

    private static bool IsHangul(char c) =>
        c is (>= '\u1100' and <= '\u11FF') or (>= '\u3130' and <= '\u318F') or (>= '\uAC00' and <= '\uD7A3');

    /// <summary>A share of the width of a chart, "42.5%".</summary>
    internal static string Percent(double share) => (100 * share).ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
