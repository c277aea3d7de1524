namespace TradeMission.Domain.Tests.Properties.Fuzzing;

/// <summary>A short part of what the program TradeMission.Domain.Fuzz does for minutes, with a fixed seed, and what it once found.</summary>
public class FuzzTests
{
    private const int Seed = 20240407;
    private const int Cases = 1500;

    public static TheoryData<string> Generators => [.. CaseGenerators.All.Keys];

    [Theory]
    [MemberData(nameof(Generators))]
    public void The_laws_hold(string generator)
    {
        var faults = new List<string>();
        foreach (var given in CaseGenerators.All[generator](Seed, Cases))
        {
            faults.AddRange(TextLaws.All
                .Where(law => Shrinker.Fault(law.Value, given) is not null)
                .Select(law => (law.Key, law.Value, Case: Shrinker.Shrink(law.Value, given)))
                .Select(broken => $"{broken.Key}: {RegressionFile.Escape(broken.Case.Text)}: {Shrinker.Fault(broken.Value, broken.Case)}"));
        }

        faults.Distinct().Should().BeEmpty();
    }

    [Fact]
    public void What_once_broke_a_law_breaks_it_no_more()
    {
        string[] files = Directory.GetFiles(RegressionFile.Folder, "*.txt");
        files.Should().NotBeEmpty();
        foreach (string file in files)
        {
            var (law, given) = RegressionFile.Load(file);
            Shrinker.Fault(TextLaws.All[law], given).Should().BeNull("{0} must stay mended", Path.GetFileName(file));
        }
    }

    [Fact]
    public void Whatever_a_case_holds_is_kept_in_a_file()
    {
        string text = "1억\uD800\u200D\n\\ 원 é";

        RegressionFile.Escape(text).Should().Be("1억\\uD800\\u200D\\u000A\\u005C 원 \\u00E9");
    }
}
