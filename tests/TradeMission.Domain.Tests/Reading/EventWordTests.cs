using TradeMission.Domain.Missions;

namespace TradeMission.Domain.Tests.Reading;

/// <summary>What is told of this mission and what of others, by the words and by the days.</summary>
public class EventWordTests
{
    [Theory]
    [InlineData("시가 상하이에 보낸 사절단은 680만 달러의 상담 성과를 낸 바 있다.")]
    [InlineData("올 초 상하이에 보낸 사절단은 680만 달러의 상담 성과를 낸 바 있다.")]
    [InlineData("2016년의 계약추진액은 680만 달러였다.")]
    [InlineData("지난 해만 해도 사절단은 680만 달러를 상담했다.")]
    public void What_is_recalled_is_of_an_earlier_event(string sentence) =>
        Drafts.OutcomesAfter(sentence).Should().ContainSingle().Which.Role.Should().Be(FigureRole.EarlierYear);

    [Fact]
    public void What_has_come_about_before_a_mission_to_come_is_anothers() =>
        Drafts.Of("나주시는 무역사절단을 오는 20일부터 24일까지 방콕에 보낸다. 지난달 다녀온 사절단은 상담액 680만 달러를 올렸다.").Achievements
            .Should().OnlyContain(fact => fact.Value.Role == FigureRole.EarlierYear);

    [Fact]
    public void A_mission_to_come_has_no_results() =>
        Drafts.Of("나주시는 무역사절단을 오는 20일부터 24일까지 방콕에 보낸다. 시는 올해 상하이에 사절단을 보내 상담액 680만 달러를 올렸다.")
            .Should().Match<Domain.Reading.MissionDraft>(draft => draft.Stops.Single().Value.Place == "방콕"
                && draft.Achievements.Single().Value.Role == FigureRole.EarlierYear);

    [Fact]
    public void What_is_in_the_news_these_days_is_of_the_mission_to_come() =>
        Drafts.Of("5일 시에 따르면 나주시는 무역사절단을 오는 20일부터 24일까지 방콕에 보낸다.").Period.Should().NotBeNull();

    [Theory]
    [InlineData("사절단은 지난 2일 출국해 방콕을 찾고 6일 귀국했다.", "2024-04-02", "2024-04-06")]
    public void A_trip_lasts_from_its_departure_to_its_return(string sentence, string start, string end)
    {
        var period = Drafts.After(sentence).Period!.Value;

        (period.Start.ToString(), period.End.ToString()).Should().Be((start, end));
    }

    [Theory]
    [InlineData("나주시 무역사절단이 방콕을 찾았다. 사절단은 성과를 거뒀다.", "나주시 무역사절단")]
    [InlineData("사절단이 방콕을 찾았다. 나주시 무역사절단은 성과를 거뒀다.", "나주시 무역사절단")]
    [InlineData("나주시는 무역사절단을 방콕에 보냈다. 나주시 식품 무역사절단은 성과를 거뒀다.", "나주시 식품 무역사절단")]
    [InlineData("나주시가 ‘2024 봄 식품 무역사절단’을 방콕에 보냈다. 무역사절단은 성과를 거뒀다.", "2024 봄 식품 무역사절단")]
    [InlineData("나주시 무역사절단이 방콕을 찾았다. 지난해 나주시 동남아 식품 무역사절단은 성과를 거뒀다.", "나주시 무역사절단")]
    public void A_mission_is_called_by_its_fullest_name(string text, string name) => Drafts.Of(text).Name!.Value.Should().Be(name);

    [Theory]
    [InlineData("○ 기간 : 4. 1 ~ 4. 5", "2024-04-01/2024-04-05")]
    [InlineData("○ 일시: 4. 1 ~ 4. 5", "2024-04-01/2024-04-05")]
    public void A_point_says_what_it_is_about(string point, string period) =>
        Drafts.Of($"나주시 무역사절단 파견 개요\n\n{point}\n○ 지역 : 태국(방콕), 싱가포르\n○ 주관 : 나주상공회의소\n○ 참가 : 9개사\n").Should()
            .Match<Domain.Reading.MissionDraft>(draft => $"{draft.Period!.Value.Start}/{draft.Period.Value.End}" == period
                && draft.Stops.Select(stop => stop.Value.Place).Count() == 2
                && draft.Partners.Single().Value.Name == "나주상공회의소" && draft.CompanyCount!.Value.Lower == 9);
}
