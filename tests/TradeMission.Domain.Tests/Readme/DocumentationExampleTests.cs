using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using TradeMission.Domain.Tests.Conventions;
using TradeMission.Domain.Tests.Seeds;

namespace TradeMission.Domain.Tests.Readme;

/// <summary>Every example of a member's documentation is compiled, and its comments say what it writes.</summary>
public partial class DocumentationExampleTests
{
    private static readonly string[] Documented =
    [
        .. XDocument.Load(Path.ChangeExtension(PublicTypes.Library.Location, ".xml")).Descendants("example")
            .Select(example => string.Join('\n', Lines(example.Element("code")!.Value)))
            .Order(StringComparer.Ordinal),
    ];

    private static readonly string[] Compiled =
        [.. ExampleBody().Matches(File.ReadAllText(Repository.PathTo("tests", "TradeMission.Domain.Tests", "Readme", "DocumentationExample.cs"))).Select(match => string.Join('\n', Lines(match.Groups[1].Value)))];

    [Fact]
    public void Every_example_is_compiled_and_nothing_else() => Compiled.Order(StringComparer.Ordinal).Should().Equal(Documented).And.HaveCountGreaterThan(10);

    [Fact]
    public void An_example_writes_what_its_comments_say()
    {
        using StringWriter output = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
        DocumentationExample.Run(output);

        Lines(output.ToString()).Should().Equal(Compiled.SelectMany(example => Comment().Matches(example)).Select(match => match.Groups[1].Value));
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"// <example>\n(.*?)^ *// </example>", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex ExampleBody();

    [GeneratedRegex("; // (.*)$", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
