using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace TradeMission.Cli.Tests;

/// <summary>The five announcements and what they say.</summary>
internal static class Seeds
{
    /// <summary>The announcements' file names.</summary>
    internal static IReadOnlyList<string> Files { get; } =
        [.. Articles().Select(article => article["file"]!.GetValue<string>())];

    /// <summary>Every amount that the announcement states, in order.</summary>
    internal static IEnumerable<JsonObject> AmountsOf(string file) =>
        Read(Path.Combine("amounts", Path.ChangeExtension(file, ".json")))["amounts"]!.AsArray().Select(row => row!.AsObject());

    /// <summary>The text of the original, where somebody who has it put it.</summary>
    /// <exception cref="InvalidOperationException">A file of that name is there, but it is not the original.</exception>
    internal static string? OriginalOf(string file)
    {
        string path = Repository.PathOf(Path.Combine("seeds", "texts", file));
        if (!File.Exists(path))
        {
            return null;
        }

        byte[] bytes = File.ReadAllBytes(path);
        string expected = Articles().Single(article => article["file"]!.GetValue<string>() == file)["sha256"]!.GetValue<string>();
        return Convert.ToHexStringLower(SHA256.HashData(bytes)) == expected
            ? System.Text.Encoding.UTF8.GetString(bytes)
            : throw new InvalidOperationException($"{path} is not the original announcement.");
    }

    private static IEnumerable<JsonNode> Articles() => Read("manifest.json")["articles"]!.AsArray().Select(article => article!);

    private static JsonNode Read(string path) => JsonNode.Parse(File.ReadAllText(Repository.PathOf(Path.Combine("seeds", path))))!;
}
