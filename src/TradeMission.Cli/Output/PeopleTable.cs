using Spectre.Console;

namespace TradeMission.Cli.Output;

/// <summary>A table on standard output; with ANSI styles on a terminal, unless NO_COLOR asks for none.</summary>
internal sealed class PeopleTable
{
    /// <summary>Where nobody looks, no line is wrapped: what reads the output next wants a row a line.</summary>
    private const int Unlimited = 10_000;

    private readonly Table table = new() { Border = TableBorder.Simple };

    /// <summary>Makes a table with its columns; those of numbers are told by a trailing '#'.</summary>
    internal PeopleTable(params ReadOnlySpan<string> columns)
    {
        foreach (string column in columns)
        {
            bool isNumber = column.EndsWith('#');
            table.AddColumn(new TableColumn(new Markup($"[bold]{column.TrimEnd('#')}[/]"))
            {
                Alignment = isNumber ? Justify.Right : Justify.Left,
                NoWrap = isNumber,
            });
        }
    }

    internal void Add(params IEnumerable<string> cells) => table.AddRow(cells.Select(cell => new Text(Printable.Of(cell))));

    /// <summary>Writes the table if it has a row.</summary>
    internal void Complete()
    {
        if (table.Rows.Count == 0)
        {
            return;
        }

        Open().Write(table);
    }

    private static IAnsiConsole Open()
    {
        bool isPlain = Console.IsOutputRedirected || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var console = AnsiConsole.Create(new() { Ansi = isPlain ? AnsiSupport.No : AnsiSupport.Detect });
        if (Console.IsOutputRedirected)
        {
            console.Profile.Width = Unlimited;
        }

        return console;
    }
}
