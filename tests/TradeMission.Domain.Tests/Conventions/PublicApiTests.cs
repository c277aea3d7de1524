using TradeMission.Domain.Tests.Seeds;

namespace TradeMission.Domain.Tests.Conventions;

public class PublicApiTests
{
    [Fact]
    public void The_public_api_is_the_approved_one() => SeedFiles.ShouldHold(
        SeedFiles.PathOf("tests", "TradeMission.Domain.Tests", "Conventions", "PublicApi.txt"),
        ApiPrinter.Print(PublicTypes.All));
}
