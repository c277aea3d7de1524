using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using TradeMission.Domain.Benchmarks.Baselines;
using TradeMission.Domain.Json;
using TradeMission.Domain.Missions;

namespace TradeMission.Domain.Benchmarks.Inputs;

/// <summary>The seed missions as documents, as the library's records and as plain data.</summary>
internal static class MissionDocuments
{
    // Korean is written as it is, as the library does.
    private static readonly MissionPocoContext Context =
        new(new JsonSerializerOptions(MissionPocoContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    internal static readonly byte[][] Json = [.. RepositoryFiles.Files("*.json", "seeds", "missions").Select(File.ReadAllBytes)];
    internal static readonly Mission[] Missions = [.. Json.Select(document => TradeMissionJson.ReadMission(document))];
    internal static readonly MissionPoco[] Pocos = [.. Json.Select(ReadPoco)];

    /// <summary>That both read the documents whole and write them back.</summary>
    internal static void Check()
    {
        for (int i = 0; i < Json.Length; i++)
        {
            var document = JsonNode.Parse(Json[i]);
            Require.Equal(true, JsonNode.DeepEquals(document, JsonNode.Parse(TradeMissionJson.WriteMission(Missions[i]))), Missions[i].Id);
            Require.Equal(true, JsonNode.DeepEquals(document, JsonNode.Parse(WritePoco(Pocos[i]))), Missions[i].Id);
        }
    }

    internal static MissionPoco ReadPoco(byte[] document) =>
        JsonSerializer.Deserialize(document, Context.MissionPoco)
        ?? throw new InvalidOperationException("A seed mission is null.");

    internal static byte[] WritePoco(MissionPoco mission) =>
        JsonSerializer.SerializeToUtf8Bytes(mission, Context.MissionPoco);
}
