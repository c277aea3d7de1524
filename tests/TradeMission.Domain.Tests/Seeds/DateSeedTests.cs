namespace TradeMission.Domain.Tests.Seeds;

public class DateSeedTests
{
    public static TheoryData<string> Stems => [.. SeedFiles.Stems];

    [Theory]
    [MemberData(nameof(Stems))]
    public void Every_date_of_a_digest_is_found_and_no_other(string stem) =>
        FigureSeeds.FoundDates(FigureSeeds.DigestOf(stem), stem).Should().Equal(FigureSeeds.DatesOf(stem, "digest"));

    [Theory]
    [MemberData(nameof(Stems))]
    public void Every_date_of_an_original_is_found_and_no_other(string stem) =>
        FigureSeeds.FoundDates(FigureSeeds.OriginalOf(stem), stem).Should().Equal(FigureSeeds.DatesOf(stem, "original"));

    [Fact]
    public void The_labels_hold_dates_of_every_article() =>
        SeedFiles.Stems.Select(stem => FigureSeeds.DatesOf(stem, "digest").Count()).Should().Equal(8, 16, 4, 4, 9);
}
