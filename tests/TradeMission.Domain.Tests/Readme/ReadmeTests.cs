using System.Globalization;
using System.Text.RegularExpressions;
using TradeMission.Domain.Korean;
using TradeMission.Domain.Tests.Seeds;

namespace TradeMission.Domain.Tests.Readme;

/// <summary>What README.md shows is what the library does, and README.ko.md shows the same.</summary>
public partial class ReadmeTests
{
    /// <summary>The phrases of the table of peers, and what they say.</summary>
    public static TheoryData<string, string> Phrases() =>
        [.. PeerRow().Matches(ReadmeFile.English.Between("peers")).Select(row => new TheoryDataRow<string, string>(row.Groups[1].Value, row.Groups[2].Value))];

    [Fact]
    public void The_example_is_the_code_that_is_compiled_here()
    {
        string source = File.ReadAllText(SeedFiles.PathOf("tests", "TradeMission.Domain.Tests", "Readme", "ReadmeExample.cs"));
        string usings = source[..source.IndexOf("namespace", StringComparison.Ordinal)];
        string body = ExampleBody().Match(source).Groups[1].Value;

        ReadmeFile.English.Block("csharp").Should().Be(usings + Indentation().Replace(body, ""));
    }

    [Fact]
    public void The_example_writes_what_is_shown()
    {
        using StringWriter output = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
        ReadmeExample.Run(output);

        output.ToString().Should().Be(ReadmeFile.English.Block("text"));
    }

    [Theory]
    [MemberData(nameof(Phrases))]
    public void A_phrase_of_the_table_says_what_is_shown(string phrase, string says)
    {
        string read = KoreanAmount.TryParseAnnounced(phrase, out var amount)
            ? string.Create(CultureInfo.InvariantCulture, $"{amount.Lower ?? amount.Upper:#,0.####} {amount.Currency}")
            : "nothing";

        says.Split(':')[0].Should().Be(read);
    }

    [Fact]
    public void The_table_has_ten_phrases() => Phrases().Should().HaveCount(10);

    [Fact]
    public void The_table_is_the_one_that_was_measured()
    {
        string file = SeedFiles.PathOf("benchmarks", "results", "peers.md");
        Assert.SkipUnless(File.Exists(file), "What others read is not measured yet.");

        File.ReadAllText(file).Should().Contain(ReadmeFile.English.Between("peers"), "--peers of the benchmarks writes it");
    }

    [Fact]
    public void The_korean_readme_shows_the_same()
    {
        var (english, korean) = (ReadmeFile.English, ReadmeFile.Korean);

        korean.Block("csharp").Should().Be(english.Block("csharp"));
        korean.Block("text").Should().Be(english.Block("text"));
        korean.Between("peers").Should().Be(english.Between("peers"));
        korean.Between("benchmarks").Should().Be(english.Between("benchmarks"));
        Commands(korean).Should().Equal(Commands(english));
        Links(korean).Except(["README.md"]).Should().BeEquivalentTo(Links(english).Except(["README.ko.md"]));
        Headings().Count(korean.Text).Should().Be(Headings().Count(english.Text));
    }

    [Fact]
    public void Every_link_leads_somewhere() => Links(ReadmeFile.English).Concat(Links(ReadmeFile.Korean))
        .Where(link => !link.StartsWith("https://", StringComparison.Ordinal) && !Path.Exists(SeedFiles.PathOf(link.Split('/'))))
        .Except(["benchmarks/results/peers.md"])
        .Should().BeEmpty();

    private static IEnumerable<string> Commands(ReadmeFile readme) => Command().Matches(readme.Text).Select(match => match.Value);

    private static IEnumerable<string> Links(ReadmeFile readme) => Link().Matches(readme.Text).Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"^\| `([^`]+)` \| ([^|]+?) \|", RegexOptions.Multiline)]
    private static partial Regex PeerRow();

    [GeneratedRegex(@"^    dotnet .*$|`dotnet [^`]+`", RegexOptions.Multiline)]
    private static partial Regex Command();

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("^#+ ", RegexOptions.Multiline)]
    private static partial Regex Headings();

    [GeneratedRegex(@"// <example>\n(.*?)^ *// </example>", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex ExampleBody();

    [GeneratedRegex("^ {8}", RegexOptions.Multiline)]
    private static partial Regex Indentation();
}
