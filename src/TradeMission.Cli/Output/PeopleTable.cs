namespace TradeMission.Cli.Output;

/// <summary>A table on standard output, as wide as the terminal at most, in the language of the person.</summary>
internal sealed class PeopleTable
{
    /// <summary>
    /// A table needs all its rows before its columns have a width: after so many they are written and a new one is begun.
    /// </summary>
    private const int MaxRows = 200;

    private readonly TableColumn[] columns;
    private readonly List<string[]> rows = [];
    private readonly Action? beforeWriting;

    /// <summary>Makes a table with its columns; see <see cref="TableColumn.Parse"/>.</summary>
    /// <param name="beforeWriting">Called before something is written, or null.</param>
    /// <param name="columns">The columns.</param>
    internal PeopleTable(Action? beforeWriting, params string[] columns)
    {
        this.beforeWriting = beforeWriting;
        this.columns = Array.ConvertAll(columns, TableColumn.Parse);
    }

    /// <summary>Adds a row; cells that are missing at its end are empty.</summary>
    internal void Add(params string[] cells)
    {
        string[] row = new string[columns.Length];
        for (int i = 0; i < row.Length; i++)
        {
            row[i] = i < cells.Length ? Printable.Of(cells[i]) : "";
        }

        rows.Add(row);
        if (rows.Count == MaxRows)
        {
            Complete();
        }
    }

    /// <summary>Writes the rows that are not yet written.</summary>
    internal void Complete()
    {
        if (rows.Count > 0)
        {
            beforeWriting?.Invoke();
            string lines = string.Join('\n', new TableLayout(columns, rows).Lines(Terminal.Width(), Terminal.Bold)).TrimEnd('\n');
            StandardOutput.OpenText().Write($"\n{lines}\n");
            rows.Clear();
        }
    }
}
