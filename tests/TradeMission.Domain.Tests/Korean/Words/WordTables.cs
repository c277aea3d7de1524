using TradeMission.Domain.Tests.Seeds;

namespace TradeMission.Domain.Tests.Korean.Words;

/// <summary>The tables of words as they are kept beside the lexicon: a row is its cells by the names of their columns.</summary>
internal static class WordTables
{
    private static readonly string Folder = SeedFiles.PathOf(Path.Combine("src", "TradeMission.Domain", "Korean", "Words"));

    /// <summary>The rows of a table.</summary>
    internal static IEnumerable<Dictionary<string, string>> Rows(string table)
    {
        string[] lines = [.. File.ReadLines(Path.Combine(Folder, table + ".tsv")).Where(line => line.Length > 0 && !line.StartsWith('#'))];
        string[] header = lines[0].Split('\t');
        return lines.Skip(1).Select(line => header.Zip(line.Split('\t')).ToDictionary(pair => pair.First, pair => pair.Second));
    }

    /// <summary>The sentences of a cell; none where it says "-".</summary>
    internal static IEnumerable<string> Sentences(this Dictionary<string, string> row, string column) =>
        row.TryGetValue(column, out string? cell) && cell != "-" ? cell.Split(" | ") : [];
}
