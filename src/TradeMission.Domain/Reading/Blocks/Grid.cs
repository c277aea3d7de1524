namespace TradeMission.Domain.Reading.Blocks;

/// <summary>A grid of cells under one header.</summary>
/// <param name="Rows">The rows below the header; a cell with what its column is called and its unit.</param>
internal sealed record Grid(List<(Cell? Label, List<(string Header, Cell Cell, string Unit)> Cells)> Rows)
{
    /// <summary>Whether its rows are companies'.</summary>
    internal bool IsOfCompanies { get; private init; }

    /// <summary>Reads the rows of a grid; the first is its header where it holds no figure.</summary>
    internal static Grid Read(string source, List<Line> lines, string unit)
    {
        var header = Cells(source, lines[0]);
        bool hasHeader = header.TrueForAll(cell => !IsFigure(source, cell));
        List<(Cell?, List<(string, Cell, string)>)> rows = [];
        for (int i = hasHeader ? 1 : 0; i < lines.Count; i++)
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
                    figures.Add((Name(name), cells[column], !IsBare(source, cells[column]) ? ""
                        : IsNumber(source, header, name) ? "건" : Units.OfColumn(name, unit)));
                }
            }

            rows.Add((hasLabel ? cells[0] : null, figures));
        }

        var first = source.AsSpan(header[0].Start, header[0].End - header[0].Start);
        return new(rows) { IsOfCompanies = hasHeader && first is "업체명" or "기업명" or "회사명" or "업체" or "기업" or "회사" or "참가업체" };
    }

    // 상담 beside 상담액 is the number of talks.
    private static bool IsNumber(string source, List<Cell> header, ReadOnlySpan<char> name)
    {
        foreach (var cell in header)
        {
            var other = source.AsSpan(cell.Start, cell.End - cell.Start);
            if (!name.IsEmpty && other.Length == name.Length + 1 && other.StartsWith(name, StringComparison.Ordinal) && other[^1] is '액')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where two spaces and more keep words of a line apart; "합  계" is one word.</summary>
    internal static List<(int From, int To)> Gaps(ReadOnlySpan<char> line)
    {
        List<(int, int)> gaps = [];
        for (int from = 0; from < line.Length; from++)
        {
            int to = from;
            while (to < line.Length && line[to] is ' ' or '\u3000' or '\u00A0')
            {
                to++;
            }

            bool isSpread = from == 1 && to + 1 < line.Length && to <= from + 3 && line[to + 1] is ' ' or '\u3000';
            if (to > from + 1 && !isSpread)
            {
                gaps.Add((from, to));
            }

            from = Math.Max(from, to - 1);
        }

        return gaps;
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
        var gaps = Gaps(words);
        if (gaps.Count > 0 && Line.IsSpaced(words))
        {
            return [.. gaps.Append((words.Length, 0)).Select((gap, i) => new Cell(line.Start + (i == 0 ? 0 : gaps[i - 1].To),
                line.Start + gap.Item1))];
        }

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
