using TradeMission.Cli.Output;
using TradeMission.Cli.Report.Content;

namespace TradeMission.Cli.Report;

/// <summary>The text of an announcement, word for word, with its figures highlighted.</summary>
internal sealed class MarkedText(HtmlWriter html, Labels labels, Announcement announcement)
{
    private int nextMark;

    /// <summary>The id of a figure's row in the table of what was read.</summary>
    internal static string RowOf(Mark mark) => $"{mark.Id}-row";

    /// <summary>The id of what a figure is read as.</summary>
    internal static string ReadingOf(Mark mark) => $"{mark.Id}-read";

    internal void Write()
    {
        using (html.Open("div", ("class", "text"), ("lang", "ko"), ("dir", "auto")))
        {
            int start = 0;
            while (start < announcement.Text.Length)
            {
                int end = EndOfParagraph(start);
                bool isBlank = string.IsNullOrWhiteSpace(announcement.Text[start..end]);
                using (html.Open("p", ("class", isBlank ? "blank" : null)))
                {
                    WriteParagraph(start, end);
                }

                start = end;
            }
        }

        html.NewLine();
    }

    // A line ends with LF, CR or both; a mark that goes over it keeps the lines together.
    private int EndOfParagraph(int start)
    {
        string text = announcement.Text;
        int mark = nextMark;
        for (int i = start; i < text.Length; i++)
        {
            bool isEnd = text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
            while (mark < announcement.Marks.Count && announcement.Marks[mark].Span.End <= i + 1)
            {
                mark++;
            }

            bool isInMark = mark < announcement.Marks.Count && announcement.Marks[mark].Span.Start <= i;
            if (isEnd && !isInMark)
            {
                return i + 1;
            }
        }

        return text.Length;
    }

    private void WriteParagraph(int start, int end)
    {
        int written = start;
        for (; nextMark < announcement.Marks.Count && announcement.Marks[nextMark].Span.Start < end; nextMark++)
        {
            var mark = announcement.Marks[nextMark];
            html.Text(announcement.Text.AsSpan(written..mark.Span.Start));
            WriteMark(mark);
            written = mark.Span.End;
        }

        html.Text(announcement.Text.AsSpan(written..end));
    }

    private void WriteMark(Mark mark)
    {
        string words = announcement.Text.Substring(mark.Span.Start, mark.Span.Length);
        if (mark.Figure is not { } figure)
        {
            html.Element("span", words, ("class", "words"), ("id", mark.Id), ("tabindex", "-1"));
            return;
        }

        html.Element(
            "a",
            words,
            ("class", $"figure {FigureText.Of(figure.Kind)}"),
            ("id", mark.Id),
            ("href", $"#{RowOf(mark)}"),
            ("aria-describedby", ReadingOf(mark)),
            ("data-note", string.Join('\n', [$"{labels.Of(figure.Kind)}: {labels.ReadingOf(figure)}", .. mark.Uses])));
    }
}
