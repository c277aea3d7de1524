using System.Globalization;
using System.Text.RegularExpressions;
using TradeMission.Domain.Korean;
using TradeMission.Domain.Tests.Seeds;

namespace TradeMission.Domain.Tests.Readme;

/// <summary>What README.md shows is what the library does.</summary>
public partial class ReadmeTests
{
    /// <summary>The rows of the tables of phrases, in both languages.</summary>
    public static TheoryData<string, string, string, string> Phrases()
    {
        TheoryData<string, string, string, string> phrases = [];
        foreach (Match row in PhraseRow().Matches(ReadmeFile.Text + Read("README.ko.md")).DistinctBy(match => match.Value))
        {
            phrases.Add(row.Groups[1].Value, row.Groups[2].Value, row.Groups[3].Value, row.Groups[4].Value);
        }

        return phrases;
    }

    [Fact]
    public void The_example_is_the_code_that_is_compiled_here()
    {
        string source = Read("tests", "TradeMission.Domain.Tests", "Readme", "ReadmeExample.cs");
        string usings = source[..source.IndexOf("namespace", StringComparison.Ordinal)];
        string body = ExampleBody().Match(source).Groups[1].Value;

        ReadmeFile.Block("csharp").Should().Be(usings + Indentation().Replace(body, ""));
    }

    [Fact]
    public void The_example_writes_what_is_shown()
    {
        using StringWriter output = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
        ReadmeExample.Run(output);

        output.ToString().Should().Be(ReadmeFile.Block("text"));
    }

    [Theory]
    [MemberData(nameof(Phrases))]
    public void A_phrase_of_the_table_has_the_value_shown(string phrase, string value, string currency, string qualifier)
    {
        var amount = KoreanAmount.ParseAnnounced(phrase);

        Side(amount.Lower).Should().Be(value.Split(" to ")[0]);
        Side(amount.Upper).Should().Be(value.Split(" to ")[^1]);
        amount.Currency.Code.Should().Be(currency);
        amount.Qualifier.ToString().Should().Be(qualifier);
    }

    [Fact]
    public void The_table_has_phrases() => Phrases().Should().HaveCountGreaterThan(10);

    [Fact]
    public void What_is_said_to_be_refused_is_refused()
    {
        string sentence = Regex.Match(ReadmeFile.Text, @"names the rule and the place:\n(.*?)\. ", RegexOptions.Singleline).Groups[1].Value;
        string[] phrases = [.. Regex.Matches(sentence, "`([^`]+)`").Select(match => match.Groups[1].Value)];

        phrases.Should().HaveCount(5);
        phrases.Where(phrase => KoreanAmount.Read(phrase).IsSuccess).Should().BeEmpty();
    }

    [Fact]
    public void The_phrase_of_two_readings_says_so()
    {
        var result = KoreanAmount.Read("5억5천");

        result.IsAmbiguous.Should().BeTrue();
        ReadmeFile.Text.Should().Contain($"`5억5천` is read formally, as {Side(result.Value.Lower)},");
    }

    private static string Side(decimal? side) => side?.ToString("#,0.####", CultureInfo.InvariantCulture) ?? "open";

    private static string Read(params string[] path) => File.ReadAllText(SeedFiles.PathOf(path));

    [GeneratedRegex(@"^\| `([^`]+)` \| ([^|]+) \| ([A-Z]{3}) \| ([A-Za-z]+) \|$", RegexOptions.Multiline)]
    private static partial Regex PhraseRow();

    [GeneratedRegex(@"// <example>\n(.*?)^ *// </example>", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex ExampleBody();

    [GeneratedRegex("^ {8}", RegexOptions.Multiline)]
    private static partial Regex Indentation();
}
