using TradeMission.Domain.Missions;

namespace TradeMission.Domain.Tests.Reading;

/// <summary>A place is known with whatever stands behind its name in the same word.</summary>
public class PlaceWordTests
{
    [Theory]
    [InlineData("")]
    [InlineData("와")]
    [InlineData("과")]
    [InlineData("의")]
    [InlineData("에")]
    [InlineData("에서")]
    [InlineData("에서는")]
    [InlineData("에서도")]
    [InlineData("에서의")]
    [InlineData("는")]
    [InlineData("은")]
    [InlineData("를")]
    [InlineData("을")]
    [InlineData("이")]
    [InlineData("가")]
    [InlineData("로")]
    [InlineData("으로")]
    [InlineData("도")]
    [InlineData("서")]
    [InlineData("까지")]
    [InlineData("부터")]
    [InlineData("지역")]
    [InlineData("지역에")]
    [InlineData("지역에서")]
    [InlineData("현지")]
    [InlineData("등")]
    [InlineData("만")]
    [InlineData("측")]
    [InlineData("에는")]
    [InlineData("로의")]
    [InlineData("행")]
    [InlineData("발")]
    [InlineData("장에")]
    [InlineData("장")]
    [InlineData("권")]
    [InlineData("시")]
    [InlineData("시를")]
    [InlineData("시청")]
    [InlineData("시청을")]
    public void A_city_is_a_stop_whatever_is_written_on_to_it(string ending)
    {
        var draft = Drafts.Of($"나주시 무역사절단이 3월 4일부터 8일까지 하노이{ending} 방문했다.");

        draft.Stops.Should().ContainSingle().Which.Value.Should().Match<ItineraryStop>(stop => stop.Place == "하노이" && stop.Country == CountryCode.Parse("VN", null));
    }

    [Theory]
    [InlineData("하노이풍")]
    [InlineData("하노이탑을")]
    [InlineData("하노이시장을")]
    [InlineData("북하노이를")]
    public void A_word_that_only_begins_or_ends_like_a_city_is_no_stop(string word) =>
        Drafts.Of($"나주시 무역사절단이 3월 4일부터 8일까지 {word} 방문했다.").Stops.Should().BeEmpty();

    [Theory]
    [InlineData("")]
    [InlineData("은")]
    [InlineData("는")]
    [InlineData("이")]
    [InlineData("가")]
    [InlineData("의")]
    [InlineData("에서")]
    [InlineData("에서는")]
    [InlineData("에서도")]
    [InlineData("서")]
    [InlineData("시")]
    [InlineData("시는")]
    [InlineData("시에서")]
    [InlineData("권")]
    [InlineData("지역")]
    [InlineData("지역은")]
    public void A_figure_is_told_of_the_place_before_it(string ending)
    {
        var outcomes = Drafts.OutcomesAfter($"상담액은 500만 달러다. 도시별로는 방콕{ending} 300만 달러, 하노이{ending} 200만 달러다.");

        outcomes.Where(outcome => outcome.Role is FigureRole.Part).Select(outcome => outcome.Country?.ToString()).Should().Equal("TH", "VN");
    }

    [Theory]
    [InlineData("방콕으로")]
    [InlineData("방콕까지")]
    public void A_place_that_is_only_gone_to_labels_no_figure(string word) =>
        Drafts.OutcomesAfter($"{word} 300만 달러의 수출상담을 벌였다.").Should().ContainSingle().Which.Country.Should().BeNull();

    [Theory]
    [InlineData("나주시 무역사절단이 태국의 방콕, 인도네시아의 자카르타를 방문했다.", "방콕 TH, 자카르타 ID")]
    [InlineData("나주시 무역사절단이 소련을 방문했다.", "소련 ")]
    [InlineData("나주시 무역사절단이 홍콩에서 홍콩·중국·말레이시아 등의 바이어와 상담했다.", "홍콩 HK")]
    [InlineData("나주시는 22일 서울 양재동 aT센터에서 바이어 초청 수출상담회를 열었다.", "서울 양재동 aT센터 KR")]
    [InlineData("나주시는 12일 서울(코엑스)·대구(엑스코) 등 두 도시에서 바이어 초청 수출상담회를 연다.", "서울 KR, 대구 KR")]
    [InlineData("나주시는 러시아·우즈백 지역으로 간 무역사절단이 300만 달러를 상담했다고 밝혔다.", "러시아 RU, 우즈백 UZ")]
    [InlineData("나주시는 중국 청도와 위해에 무역사절단을 파견했다.", "청도 CN, 위해 CN")]
    [InlineData("나주시는 28일 위해시에서, 30일 청도시에서 수출상담회를 개최한다.", "위해 CN, 청도 CN")]
    [InlineData("나주시 개척단은 칠레와 페루 등에서 300만 달러의 상담을 벌였다.", "칠레 CL, 페루 PE")]
    [InlineData("나주시는 무역사절단을 보내 도쿄에 본사를 둔 가람사와 방콕에서 상담했다.", "방콕 TH")]
    [InlineData("나주시는 방콕에 무역사절단을 보냈다. 한편 시는 올해 10월 러시아에 개척단을 보낼 예정이다.", "방콕 TH")]
    [InlineData("나주시는 전남에서 미국.캐나다.멕시코를 돌 무역사절단을 파견했다.", "미국 US, 캐나다 CA, 멕시코 MX")]
    [InlineData("나주시 무역사절단이 오스트리아 빈을 방문했다.", "빈 AT")]
    [InlineData("나주시는 상해, 청도에 무역사절단을 파견했다.", "상해 CN, 청도 CN")]
    [InlineData("나주시는 청도 기업을 위해 무역사절단을 방콕에 파견했다.", "방콕 TH")]
    [InlineData("나주시는 런던.파리.함부르크에 무역사절단을 파견했다.", "런던 GB, 파리 FR, 함부르크 DE")]
    [InlineData("나주시 무역사절단이 대만 태국 등 2개국을 상대로 상담을 벌였다.", "대만 TW, 태국 TH")]
    [InlineData("나주시는 무역사절단을 파견한다. 대상지역은 대만 태국 베트남 등이다.", "대만 TW, 태국 TH, 베트남 VN")]
    [InlineData("나주시 무역사절단은 칠레와 페루 현지에서 수출상담회를 진행했다.", "칠레 CL, 페루 PE")]
    [InlineData("나주시는 무역사절단을 보내 상담했다. 상담은 리마 20건, 보고타 30건이다.", "리마 PE, 보고타 CO")]
    [InlineData("나주시 무역사절단은 방콕에서 베트남·호주 바이어 초청 상담회를 열었다.", "방콕 TH")]
    [InlineData("나주시는 페루 리마에 무역사절단을 파견했다. 지난 2010년부터 인도, 러시아 등지에 사절단을 파견하고 있다.", "리마 PE")]
    [InlineData("나주시가 보낸 무역사절단은 상담 90만 달러를 올렸다. 터키가 40만 달러로 가장 많고 레바논 30만 달러, 그리스 20만 달러다.", "터키 TR, 레바논 LB, 그리스 GR")]
    [InlineData("나주시는 3일 “나주시 무역사절단이 오는 12일부터 17일까지 방콕을 찾는다”고 밝혔다.", "방콕 TH")]
    [InlineData("나주시는 무역사절단을 방콕에 보냈다. 시 관계자는 “사절단이 하노이에서 상담회를 연다”고 말했다.", "방콕 TH")]
    public void The_places_of_a_mission_are_those_where_it_goes(string text, string places) =>
        string.Join(", ", Drafts.Of(text).Stops.Select(stop => $"{stop.Value.Place} {stop.Value.Country}")).Should().Be(places);
}
