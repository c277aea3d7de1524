using System.Text;
using System.Text.Json;
using TradeMission.Domain.Json;

namespace TradeMission.Domain.Tests.Json;

public class MissionLimitTests
{
    [Theory]
    [InlineData("[")]
    [InlineData("{\"delegation\":")]
    [InlineData("{\"id\":[")]
    public void Nesting_without_end_is_refused(string opening)
    {
        byte[] json = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(opening, 1_000_000)));

        FluentActions.Invoking(() => TradeMissionJson.ReadMission(json)).Should().Throw<JsonException>();
        FluentActions.Invoking(() => TradeMissionJson.ReadMissions(json)).Should().Throw<JsonException>();
    }

    [Fact]
    public void A_list_has_no_longest_length()
    {
        const int Count = 100_000;
        string agreements = string.Join(',', Enumerable.Repeat("""{"kind":"contract"}""", Count));
        string json = $$$"""{"id":"m","name":"통상사절단","kind":"tradeDelegation","delegation":{"sender":{"name":"수원시"}},"agreements":[{{{agreements}}}],"sources":[]}""";

        TradeMissionJson.ReadMission(Encoding.UTF8.GetBytes(json)).Agreements.Should().HaveCount(Count);
    }
}
