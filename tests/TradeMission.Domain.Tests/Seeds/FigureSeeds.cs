using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using TradeMission.Domain.Korean;
using TradeMission.Domain.Tests.Korean;

namespace TradeMission.Domain.Tests.Seeds;

/// <summary>The labelled dates and counts of an article, for its digest and for its original where that is at hand.</summary>
internal static class FigureSeeds
{
    private static readonly JsonElement[] Articles =
        [.. JsonDocument.Parse(File.ReadAllBytes(SeedFiles.PathOf("seeds", "manifest.json"))).RootElement.GetProperty("articles").EnumerateArray()];

    internal static LocalDate ReferenceOf(string stem) => LocalDatePattern.Iso.Parse(Article(stem).GetProperty("assumedDate").GetString()!).Value;

    internal static string DigestOf(string stem) => File.ReadAllText(SeedFiles.PathOf("seeds", "digests", $"{stem}.txt"));

    /// <summary>The publisher's text; without it the test is skipped, and says so.</summary>
    internal static string OriginalOf(string stem)
    {
        string path = SeedFiles.PathOf("seeds", "texts", $"{stem}.txt");
        Assert.SkipUnless(File.Exists(path), $"seeds/texts/{stem}.txt is not here; seeds/README.md tells how to put it there.");

        byte[] bytes = File.ReadAllBytes(path);
        Convert.ToHexStringLower(SHA256.HashData(bytes)).Should().Be(Article(stem).GetProperty("sha256").GetString(), "{0} must be the labelled text", path);
        return Encoding.UTF8.GetString(bytes);
    }

    /// <summary>The labelled dates: "26 «2024년 04월 07일(일)» 2024-04-07..2024-04-07 2024-04-07".</summary>
    internal static IEnumerable<string> DatesOf(string stem, string place) => Rows("dates", stem).Select(row =>
        $"{row.GetProperty(place).GetInt32()} «{Said(row, "phrase")}» {Said(row, "from")}..{Said(row, "to")} {Said(row, "edtf")} {Said(row, "nights")}박{Said(row, "days")}일");

    /// <summary>The dates that are found, in the same form.</summary>
    internal static IEnumerable<string> FoundDates(string text, string stem) => FiguresFound.Dates(text, ReferenceOf(stem)).Select(match =>
        $"{match.Start} «{text.Substring(match.Start, match.Length)}» {FiguresNotation.Day(match.Date.From)}..{FiguresNotation.Day(match.Date.To)} "
        + $"{match.Date.ToEdtf()} {match.Date.Stay?.Nights}박{match.Date.Stay?.Days}일");

    /// <summary>The labelled counts: "554 «2건» 2..2 건 exact".</summary>
    internal static IEnumerable<string> CountsOf(string stem, string place) => Rows("counts", stem).Select(row =>
        $"{row.GetProperty(place).GetInt32()} «{Said(row, "phrase")}» {Said(row, "lower")}..{Said(row, "upper")} {Said(row, "counter")} {Said(row, "qualifier")}");

    /// <summary>The counts that are found, in the same form.</summary>
    internal static IEnumerable<string> FoundCounts(string text) => FiguresFound.Counts(text).Select(match => Show(text, match));

    private static string Show(string text, CountMatch match)
    {
        var count = match.Count;
        string qualifier = JsonNamingPolicy.CamelCase.ConvertName(count.Qualifier.ToString());
        return FormattableString.Invariant(
            $"{match.Start} «{text.Substring(match.Start, match.Length)}» {count.Lower}..{count.Upper} {count.Counter} {qualifier}");
    }

    private static JsonElement.ArrayEnumerator Rows(string kind, string stem) =>
        JsonDocument.Parse(File.ReadAllBytes(SeedFiles.PathOf("seeds", kind, $"{stem}.json"))).RootElement.GetProperty(kind).EnumerateArray();

    private static JsonElement Article(string stem) =>
        Articles.Single(article => article.GetProperty("file").GetString() == $"{stem}.txt");

    private static string Said(JsonElement row, string member) => row.GetProperty(member).ToString();
}
