using TradeMission.Domain.Missions;

namespace TradeMission.Domain.Tests.Reading;

/// <summary>Deals with their money: who is on both sides, and which number belongs to which amount.</summary>
public class DealTests
{
    [Theory]
    [InlineData("가람푸드는 시암상회와 배즙·맛밤·이유식·김·감말랭이·녹차 30만 달러어치의 수출협약을 맺었다.")]
    [InlineData("가람푸드는 시암상회(SIAM)와 배즙 등 30만 달러어치의 수출협약을 맺었다.")]
    [InlineData("가람푸드는 시암상회(SIAM)사와 30만 달러어치의 수출협약을 맺었다.")]
    [InlineData("가람푸드는 30만 달러어치의 수출협약을 시암상회와 맺었다.")]
    [InlineData("가람푸드는 시암상회(SIAM)사로부터는 30만 달러어치의 발주를 받았다.")]
    [InlineData("가람푸드는 시암상회로부터는 30만 달러어치의 발주를 받았다.")]
    public void Both_sides_of_a_deal_are_its_parties(string sentence) =>
        Drafts.OutcomesAfter(sentence).Should().ContainSingle().Which.Parties.Select(party => party.Name)
            .Should().BeEquivalentTo("시암상회", "가람푸드");

    [Fact]
    public void A_list_of_sales_goes_on_about_what_was_signed() =>
        Drafts.After("바이어와 80만 달러의 수출협약을 했다. 태국 시암상회와 딸기 50만 달러, 방콕식품과 배즙 30만 달러다.")
            .Agreements.SelectMany(fact => fact.Value.Parties).Select(party => party.Name).Should().Equal("시암상회", "방콕식품");

    [Fact]
    public void A_name_before_the_bracket_of_an_amount_owns_it() =>
        Drafts.After("방콕푸드(500만 달러), 시암텍(700만 달러) 등과 투자협약을 맺었다.").Agreements
            .Select(fact => (fact.Value.Parties.Single().Name, fact.Value.Amount!.Value.Lower))
            .Should().Equal(("방콕푸드", 5_000_000), ("시암텍", 7_000_000));

    [Theory]
    [InlineData("침대와 어린이용 의자를 만드는 ㈜가람은 30만 달러를 계약했다.")]
    [InlineData("㈜가람은 소스류와 김스낵 30만 달러를 계약했다.")]
    [InlineData("장난감을 사들여 인터넷으로 파는 ㈜가람은 30만 달러를 계약했다.")]
    public void Goods_are_no_party(string sentence) =>
        Drafts.OutcomesAfter(sentence).Should().ContainSingle().Which.Parties.Single().Name.Should().Be("가람");

    [Theory]
    [InlineData("방콕에서 300만 달러(상담 34건), 하노이에서 200만 달러(상담 20건)를 상담했다.")]
    [InlineData("방콕에서 300만 달러(38억원·상담 34건), 하노이에서 200만 달러(25억원·상담 20건)를 상담했다.")]
    public void A_number_in_the_bracket_behind_an_amount_belongs_to_it(string sentence) =>
        Drafts.After(sentence).Achievements.Select(fact => (fact.Value.Amount!.Value.Lower, fact.Value.Count!.Value.Lower))
            .Should().Equal((3_000_000, 34), (2_000_000, 20));

    [Fact]
    public void A_number_of_something_else_does_not() =>
        Drafts.OutcomesAfter("계약 300만 달러(상담 34건)를 기록했다.").Where(outcome => outcome.Count is not null)
            .Should().OnlyContain(outcome => outcome.Amount == null && outcome.TotalledUnder == Basis.Consultation);

    [Theory]
    [InlineData("현지 바이어와 모두 46회의 수출 상담을 벌였다.")]
    [InlineData("현지 바이어와 모두 46회 상담을 벌였다.")]
    public void How_often_they_talked_is_a_number_of_talks(string sentence) =>
        Drafts.After(sentence).Achievements.Should().ContainSingle().Which.Value.Count!.Value.Lower.Should().Be(46);

    [Fact]
    public void How_many_meetings_were_held_is_none() =>
        Drafts.After("현지에서 2회 상담회를 열었다.").Achievements.Should().BeEmpty();

    [Fact]
    public void A_number_that_is_told_again_with_its_amount_is_one_figure() =>
        Drafts.OutcomesAfter("현지에서 상담 152건을 벌였다. 모두 152건, 955만 달러의 수출 상담을 벌였다고 밝혔다.").Should().ContainSingle()
            .Which.Count!.Value.Lower.Should().Be(152);

    [Fact]
    public void What_stands_before_a_bracket_with_a_particle_behind_has_none_itself() =>
        Drafts.After("시암프로(SIAMPRO)와 30만 달러의 업무협약을 맺었다.").Agreements.Should().ContainSingle()
            .Which.Value.Parties.Single().Name.Should().Be("시암프로");

    [Fact]
    public void What_a_figure_was_before_it_changed_is_an_earlier_one() =>
        Drafts.After("상담액은 전년 300만 달러에서 700만 달러로 늘었다.").Achievements.Select(fact => (fact.Value.Amount!.Value.Lower, fact.Value.Role))
            .Should().BeEquivalentTo([(3_000_000m, FigureRole.EarlierYear), (7_000_000m, FigureRole.Standalone)]);
}
