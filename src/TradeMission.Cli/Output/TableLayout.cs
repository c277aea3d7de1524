namespace TradeMission.Cli.Output;

/// <summary>Lays rows out as lines of a given width.</summary>
/// <remarks>
/// Where a table is too wide its paths go on in further lines, then its words, numbers never. Where it is too wide still, each
/// row becomes a block of lines, a value a line with its name before it.
/// </remarks>
internal sealed class TableLayout(IReadOnlyList<TableColumn> columns, IReadOnlyList<string[]> rows)
{
    private const int Gap = 2;
    private const int WidestWord = 24;
    private const char Rule = '─';
    private const string Indent = "  ";

    /// <summary>The lines; none is wider than <paramref name="width"/> unless one character is.</summary>
    /// <param name="width">The width.</param>
    /// <param name="emphasize">Makes a name stand out, without making it wider.</param>
    internal IEnumerable<string> Lines(int width, Func<string, string> emphasize)
    {
        int[] widths = new int[columns.Count];
        for (int i = 0; i < widths.Length; i++)
        {
            widths[i] = Widest(i, TextWidth.Of(columns[i].Name), cell => TextWidth.Of(cell));
        }

        return TryFit(widths, width) ? Grid(widths, emphasize) : rows.SelectMany(row => Block(row, width, emphasize));
    }

    private bool TryFit(int[] widths, int width)
    {
        foreach (var kind in (ColumnKind[])[ColumnKind.Path, ColumnKind.Text])
        {
            if (Total(widths) > width)
            {
                GiveWay(widths, width, kind);
            }
        }

        return Total(widths) <= width;
    }

    // The widest column gives way first.
    private void GiveWay(int[] widths, int width, ColumnKind kind)
    {
        int[] least = [.. columns.Select((column, i) => column.Kind == kind ? LeastWidth(i, widths[i]) : widths[i])];
        while (Total(widths) > width)
        {
            int widest = -1;
            for (int i = 0; i < widths.Length; i++)
            {
                widest = widths[i] > least[i] && (widest < 0 || widths[i] > widths[widest]) ? i : widest;
            }

            if (widest < 0)
            {
                return;
            }

            widths[widest]--;
        }
    }

    private int LeastWidth(int column, int natural)
    {
        int widestWord = Math.Min(WidestWord, Widest(column, 0, Wrapping.WidestPart));
        return Math.Min(natural, Math.Max(TextWidth.Of(columns[column].Name), widestWord));
    }

    private int Widest(int column, int least, Func<string, int> measure)
    {
        foreach (string[] row in rows)
        {
            least = Math.Max(least, measure(row[column]));
        }

        return least;
    }

    private static long Total(int[] widths)
    {
        long total = Gap * (widths.Length - 1);
        foreach (int width in widths)
        {
            total += width;
        }

        return total;
    }

    private IEnumerable<string> Grid(int[] widths, Func<string, string> emphasize)
    {
        yield return Line([.. columns.Select(column => column.Name)], widths, emphasize);
        yield return string.Join(Blanks(Gap), RulesOf(widths));
        foreach (string[] row in rows)
        {
            string[][] cells = new string[row.Length][];
            int height = 0;
            for (int i = 0; i < row.Length; i++)
            {
                cells[i] = [.. Wrapping.Lines(row[i], widths[i])];
                height = Math.Max(height, cells[i].Length);
            }

            for (int i = 0; i < height; i++)
            {
                yield return Line(Array.ConvertAll(cells, cell => i < cell.Length ? cell[i] : ""), widths, plain => plain);
            }
        }
    }

    private string Line(string[] cells, int[] widths, Func<string, string> style)
    {
        List<string> parts = [];
        for (int i = 0; i < cells.Length; i++)
        {
            string blank = Blanks(Math.Max(0, widths[i] - TextWidth.Of(cells[i])));
            parts.Add(columns[i].Kind is ColumnKind.Number ? blank + style(cells[i]) : style(cells[i]) + blank);
        }

        return string.Join(Blanks(Gap), parts).TrimEnd(' ');
    }

    private static string[] RulesOf(int[] widths)
    {
        string[] rules = new string[widths.Length];
        for (int i = 0; i < rules.Length; i++)
        {
            rules[i] = Repeated(Rule, widths[i]);
        }

        return rules;
    }

    private static string Blanks(int count) => Repeated(' ', count);

    // The runtime's own way is compiled only when it is called, and a short answer does not wait for that.
    private static string Repeated(char c, int count)
    {
        char[] text = new char[count];
        for (int i = 0; i < count; i++)
        {
            text[i] = c;
        }

        return new(text);
    }

    private IEnumerable<string> Block(string[] row, int width, Func<string, string> emphasize)
    {
        for (int i = 0; i < row.Length; i++)
        {
            if (row[i].Length > 0)
            {
                foreach (string line in Field($"{columns[i].Name}: ", row[i], width, emphasize))
                {
                    yield return line;
                }
            }
        }

        yield return "";
    }

    private static IEnumerable<string> Field(string name, string value, int width, Func<string, string> emphasize)
    {
        if (TextWidth.Of(name) + TextWidth.Of(value) <= width)
        {
            yield return emphasize(name.TrimEnd(' ')) + ' ' + value;
            yield break;
        }

        foreach (string line in Wrapping.Lines(name, width))
        {
            yield return emphasize(line);
        }

        foreach (string line in Wrapping.Lines(value, Math.Max(1, width - Indent.Length)))
        {
            yield return Indent + line;
        }
    }
}
