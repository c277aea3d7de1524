using Spectre.Console;

namespace TradeMission.Cli.Output;

/// <summary>A table on standard output; with ANSI styles on a terminal, unless NO_COLOR asks for none.</summary>
internal sealed class PeopleTable
{
    /// <summary>Where nobody looks, no line is wrapped: what reads the output next wants a row a line.</summary>
    private const int Unlimited = 10_000;

    /// <summary>A table needs all its rows before its columns have a width: after so many a new one is begun.</summary>
    private const int MaxRows = 1_000;

    private readonly Lazy<IAnsiConsole> console = new(Open);
    private readonly Table table = new() { Border = TableBorder.Simple };
    private readonly Action? beforeWriting;

    /// <summary>Makes a table with its columns; those of numbers are told by a trailing '#'.</summary>
    /// <param name="beforeWriting">Called before something is written, or null.</param>
    /// <param name="columns">The columns.</param>
    internal PeopleTable(Action? beforeWriting, params ReadOnlySpan<string> columns)
    {
        this.beforeWriting = beforeWriting;
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

    internal void Add(params IEnumerable<string> cells)
    {
        table.AddRow(cells.Select(cell => new Text(Printable.Of(cell))));
        if (table.Rows.Count == MaxRows)
        {
            Complete();
        }
    }

    /// <summary>Writes the rows that are not yet written.</summary>
    internal void Complete()
    {
        if (table.Rows.Count > 0)
        {
            beforeWriting?.Invoke();
            console.Value.Write(table);
            table.Rows.Clear();
        }
    }

    private static IAnsiConsole Open()
    {
        bool isPlain = Console.IsOutputRedirected || ErrorStyle.IsPlainAskedFor;
        var console = AnsiConsole.Create(new() { Ansi = isPlain ? AnsiSupport.No : AnsiSupport.Detect });
        if (Console.IsOutputRedirected)
        {
            console.Profile.Width = Unlimited;
        }

        return console;
    }
}
