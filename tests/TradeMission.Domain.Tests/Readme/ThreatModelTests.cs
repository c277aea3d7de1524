using System.Text.RegularExpressions;
using TradeMission.Domain.Tests.Seeds;

namespace TradeMission.Domain.Tests.Readme;

/// <summary>What docs/threat-model.md claims is shown by tests that exist.</summary>
public partial class ThreatModelTests
{
    public static TheoryData<string, string> Claims() =>
        [.. MarkdownTables.Rows("threat-model.md", "attempt").Select(row => new TheoryDataRow<string, string>(row[2].Split('.')[0], row[2].Split('.')[1]))];

    [Theory]
    [MemberData(nameof(Claims))]
    public void A_claim_names_a_test(string type, string test) =>
        Directory.EnumerateFiles(SeedFiles.PathOf("tests"), "*.cs", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(path).StartsWith($"{type}.", StringComparison.Ordinal))
            .Select(File.ReadAllText)
            .Should().Contain(source => TestMethod().Matches(source).Any(method => method.Groups[1].Value == test));

    [Fact]
    public void There_are_claims() => Claims().Should().HaveCountGreaterThan(20);

    [GeneratedRegex(@"\[(?:Fact|Theory)[^\n]*\n(?:\s*\[[^\n]*\n)*\s*public [\w ]*?(\w+)\(")]
    private static partial Regex TestMethod();
}
