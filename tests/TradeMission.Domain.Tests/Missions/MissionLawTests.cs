using FsCheck.Fluent;
using TradeMission.Domain.Json;
using TradeMission.Domain.Tests.Properties;

namespace TradeMission.Domain.Tests.Missions;

public class MissionLawTests
{
    [Fact]
    public void A_mission_is_read_back_from_its_json_and_written_the_same_again() => Law.Holds(
        MissionGenerators.Any,
        mission =>
        {
            byte[] json = TradeMissionJson.WriteMission(mission);
            var read = TradeMissionJson.ReadMission(json);

            read.Equals(mission).Should().BeTrue();
            read.GetHashCode().Should().Be(mission.GetHashCode());
            TradeMissionJson.WriteMission(read).Should().Equal(json);
        });

    [Fact]
    public void Missions_are_equal_when_their_json_is() => Law.Holds(
        MissionGenerators.Any.Two(),
        pair => pair.Item1.Equals(pair.Item2).Should().Be(
            TradeMissionJson.WriteMission(pair.Item1).AsSpan().SequenceEqual(TradeMissionJson.WriteMission(pair.Item2))));
}
