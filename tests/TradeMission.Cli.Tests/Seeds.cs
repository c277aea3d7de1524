using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace TradeMission.Cli.Tests;

/// <summary>The five announcements and what they say.</summary>
internal static class Seeds
{
    /// <summary>The announcements' file names.</summary>
    internal static IReadOnlyList<string> Files { get; } =
        [.. Articles().Select(article => article["file"]!.GetValue<string>())];

    /// <summary>Every amount, date or count that the announcement states, in order.</summary>
    /// <param name="file">The announcement.</param>
    /// <param name="kind">"amounts", "dates" or "counts".</param>
    internal static IEnumerable<JsonObject> FiguresOf(string file, string kind) =>
        Read(Path.Combine(kind, Path.ChangeExtension(file, ".json")))[kind]!.AsArray().Select(row => row!.AsObject());

    /// <summary>The day against which the announcement's relative dates are resolved.</summary>
    internal static string ReferenceDateOf(string file) => Article(file)["assumedDate"]!.GetValue<string>();

    /// <summary>The announcement in the project's own words.</summary>
    internal static string DigestOf(string file) => File.ReadAllText(Repository.PathOf(Path.Combine("seeds", "digests", file)));

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
        string expected = Article(file)["sha256"]!.GetValue<string>();
        return Convert.ToHexStringLower(SHA256.HashData(bytes)) == expected
            ? System.Text.Encoding.UTF8.GetString(bytes)
            : throw new InvalidOperationException($"{path} is not the original announcement.");
    }

    private static JsonNode Article(string file) => Articles().Single(article => article["file"]!.GetValue<string>() == file);

    private static IEnumerable<JsonNode> Articles() => Read("manifest.json")["articles"]!.AsArray().Select(article => article!);

    private static JsonNode Read(string path) => JsonNode.Parse(File.ReadAllText(Repository.PathOf(Path.Combine("seeds", path))))!;
}
