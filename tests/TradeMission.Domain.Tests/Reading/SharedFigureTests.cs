using TradeMission.Domain.Missions;

namespace TradeMission.Domain.Tests.Reading;

/// <summary>Figures of several places and companies in one sentence, each with its owner and what it is.</summary>
public class SharedFigureTests
{
    [Theory]
    [InlineData("태국과 베트남에서 각각 290만 달러, 130만 달러의 상담을 벌였다.")]
    [InlineData("태국, 베트남에서 각각 290만 달러와 130만 달러의 상담을 벌였다.")]
    [InlineData("상담액은 태국 290만 달러, 베트남 130만 달러다.")]
    [InlineData("태국의 경우 상담 290만 달러, 베트남의 경우 상담 130만 달러를 기록했다.")]
    [InlineData("태국에서는 상담 12건에 290만 달러, 베트남에서는 9건에 130만 달러를 기록했다.")]
    public void Each_place_has_the_figure_that_stands_for_it(string sentence) =>
        Drafts.OutcomesAfter(sentence).Select(outcome => (outcome.Subject, outcome.Amount!.Value.Lower, outcome.TotalledUnder))
            .Should().Equal(("태국", 2_900_000, Basis.Consultation), ("베트남", 1_300_000, Basis.Consultation));

    [Theory]
    [InlineData("㈜가람전자와 ㈜나래식품이 각각 30만 달러의 계약을 체결했다.")]
    [InlineData("㈜가람전자가 30만 달러, ㈜나래식품이 30만 달러의 계약을 체결했다.")]
    [InlineData("㈜가람전자는 30만 달러, ㈜나래식품은 30만 달러의 수출계약을 맺었다.")]
    public void Each_company_has_the_figure_that_stands_for_it(string sentence) =>
        Drafts.OutcomesAfter(sentence).Select(outcome => outcome.Parties.Single().Name).Should().Equal("가람전자", "나래식품");

    [Theory]
    [InlineData("㈜가람은 김 5만 달러, 나래식품 조미김 21만 달러, 다온염전 소금 15만 달러를 계약했다.", "가람", "나래식품", "다온염전")]
    [InlineData("수출계약은 가람전자(센서 등) 30만 달러, 나래식품(김 등) 20만 달러, 다온팜(배 등) 10만 달러다.", "가람전자", "나래식품", "다온팜")]
    [InlineData("나래식품은 조미김 10만달러, 의자를 만드는 가람산업도 30만 달러의 계약을 맺었다.", "나래식품", "가람산업")]
    public void Each_item_of_a_list_of_amounts_opens_with_whose_it_is(string sentence, params string[] names) =>
        Drafts.OutcomesAfter(sentence).Select(outcome => outcome.Parties.Single().Name).Should().Equal(names);

    [Fact]
    public void All_figures_of_an_item_are_of_its_place() =>
        Drafts.OutcomesAfter("다롄(大連)에서 90만 달러 상담에 30만 달러 계약, 하노이(河內)에서 80만 달러 상담에 10만 달러 계약실적을 거뒀다.")
            .Select(outcome => outcome.Subject).Should().Equal("다롄", "다롄", "하노이", "하노이");

    [Theory]
    [InlineData("㈜가람전자는 방콕에서 30만 달러를 상담하고 10만 달러의 계약을 체결했다.")]
    [InlineData("㈜가람전자는 30만 달러의 계약을 맺었으며 현지 업체와 10만 달러의 계약을 예상하고 있다.")]
    [InlineData("㈜가람전자가 계약 30만 달러와 상담 10만 달러 등 40만 달러를 올렸다.")]
    public void Who_goes_on_to_act_has_the_figures_of_all_his_clauses(string sentence) =>
        Drafts.OutcomesAfter(sentence).Should().OnlyContain(outcome => outcome.Parties.Single().Name == "가람전자");

    [Fact]
    public void A_new_topic_has_its_own_figures() =>
        Drafts.OutcomesAfter("㈜가람전자는 30만 달러의 계약을 맺었고 참가업체는 모두 80만 달러의 계약을 맺었다.")
            .Single(outcome => outcome.Amount!.Value.Lower == 800_000).Parties.Should().BeEmpty();

    [Fact]
    public void An_item_with_nouns_of_its_own_has_those() =>
        Drafts.OutcomesAfter("태국은 상담액 290만 달러 계약액 50만 달러를 기록했고 베트남은 계약액 130만 달러에 상담액 40만 달러다.")
            .Where(outcome => outcome.Subject == "베트남").Select(outcome => outcome.TotalledUnder)
            .Should().BeEquivalentTo([Basis.Contract, Basis.Consultation]);

    [Fact]
    public void All_figures_of_a_point_are_of_what_it_opens_with() =>
        Drafts.OutcomesAfter("나라별로는 ▲태국: 상담 90만 달러, 현장에서 20만 달러 계약 ▲베트남: 상담 80만 달러, 현장에서 10만 달러 계약 등이다.")
            .Select(outcome => outcome.Subject).Should().Equal("태국", "태국", "베트남", "베트남");

    [Fact]
    public void Places_before_the_event_share_out_what_was_achieved_at_it() =>
        Drafts.OutcomesAfter("태국 방콕과 베트남 하노이에서 연 상담회에서 각각 200만 달러, 100만 달러의 계약을 맺었다.")
            .Select(outcome => outcome.Subject).Should().Equal("방콕", "하노이");

    [Theory]
    [InlineData("30만 달러의 업무협약을 맺은 ㈜가람과 20만 달러의 업무협약을 맺은 ㈜나래는 처음 참가했다.")]
    [InlineData("㈜가람은 30만 달러, ㈜나래는 20만 달러의 업무협약을 맺었다.")]
    public void A_figure_is_of_the_company_that_it_describes(string sentence) =>
        Drafts.OutcomesAfter(sentence).Select(outcome => outcome.Parties.Single().Name).Should().Equal("가람", "나래");
}
