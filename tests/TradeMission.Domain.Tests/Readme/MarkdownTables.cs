using TradeMission.Domain.Tests.Seeds;

namespace TradeMission.Domain.Tests.Readme;

/// <summary>The tables of a page of docs/, by the words of their first column's heading.</summary>
internal static class MarkdownTables
{
    /// <summary>The cells of every row of the tables that begin with a heading, without the marks of code around a phrase.</summary>
    internal static IEnumerable<string[]> Rows(string page, string heading)
    {
        bool isInTable = false;
        foreach (string line in File.ReadLines(SeedFiles.PathOf("docs", page)))
        {
            bool isRow = line.StartsWith('|');
            if (isRow && isInTable && !line.StartsWith("|---", StringComparison.Ordinal))
            {
                yield return Cells(line);
            }

            isInTable = isRow && (isInTable || Cells(line)[0] == heading);
        }
    }

    private static string[] Cells(string line) => [.. line.Trim('|').Split('|').Select(cell => cell.Trim().Trim('`'))];
}
