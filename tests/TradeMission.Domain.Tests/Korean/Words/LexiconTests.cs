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
        string kept = File.ReadAllText(Path.Combine(domain, "Korean", "Words", "Lexicon.g.cs"));
        bool isKept = kept.ReplaceLineEndings("\n") == new LexiconTables(domain).Write().ReplaceLineEndings("\n");
        isKept.Should().BeTrue("`dotnet run --project build/GenerateLexicon` writes it");
    }

    [Theory]
    [InlineData("numeral")]
    [InlineData("currency")]
    [InlineData("counter")]
    [InlineData("qualifier")]
    [InlineData("context")]
    [InlineData("lookalike")]
    public void A_word_stands_once_in_a_table_for_what_it_is(string table) =>
        WordTables.Rows(table).Select(row => (row["word"], row.GetValueOrDefault("tells"), row.GetValueOrDefault("side"))).Should().OnlyHaveUniqueItems();
}
