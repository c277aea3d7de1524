using System.Text.RegularExpressions;
using TradeMission.Domain.Tests.Seeds;

namespace TradeMission.Domain.Package.Tests;

/// <summary>The README that the library's package has, and what it shows.</summary>
internal static class PackageReadme
{
    internal static string Text { get; } = File.ReadAllText(Repository.PathTo("src", "TradeMission.Domain", "README.md"));

    /// <summary>What stands between the fences of the first block of a language behind a heading; without one, of the whole text.</summary>
    internal static string Block(string language, string heading = "") =>
        Regex.Match(Text[Text.IndexOf(heading, StringComparison.Ordinal)..], $"^```{language}\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline).Groups[1].Value;
}
