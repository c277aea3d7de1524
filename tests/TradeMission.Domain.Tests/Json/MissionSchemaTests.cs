using System.Text.Json.Nodes;
using TradeMission.Domain.Json;
using TradeMission.Domain.Tests.Missions;
using TradeMission.Domain.Tests.Properties;
using TradeMission.Domain.Tests.Seeds;

namespace TradeMission.Domain.Tests.Json;

public class MissionSchemaTests
{
    private static readonly SchemaValidator Schema = new((JsonObject)JsonNode.Parse(MissionSchema.Text())!);

    public static TheoryData<string> Stems => [.. SeedFiles.Stems];

    [Fact]
    public void The_schema_that_is_checked_in_is_that_of_the_records() =>
        SeedFiles.ShouldHold(SeedFiles.PathOf("schemas", "mission.schema.json"), MissionSchema.Text());

    [Theory]
    [MemberData(nameof(Stems))]
    public void A_seed_mission_is_valid(string stem) =>
        Schema.Faults(JsonNode.Parse(File.ReadAllBytes(SeedFiles.MissionPath(stem)))).Should().BeEmpty();

    [Fact]
    public void Whatever_is_written_is_valid() => Law.Holds(
        MissionGenerators.Any,
        mission => Schema.Faults(JsonNode.Parse(TradeMissionJson.WriteMission(mission))).Should().BeEmpty());

    [Theory]
    [InlineData("""{"kind":"other","colour":1}""", "$ has no id|$ has no name|$ has no delegation|$ has no sources|$ has colour")]
    [InlineData("""{"id":1,"name":"","kind":"x","delegation":{"sender":{"name":"수원시","country":"usa"}},"sources":{}}""", "$.id is a integer|$.kind is none of the names|$.delegation.sender.country does not match*|$.sources is a object")]
    [InlineData("""{"id":"a","name":"","kind":"other","delegation":{"sender":{"name":"수원시"}},"sources":[],"agreements":[{"kind":"contract","amount":{"lower":1,"upper":"1","currency":"USD"}}]}""", "$.agreements[0].amount.lower is a integer|$.agreements[0].amount has no qualifier")]
    public void What_is_not_of_the_form_is_not_valid(string json, string faults)
    {
        var found = Schema.Faults(JsonNode.Parse(json)).ToArray();

        foreach (string fault in faults.Split('|'))
        {
            found.Should().ContainMatch(fault.Replace("[0]", "?0?", StringComparison.Ordinal));
        }
    }
}
