namespace TradeMission.Domain.Reading.Blocks;

/// <summary>A grid of cells under one header: each row is what stands in its first cell, with its other cells and their units.</summary>
internal static class Grid
{
    /// <summary>The rows below the header; the first line is the header where it holds no bare figure.</summary>
    /// <param name="source">The source.</param>
    /// <param name="lines">The lines of the grid.</param>
    /// <param name="unit">What the page says the unit is.</param>
    internal static IEnumerable<(Cell? Label, List<(string Header, Cell Cell, Units Units)> Cells)> Read(
        string source, List<Line> lines, string unit)
    {
        var header = Cells(source, lines[0]);
        bool hasHeader = header.TrueForAll(cell => !cell.IsFigure(source));
        foreach (var line in hasHeader ? lines.Skip(1) : lines)
        {
            var cells = Cells(source, line);
            Cell? label = cells[0].IsFigure(source) ? null : cells[0];
            // A row that lacks its first cell, under one that spans rows, counts from the end.
            var columns = cells.Select((cell, i) => (Cell: cell, Header: hasHeader
                ? header.ElementAtOrDefault(header.Count - cells.Count + i).In(source) : ""));
            yield return (label, [.. columns.Skip(label is null ? 0 : 1).Where(column => column.Cell.End > column.Cell.Start)
                .Select(column => (Units.NameOf(column.Header), column.Cell, column.Cell.IsFigure(source)
                    ? Units.Of(column.Header, label?.In(source) ?? "", unit) : Units.None))]);
        }
    }

    private static List<Cell> Cells(string source, Line line)
    {
        List<Cell> cells = [];
        int at = line.Start;
        foreach (string words in source[line.Start..line.End].Split('|', '\t'))
        {
            string rest = words.TrimStart();
            int start = at + words.Length - rest.Length;
            cells.Add(new(start, start + rest.TrimEnd().Length));
            at += words.Length + 1;
        }

        // A bar may stand before the first cell and behind the last.
        cells.RemoveAll(cell => cell.End == cell.Start && (cell == cells[0] || cell.End == line.End));
        return cells;
    }
}
