using System.Globalization;
using System.Text;
using System.Text.Json;

namespace TradeMission.Domain.Tests.Seeds;

/// <summary>One seed announcement: its row of the manifest, its digest and, where it is there, its original.</summary>
internal sealed record Article(string File, string Sha256, int Length, int Bytes, string Publisher, string Title, string? Date, string AssumedDate)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    internal static IReadOnlyList<Article> All { get; } = ReadManifest();

    internal string Digest => System.IO.File.ReadAllText(Repository.PathTo("seeds", "digests", File), Encoding.UTF8);

    internal string OriginalPath => Repository.PathTo("seeds", "texts", File);

    /// <summary>The labelled rows of a kind, "amounts", "dates" or "counts".</summary>
    internal JsonElement[] Labels(string kind)
    {
        string path = Repository.PathTo("seeds", kind, Path.ChangeExtension(File, ".json"));
        using var document = JsonDocument.Parse(System.IO.File.ReadAllText(path, Encoding.UTF8));
        document.RootElement.GetProperty("source").GetString().Should().Be(File);
        return [.. document.RootElement.GetProperty(kind).EnumerateArray().Select(row => row.Clone())];
    }

    internal static Article Named(string file) => All.Single(article => article.File == file);

    /// <summary>A label's bound: a decimal string, or null where the side is open.</summary>
    internal static decimal? Bound(JsonElement row, string member) =>
        row.GetProperty(member).GetString() is { } text ? decimal.Parse(text, CultureInfo.InvariantCulture) : null;

    private static Article[] ReadManifest()
    {
        using var document = JsonDocument.Parse(System.IO.File.ReadAllText(Repository.PathTo("seeds", "manifest.json"), Encoding.UTF8));
        return document.RootElement.GetProperty("articles").Deserialize<Article[]>(Options)!;
    }
}
