using System.Text.Json;
using System.Text.Json.Nodes;
using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Tests.Seeds;

/// <summary>No labelled figure of an article is left out of its mission.</summary>
public class MissionEvidenceCompletenessTests
{
    public static TheoryData<string, string> Labels => new MatrixTheoryData<string, string>(SeedFiles.Stems, ["amounts", "counts"]);

    [Theory]
    [MemberData(nameof(Labels))]
    public void Every_labelled_figure_is_evidence_of_a_fact(string stem, string kind)
    {
        TextSpan[] places = [.. PlacesIn(JsonNode.Parse(File.ReadAllBytes(SeedFiles.MissionPath(stem))))];

        using var labels = JsonDocument.Parse(File.ReadAllBytes(SeedFiles.PathOf("seeds", kind, $"{stem}.json")));
        labels.RootElement.GetProperty(kind).EnumerateArray()
            .Select(label => new TextSpan(label.GetProperty("original").GetInt32(), label.GetProperty("phrase").GetString()!.Length))
            .Where(label => !places.Any(place => place.Contains(label)))
            .Should().BeEmpty();
    }

    private static IEnumerable<TextSpan> PlacesIn(JsonNode? node) => node switch
    {
        JsonObject place when place.ContainsKey("length") => [new((int)place["start"]!, (int)place["length"]!)],
        JsonObject members => members.SelectMany(member => PlacesIn(member.Value)),
        JsonArray items => items.SelectMany(PlacesIn),
        _ => [],
    };
}
