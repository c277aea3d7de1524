using TradeMission.Domain.Tests.Seeds;

namespace TradeMission.Domain.Tests.Benchmarks;

/// <summary>The README shows what was measured: its table is that of a file in benchmarks/results.</summary>
public sealed class ReadmeTableTests
{
    private const string Start = "<!-- benchmarks -->";
    private const string End = "<!-- /benchmarks -->";

    [Fact]
    public void The_table_in_the_readme_is_the_one_of_a_results_file()
    {
        string readme = SeedFiles.PathOf("README.md");
        Assert.SkipUnless(File.Exists(readme), "There is no README.md.");
        string? table = TableOf(File.ReadAllText(readme));
        Assert.SkipWhen(table is null, $"README.md has no {Start}.");

        string folder = SeedFiles.PathOf("benchmarks", "results");
        var measured = Directory.GetFiles(folder, "*.md").Select(file => TableOf(File.ReadAllText(file)));

        measured.Should().Contain(table, "--report of the benchmarks writes both");
    }

    private static string? TableOf(string text)
    {
        int start = text.IndexOf(Start, StringComparison.Ordinal);
        int end = text.IndexOf(End, StringComparison.Ordinal);
        return start >= 0 && end > start ? text[start..end] : null;
    }
}
