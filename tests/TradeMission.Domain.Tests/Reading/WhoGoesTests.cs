using TradeMission.Domain.Missions;
using TradeMission.Domain.Reading;

namespace TradeMission.Domain.Tests.Reading;

/// <summary>Who sends a mission, who helps, who leads it and how many go.</summary>
public class WhoGoesTests
{
    [Theory]
    [InlineData("농림축산식품부(장관 김가람)와 한국농수산식품유통공사(aT, 사장 이나래)는 시장개척단을 파견한다고 밝혔다.", "농림축산식품부")]
    [InlineData("17일 유성구청에 따르면 방콕에 무역사절단을 파견한다.", "유성구")]
    [InlineData("충남 해외시장개척단이 방콕에서 상담회를 열었다.", "충남")]
    [InlineData("나주시와 한국산업단지공단의 무역사절단이 방콕을 찾았다.", "나주시")]
    [InlineData("나주시와 중진공이 공동으로 추진한 이번 시장개척단은 방콕에 파견됐다.", "나주시")]
    [InlineData("홍길동 충북 지사가 외자 유치를 위해 방콕을 방문한다.", "충북도")]
    [InlineData("한빛콘텐츠진흥원(원장 김가람)에 따르면 시장개척단이 방콕에서 300만 달러를 상담했다.", "한빛콘텐츠진흥원")]
    [InlineData("김가람 단장의 나주시대표단이 방콕에서 상담회를 열었다.", "나주시")]
    [InlineData("무협 주관 무역사절단 결과\n방콕에서 300만 달러를 상담했다.", "무협")]
    public void The_first_of_those_who_act_sends_it(string text, string sender) => Drafts.Of(text).Sender!.Value.Name.Should().Be(sender);

    [Theory]
    [InlineData("나주시는 목포시, 여수시 등 3개 지자체가 공동으로 여는 상담회를 방콕에서 개최했다.", "목포시, 여수시")]
    [InlineData("나주시는 무역협회와 합동으로 무역사절단을 방콕에 파견했다.", "무역협회")]
    [InlineData("나주시는 재외동포청과 처음으로 개최한 수출상담회에서 계약을 맺었다.", "재외동포청")]
    [InlineData("나주시 촉진단은 중소기업진흥공단, KOTRA와 기업 8개사로 구성되며 방콕을 찾는다.", "중소기업진흥공단, KOTRA")]
    [InlineData("나주시는 서울시 영등포구와 공동으로 무역사절단을 방콕에 파견했다.", "영등포구")]
    [InlineData("나주시는 방콕에 무역사절단을 보냈다. 코트라가 바이어를 찾았다.", "코트라")]
    [InlineData("나주시는 방콕에 무역사절단을 보냈다. 가람조선협회(KGA), 코트라 등 두 기관이 주관했다.", "가람조선협회, 코트라")]
    [InlineData("나주시와 목포시에 따르면 방콕에서 시장개척단이 상담했다.", "목포시")]
    [InlineData("나주시는 방콕에 무역사절단을 보냈다. 대한무역투자진흥공사(KOTRA) 방콕 무역관이 도왔다.", "대한무역투자진흥공사")]
    [InlineData("나주시는 방콕에 무역사절단을 보냈다. 시는 떠나기에 앞서 전남경제진흥원과 간담회를 가졌다.", "전남경제진흥원")]
    [InlineData("나주시는 방콕에 무역사절단을 보냈다. 사절단은 태국 상의와 간담회를 가졌다.", "")]
    [InlineData("나주시는 방콕에 무역사절단을 보냈다. 기획재정부는 수출이 늘었다고 밝혔다.", "")]
    public void Whoever_acts_with_the_sender_is_a_partner(string text, string partners) =>
        string.Join(", ", Drafts.Of(text).Partners.Select(partner => partner.Value.Name)).Should().Be(partners);

    [Theory]
    [InlineData("나주시 무역사절단은 김가람지역경제국장을 단장으로 방콕을 찾았다.", "김가람")]
    [InlineData("김가람나주시장이 이끄는 무역사절단이 방콕을 찾았다.", "김가람")]
    [InlineData("나주시 무역사절단장인 김가람(金嘉藍) 부시장은 방콕을 찾았다.", "김가람")]
    [InlineData("나주시는 김가람 정무부시장을 단장으로 무역사절단을 방콕에 보냈다.", "김가람")]
    [InlineData("김가람 나주시장을 비롯해 공무원과 농식품 기업 관계자 13명으로 구성된 무역사절단이 방콕으로 출국했다.", "김가람")]
    public void Who_leads_it_is_its_head(string text, string name) => Drafts.Of(text).Head!.Value.Name.Should().Be(name);

    [Theory]
    [InlineData("중남미 무역산업 협력사절단이 방콕을 찾았다.", MissionKind.TradeDelegation)]
    [InlineData("중남미 수출입 사절단이 방콕을 찾았다.", MissionKind.TradeDelegation)]
    [InlineData("나주시 통상 촉진단이 방콕을 찾았다.", MissionKind.TradePromotion)]
    [InlineData("경제인 사절단이 방콕을 찾았다.", MissionKind.EconomicDelegation)]
    public void What_stands_before_a_delegation_says_which_kind_it_is(string text, MissionKind kind) =>
        Drafts.Of(text).Kind!.Value.Should().Be(kind);

    [Theory]
    [InlineData("나주시는 방콕 박람회에서 상담액 300만 달러를 올렸다고 밝혔다.", MissionKind.TradePromotion)]
    [InlineData("나주시는 방콕에서 상담액 300만 달러를 올렸다고 밝혔다.", MissionKind.ExportConsultation)]
    [InlineData("나주시는 방콕 업체와 300만 달러 계약을 맺었다고 밝혔다.", MissionKind.Other)]
    public void Without_a_word_for_a_mission_what_it_brings_home_says_which_kind_it_is(string text, MissionKind kind)
    {
        var draft = Drafts.Of(text);
        (draft.Kind!.Value, draft.Kind.Certainty, draft.Kind.Reason!.English).Should().Be(
            (kind, Certainty.Inferred, "figures are told of a place abroad"));
    }

    [Fact]
    public void A_fair_abroad_with_companies_that_take_part_is_a_mission() =>
        Drafts.Of("나주시는 방콕국제박람회를 도왔다. 중소기업 12개사를 선정해 부스를 지원했다.").Kind!.Value.Should().Be(MissionKind.TradePromotion);

    [Theory]
    [InlineData("나주시는 상담액 300만 달러를 올렸다고 밝혔다.")]
    [InlineData("나주시는 방콕 시장의 전망을 밝혔다.")]
    [InlineData("나주시는 박람회에 12개사가 참가했다고 밝혔다.")]
    public void Figures_at_home_and_places_without_figures_make_no_mission(string text) => Drafts.Of(text).Kind.Should().BeNull();

    [Theory]
    [InlineData("사절단은 공무원 4명과 업체 관계자 등 16명으로 구성됐다.", 16)]
    [InlineData("나주시장을 단장으로 10명이 방콕을 찾았다.", 10)]
    public void Those_who_go_are_counted_together(string sentence, int count) =>
        Drafts.After(sentence).PeopleCount!.Value.Bounds.Lower.Should().Be(count);

    [Theory]
    [InlineData("상담회에는 전국에서 70개 중소기업이 나왔다. 관내 5개 기업이 상담회에 참가했다.", 5)]
    [InlineData("개척단의 7개 참여업체는 300만 달러를 상담했다.", 7)]
    [InlineData("가람조합은 21개 업체를 이끌고 방콕을 찾았다.", 21)]
    public void Companies_that_go_are_counted_by_the_words_at_their_number(string sentence, int count) =>
        Drafts.After(sentence).CompanyCount!.Value.Bounds.Lower.Should().Be(count);

    [Theory]
    [InlineData("상담회에는 업체 대표 13명과 현지 바이어 159명 등 총 202명이 나왔다.")]
    [InlineData("사절단은 업체대표 12명, 공무원 3명 등으로 짜였다.")]
    [InlineData("사절단은 상사 주재원 11명을 불러 이야기를 나눴다.")]
    [InlineData("사절단은 현지 바이어 40개 업체 60명과 자리를 가졌다.")]
    [InlineData("성과 공유회에는 기업인 등 200여 명이 참석했다.")]
    [InlineData("오는 10월에는 해외 구매단 50명이 나주시를 찾는다.")]
    [InlineData("시는 기업당 1명의 항공료를 지원하고 사절단을 파견한다.")]
    [InlineData("무역관은 직원 10명을 풀어 바이어를 찾아 주었다.")]
    public void Parts_and_both_sides_together_are_not_those_who_go(string sentence) =>
        Drafts.After(sentence).PeopleCount.Should().BeNull();
}
