using System.Globalization;
using System.Text.RegularExpressions;
using TradeMission.Domain.Tests.Seeds;

namespace TradeMission.Domain.Tests.Readme;

/// <summary>The examples of the pages in docs/ are compiled, and write what the pages show.</summary>
public partial class DocumentTests
{
    [Theory]
    [InlineData("choosing.md", nameof(ChoosingExample))]
    [InlineData("json.md", nameof(JsonExample))]
    public void The_examples_are_the_code_that_is_compiled_here(string page, string example)
    {
        string source = Read("tests", "TradeMission.Domain.Tests", "Readme", $"{example}.cs");
        string usings = source[..source.IndexOf("\nnamespace", StringComparison.Ordinal)];

        string[] bodies = [.. ExampleBodies().Matches(source).Select(match => Indentation().Replace(match.Groups[1].Value, "").TrimEnd('\n') + "\n")];

        Blocks(page, "csharp").Should().Equal([usings, .. bodies]);
    }

    [Theory]
    [InlineData("choosing.md", nameof(ChoosingExample))]
    [InlineData("json.md", nameof(JsonExample))]
    public void The_examples_write_what_is_shown(string page, string example)
    {
        using StringWriter output = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
        Action<TextWriter> run = example is nameof(ChoosingExample) ? ChoosingExample.Run : JsonExample.Run;
        run(output);

        output.ToString().Should().Be(string.Concat(Blocks(page, "text")));
    }

    private static string[] Blocks(string page, string language) =>
        [.. Regex.Matches(Read("docs", page), $"^```{language}\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline).Select(match => match.Groups[1].Value)];

    private static string Read(params string[] path) => File.ReadAllText(SeedFiles.PathOf(path));

    [GeneratedRegex(@"// <example>\n(.*?)^ *// </example>", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex ExampleBodies();

    [GeneratedRegex("^ {8}", RegexOptions.Multiline)]
    private static partial Regex Indentation();
}
