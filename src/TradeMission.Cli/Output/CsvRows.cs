using System.Text;

namespace TradeMission.Cli.Output;

/// <summary>Rows of comma-separated values on standard output (RFC 4180).</summary>
/// <remarks>A text that a spreadsheet would take for a formula has an apostrophe put before it.</remarks>
internal sealed class CsvRows
{
    private const string LineEnd = "\r\n";
    private const string ByteOrderMark = "\uFEFF";

    private readonly StringBuilder lines = new();

    /// <summary>Begins the rows with their head.</summary>
    internal CsvRows(bool hasMark, params string[] names)
    {
        lines.Append(hasMark ? ByteOrderMark : "");
        lines.AppendJoin(',', names).Append(LineEnd);
    }

    /// <summary>Adds a row; what is null stays empty, and numbers are told from texts by their type.</summary>
    internal void Add(params object?[] cells)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            lines.Append(i > 0 ? "," : "").Append(Cell(cells[i]));
        }

        lines.Append(LineEnd);
    }

    /// <summary>Writes the rows that are not yet written.</summary>
    internal void Flush()
    {
        StandardOutput.OpenText().Write(lines.ToString());
        lines.Clear();
    }

    private static string Cell(object? value) => value switch
    {
        null => "",
        decimal figure => FigureText.Plain(figure),
        bool isTrue => isTrue ? "true" : "false",
        string text => Quoted(text),
        _ => FormattableString.Invariant($"{value}"),
    };

    private static string Quoted(string text)
    {
        string plain = text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? $"'{text}" : text;
        return plain.AsSpan().ContainsAny("\",\r\n") ? $"\"{plain.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : plain;
    }
}
