using System.Text.RegularExpressions;
using TradeMission.Domain.Tests.Seeds;

namespace TradeMission.Domain.Tests.Readme;

/// <summary>README.md in one of its languages, and what it shows.</summary>
internal sealed class ReadmeFile(string name)
{
    internal static ReadmeFile English { get; } = new("README.md");

    internal static ReadmeFile Korean { get; } = new("README.ko.md");

    internal string Text { get; } = File.ReadAllText(Repository.PathTo(name));

    /// <summary>What stands between the fences of the first block of a language.</summary>
    internal string Block(string language) =>
        Regex.Match(Text, $"^```{language}\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline).Groups[1].Value;

    /// <summary>What stands between two marks, such as &lt;!-- peers --&gt; and &lt;!-- /peers --&gt;.</summary>
    internal string Between(string mark) => Between(Text, mark);

    internal static string Between(string text, string mark) =>
        Regex.Match(text, $"<!-- {mark} -->\n(.*?)<!-- /{mark} -->", RegexOptions.Singleline).Groups[1].Value;
}
