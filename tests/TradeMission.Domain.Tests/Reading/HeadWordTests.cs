using TradeMission.Domain.Missions;
using TradeMission.Domain.Reading;

namespace TradeMission.Domain.Tests.Reading;

/// <summary>Who leads the mission, by the words before and behind a name.</summary>
public class HeadWordTests
{
    [Theory]
    [InlineData("최준호 부군수가 이끄는 시장개척단이 방콕을 찾았다.")]
    [InlineData("최준호 부군수가 이끈 시장개척단이 방콕을 찾았다.")]
    [InlineData("최준호 부군수가 직접 이끌고 시장개척단은 방콕을 찾았다.")]
    [InlineData("최준호 부군수가 인솔한 시장개척단이 방콕을 찾았다.")]
    [InlineData("최준호 부군수를 단장으로 한 시장개척단이 방콕을 찾았다.")]
    [InlineData("최준호 부군수를 대표로 한 시장개척단이 방콕을 찾았다.")]
    [InlineData("최준호 부군수를 대표로 하는 시장개척단이 방콕을 찾았다.")]
    [InlineData("시장개척단은 최준호 부군수가 단장을 맡아 방콕을 찾았다.")]
    [InlineData("시장개척단은 최준호 부군수가 단장 맡아 방콕을 찾았다.")]
    [InlineData("시장개척단 단장 최준호 부군수가 방콕을 찾았다.")]
    [InlineData("시장개척단 단장인 최준호 부군수가 방콕을 찾았다.")]
    [InlineData("시장개척단 단장에 최준호 부군수가 뽑혔다.")]
    [InlineData("시장개척단 최준호 단장은 성과를 알렸다.")]
    public void Who_is_said_to_lead_is_the_head(string text)
    {
        var head = Drafts.Of(text).Head!;

        (head.Value.Name, head.Certainty).Should().Be(("최준호", Certainty.Stated));
    }

    [Theory]
    [InlineData("방콕 일정을 마친 최준호 시장은 시장개척단의 성과를 알렸다.")]
    [InlineData("방콕 일정을 마치고 최준호 군수는 시장개척단의 성과를 알렸다.")]
    [InlineData("방콕을 다녀온 최준호 구청장은 시장개척단의 성과를 알렸다.")]
    [InlineData("방콕에서 돌아온 최준호 지사는 시장개척단의 성과를 알렸다.")]
    [InlineData("방콕에서 귀국한 최준호 경제국장은 시장개척단의 성과를 알렸다.")]
    [InlineData("시장개척단을 이끈 최준호 시장은 성과를 알렸다.")]
    [InlineData("시장개척단을 이끌고 최준호 시장은 방콕을 찾았다.")]
    [InlineData("최준호 부시장 등 시장개척단이 방콕을 찾았다.")]
    [InlineData("최준호 부시장 등이 참가한 시장개척단이 방콕을 찾았다.")]
    [InlineData("최준호 부시장을 비롯한 시장개척단이 방콕을 찾았다.")]
    public void Whose_office_or_place_suggests_it_is_an_inferred_head(string text)
    {
        var head = Drafts.Of(text).Head!;

        (head.Value.Name, head.Certainty).Should().Be(("최준호", Certainty.Inferred));
    }

    [Theory]
    [InlineData("방콕을 다녀온 최준호 대표는 시장개척단의 성과를 알렸다.")]
    [InlineData("최준호, 부시장을 단장으로 한 시장개척단이 방콕을 찾았다.")]
    [InlineData("최준호 부시장은 시장개척단을 맞았다.")]
    public void Who_is_not_said_to_lead_is_no_head(string text) => Drafts.Of(text).Head.Should().BeNull();

    [Fact]
    public void What_stands_between_name_and_office_is_the_organization()
    {
        var head = Drafts.Of("이달재 나주상공회의소 부회장을 단장으로 한 시장개척단이 방콕을 찾았다.").Head!.Value;

        (head.Organization, head.Title).Should().Be(("나주상공회의소", "부회장"));
    }
}
