using TradeMission.Domain.Build;
using TradeMission.Domain.Tests.Seeds;

namespace TradeMission.Domain.Tests.Korean.Words;

/// <summary>The lexicon in the library is what its tables say.</summary>
public class LexiconTests
{
    [Fact]
    public void The_lexicon_is_what_its_generator_writes()
    {
        string domain = SeedFiles.PathOf(Path.Combine("src", "TradeMission.Domain"));
        var kept = Directory.EnumerateFiles(Path.Combine(domain, "Korean", "Words"), "*.g.cs")
            .ToDictionary(file => Path.GetFileName(file), File.ReadAllText);
        var written = new LexiconTables(domain).Write().ToDictionary();

        kept.Keys.Should().BeEquivalentTo(written.Keys);
        written.Where(file => kept[file.Key].ReplaceLineEndings("\n") != file.Value.ReplaceLineEndings("\n"))
            .Select(file => file.Key)
            .Should().BeEmpty("`dotnet run --project build/GenerateLexicon` writes it");
    }

    [Theory]
    [InlineData("numeral")]
    [InlineData("currency")]
    [InlineData("counter")]
    [InlineData("qualifier")]
    [InlineData("context")]
    [InlineData("lookalike")]
    [InlineData("date")]
    [InlineData("relative")]
    public void A_word_stands_once_in_a_table_for_what_it_is(string table) =>
        WordTables.Rows(table).Select(row => (row["word"], row.GetValueOrDefault("tells"), row.GetValueOrDefault("side"))).Should().OnlyHaveUniqueItems();
}
