using System.Text.RegularExpressions;
using TradeMission.Domain.Tests.Seeds;

namespace TradeMission.Domain.Tests.Readme;

/// <summary>README.md and what it shows.</summary>
internal static class ReadmeFile
{
    internal static string Text { get; } = File.ReadAllText(Repository.PathTo("README.md"));

    /// <summary>What stands between the fences of the first block of a language.</summary>
    internal static string Block(string language) =>
        Regex.Match(Text, $"^```{language}\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline).Groups[1].Value;
}
