namespace TradeMission.Cli.Output;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its head.</param>
/// <param name="Kind">What it holds.</param>
internal sealed record TableColumn(string Name, ColumnKind Kind)
{
    private const char NumberMark = '#';
    private const char PathMark = '/';

    /// <summary>The column of a name: with a mark '#' behind it it is one of numbers, with '/' one of paths.</summary>
    internal static TableColumn Parse(string marked)
    {
        var kind = marked[^1] switch { NumberMark => ColumnKind.Number, PathMark => ColumnKind.Path, _ => ColumnKind.Text };
        return new(Wording.Of(kind is ColumnKind.Text ? marked : marked[..^1]), kind);
    }
}
