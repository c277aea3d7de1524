using System.Collections.Immutable;
using System.Text;
using NodaTime;

namespace TradeMission.Domain.Reading.Blocks;

/// <summary>Reads a page: tells the announcement from what stands around it, joins wrapped lines, writes out grids.</summary>
internal sealed class PageReader
{
    // Below this many characters, two lines that differ in their digits alone may well be two points of a list.
    private const int LongLine = 60;
    private const int ShortestRepeat = 12;

    private readonly string source;
    private readonly StringBuilder text = new();
    private readonly ImmutableArray<int>.Builder places = ImmutableArray.CreateBuilder<int>();
    private readonly ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private string unit = "";
    private bool hasBody;
    private bool hasEnded;

    private PageReader(string source) => this.source = source;

    /// <summary>Reads a page.</summary>
    internal static Page Read(string source, LocalDate? published)
    {
        var reader = new PageReader(source);
        var lines = Lines.Of(source);
        for (int i = 0; i < lines.Count;)
        {
            int end = lines[i].Kind switch
            {
                LineKind.Row => Run(lines, i),
                LineKind.Text => Wrapping.EndOf(source, lines, i),
                _ => i + 1,
            };
            reader.Add(lines, i, end);
            i = end;
        }

        return new(reader.text.ToString(), reader.places.DrainToImmutable(), reader.blocks.DrainToImmutable(),
            published ?? Dateline.Find(source, lines));
    }

    private static int Run(List<Line> lines, int first)
    {
        int end = first;
        for (int i = first; i < lines.Count && lines[i].Kind is LineKind.Row or LineKind.Rule; i++)
        {
            end = lines[i].Kind is LineKind.Row ? i + 1 : end;
        }

        return end;
    }

    private void Add(List<Line> lines, int first, int end)
    {
        var (line, last) = (lines[first], lines[end - 1]);
        string words = source[line.Start..last.End];
        hasEnded |= hasBody && Line.Closes(words);
        if (Units.Stated(words) is { } stated)
        {
            unit = stated;
        }

        bool isSentence = Line.IsSentence(words);
        bool isKept = line.Kind is not (LineKind.Furniture or LineKind.Rule) && !(hasEnded && !isSentence)
            && (words.Length < ShortestRepeat || seen.Add(Key(words)));
        if (!isKept)
        {
            return;
        }

        // One line of cells is no grid.
        if (line.Kind is LineKind.Row && end > first + 1)
        {
            AddGrid(lines, first, end);
            return;
        }

        var kind = line.Kind is LineKind.Item ? BlockKind.Item : line.Kind is LineKind.Caption
            || !isSentence ? BlockKind.Title : BlockKind.Body;
        hasBody |= kind is not BlockKind.Title;
        int start = text.Length;
        for (int i = first; i < end; i++)
        {
            if (i > first && !Wrapping.SplitsWord(source, lines[i - 1], lines[i]))
            {
                Append(' ', lines[i - 1].End - 1);
            }

            Copy(lines[i].Start, lines[i].End);
        }

        // A point of a list that ends in a bare figure: "수출상담 182,000".
        if (kind is BlockKind.Item && !unit.Contains(',') && source[last.Start..last.End].Split(' ') is [.., _, var number]
            && new Cell(last.End - number.Length, last.End).IsFigure(source))
        {
            AppendAll(unit, places[^1]);
        }

        Close(kind, start);
    }

    // Each row is written as "label: header cell, header cell", so that it reads as a point of a list.
    private void AddGrid(List<Line> lines, int first, int end)
    {
        hasBody = true;
        foreach (var (label, cells) in Grid.Read(source, lines[first..end].FindAll(line => line.Kind is LineKind.Row), unit))
        {
            int start = text.Length;
            if (label is { } words)
            {
                Copy(words.Start, words.End);
            }

            foreach (var (header, cell, units) in cells)
            {
                AppendAll(text.Length > start ? ", " : "", cell.Start);
                AppendAll(header, cell.Start);
                Append(' ', cell.Start);
                CopyFigures(cell, units);
            }

            Close(BlockKind.Item, start);
        }
    }

    // "1,020 (34)" of money and talks is "1,020만달러 (34건)".
    private void CopyFigures(Cell cell, Units units)
    {
        string own = units.Outer;
        for (int i = cell.Start; i < cell.End; i++)
        {
            Copy(i, i + 1);
            own = source[i] is '(' ? units.Inner : own;
            if (source[i] is not (' ' or '(' or ')') && (i + 1 == cell.End || source[i + 1] is ' ' or '(' or ')'))
            {
                AppendAll(own, i);
            }
        }
    }

    private void Close(BlockKind kind, int start)
    {
        if (text.Length == start)
        {
            return;
        }

        blocks.Add(new(kind, start, text.Length));
        AppendAll("\n\n", places[^1]);
    }

    private void Copy(int start, int end)
    {
        int spread = SpreadEnd(start, end);
        for (int i = start; i < end; i++)
        {
            if (source.AsSpan(i, end - i) is ['(', '주' or '유', ')', ..])
            {
                Append('㈜', i);
                i += 2;
            }
            else if (source[i] is not ' ' || i < start + 2 || i >= spread)
            {
                Append(Plain(source[i]), i);
            }
        }
    }

    // "○ 사 업 비 :": a word whose letters are spread.
    private int SpreadEnd(int start, int end)
    {
        int colon = source.IndexOf(" :", start, end - start, StringComparison.Ordinal);
        return colon > 0 && source[start..colon].Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 2 } letters
            && Array.TrueForAll(letters, letter => letter.Length == 1) ? colon : start;
    }

    // A mark that looks like another one is that one.
    private static char Plain(char c) => c switch
    {
        _ when char.IsWhiteSpace(c) => ' ',
        '\uFEFF' or '\u200B' => ' ',
        'ㆍ' or '‧' or '․' or '•' or '∙' or '・' => '·',
        '、' or '，' or '､' => ',',
        '（' => '(',
        '）' => ')',
        '：' => ':',
        _ => c,
    };

    private void AppendAll(string words, int place)
    {
        foreach (char c in words)
        {
            Append(c, place);
        }
    }

    private void Append(char c, int place)
    {
        text.Append(c);
        places.Add(place);
    }

    private static string Key(ReadOnlySpan<char> line)
    {
        var key = new StringBuilder(line.Length);
        foreach (char c in line)
        {
            if (!char.IsWhiteSpace(c))
            {
                key.Append(line.Length >= LongLine && char.IsAsciiDigit(c) ? '0' : c);
            }
        }

        return key.ToString();
    }
}
