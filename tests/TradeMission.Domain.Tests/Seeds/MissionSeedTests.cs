using System.Text;
using TradeMission.Domain.Json;

namespace TradeMission.Domain.Tests.Seeds;

public class MissionSeedTests
{
    public static TheoryData<string> Stems => [.. SeedFiles.Stems];

    [Theory]
    [MemberData(nameof(Stems))]
    public void A_seed_mission_is_written_as_it_is_read(string stem) =>
        SeedFiles.ShouldHold(SeedFiles.MissionPath(stem), Encoding.UTF8.GetString(TradeMissionJson.WriteMission(SeedFiles.Mission(stem))));
}
