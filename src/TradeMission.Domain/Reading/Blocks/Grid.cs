namespace TradeMission.Domain.Reading.Blocks;

/// <summary>A grid of cells under one header.</summary>
/// <param name="Rows">The rows below the header; a cell with what its column is called and its unit.</param>
internal sealed record Grid(List<(Cell? Label, List<(string Header, Cell Cell, string Unit)> Cells)> Rows)
{
    /// <summary>Reads the rows of a grid; the first is its header where it holds no figure.</summary>
    internal static Grid Read(string source, List<Line> lines, int first, int end, string unit)
    {
        var header = Cells(source, lines[first]);
        bool hasHeader = header.TrueForAll(cell => !IsFigure(source, cell));
        List<(Cell?, List<(string, Cell, string)>)> rows = [];
        for (int i = hasHeader ? first + 1 : first; i < end; i++)
        {
            var cells = Cells(source, lines[i]);
            bool hasLabel = cells.Count > 0 && !IsFigure(source, cells[0]);
            List<(string, Cell, string)> figures = [];
            for (int column = hasLabel ? 1 : 0; column < cells.Count; column++)
            {
                // A row that lacks its first cell, under one that spans rows, counts from the end.
                int at = cells.Count == header.Count ? column : header.Count - cells.Count + column;
                var name = hasHeader && at >= 0
                    && at < header.Count ? source.AsSpan(header[at].Start, header[at].End - header[at].Start) : default;
                if (cells[column].End > cells[column].Start)
                {
                    figures.Add((Name(name), cells[column], IsBare(source, cells[column]) ? Units.OfColumn(name, unit) : ""));
                }
            }

            rows.Add((hasLabel ? cells[0] : null, figures));
        }

        return new(rows);
    }

    private static string Name(ReadOnlySpan<char> header)
    {
        int open = header.IndexOf('(');
        return (open > 0 ? header[..open].TrimEnd() : header).ToString();
    }

    private static List<Cell> Cells(string source, Line line)
    {
        List<Cell> cells = [];
        var words = source.AsSpan(line.Start, line.End - line.Start);
        (int start, int end) = (line.Start, line.End);
        start += words[0] is '|' ? 1 : 0;
        end -= words[^1] is '|' ? 1 : 0;
        foreach (var range in source.AsSpan(start, end - start).SplitAny('|', '\t'))
        {
            (int from, int to) = (start + range.Start.Value, start + range.End.Value);
            while (from < to && source[from] is ' ')
            {
                from++;
            }

            while (from < to && source[to - 1] is ' ')
            {
                to--;
            }

            cells.Add(new(from, to));
        }

        return cells;
    }

    private static bool IsFigure(string source, Cell cell) => cell.End > cell.Start
        && (char.IsAsciiDigit(source[cell.Start]) || source.AsSpan(cell.Start, cell.End - cell.Start) is "-" or "–");

    private static bool IsBare(string source, Cell cell)
    {
        foreach (char c in source.AsSpan(cell.Start, cell.End - cell.Start))
        {
            if (!char.IsAsciiDigit(c) && c is not (',' or '.'))
            {
                return false;
            }
        }

        return cell.End > cell.Start;
    }
}
