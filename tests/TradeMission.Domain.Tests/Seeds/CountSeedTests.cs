namespace TradeMission.Domain.Tests.Seeds;

public class CountSeedTests
{
    public static TheoryData<string> Stems => [.. SeedFiles.Stems];

    [Theory]
    [MemberData(nameof(Stems))]
    public void Every_count_of_a_digest_is_found_and_no_other(string stem) =>
        FigureSeeds.FoundCounts(FigureSeeds.DigestOf(stem)).Should().Equal(FigureSeeds.CountsOf(stem, "digest"));

    [Theory]
    [MemberData(nameof(Stems))]
    public void Every_count_of_an_original_is_found_and_no_other(string stem) =>
        FigureSeeds.FoundCounts(FigureSeeds.OriginalOf(stem)).Should().Equal(FigureSeeds.CountsOf(stem, "original"));

    [Fact]
    public void The_labels_hold_counts_of_every_article() =>
        SeedFiles.Stems.Select(stem => FigureSeeds.CountsOf(stem, "digest").Count()).Should().Equal(7, 11, 2, 3, 3);
}
