using TradeMission.Domain.Missions;

namespace TradeMission.Domain.Tests.Reading;

/// <summary>An announcement tells its main figures several times; each is one fact.</summary>
public class MentionTests
{
    [Theory]
    [InlineData("상담액은 300만 달러다. 이 같은 상담 300만 달러는 예년보다 많다.")]
    [InlineData("300만 달러라는 말이 나왔다. 상담액은 300만 달러다.")]
    [InlineData("상담액은 300만 달러다. 300만 달러라는 말이 나왔다.")]
    [InlineData("상담액은 300만 달러다. 300만 달러의 성과를 거뒀다.")]
    [InlineData("300만 달러의 성과를 거뒀다. 상담액은 300만 달러다.")]
    [InlineData("시암상회와 MOU를 체결했다. 나주시는 시암상회와 MOU를 맺었다.")]
    [InlineData("상담액은 300만 달러다. 약 300만 달러의 상담을 벌였다.")]
    public void A_figure_told_again_is_one_fact(string sentences) => Drafts.OutcomesAfter(sentences).Should().ContainSingle();

    [Theory]
    [InlineData("상담액은 300만 달러다. 계약액은 300만 달러다.")]
    [InlineData("도시별로는 방콕 상담 300만 달러다. 하노이 상담 300만 달러다.")]
    [InlineData("상담액은 300만 달러다. 지난해 상담액은 300만 달러였다.")]
    [InlineData("상담액은 300만 달러, 계약액은 300만 달러다.")]
    [InlineData("상담액은 300만 달러다. 상담액은 300만 유로다.")]
    [InlineData("상담액은 300만 달러 이상이다. 상담액은 400만 달러다.")]
    [InlineData("방콕 상담액은 300만 달러 이상이다. 하노이 상담액은 310만 달러다.")]
    [InlineData("시암상회와 MOU를 체결했다. 방콕상회와 MOU를 체결했다.")]
    [InlineData("3건 16만 달러를 계약했다. ㈜가람이 16만 달러를 계약했다.")]
    public void Equal_figures_of_different_things_are_two_facts(string sentences) => Drafts.OutcomesAfter(sentences).Should().HaveCount(2);

    [Theory]
    [InlineData("300만 달러 이상의 상담을 벌였다. 상담액은 315만 달러다.")]
    [InlineData("약 300만 달러의 상담을 벌였다. 상담액은 315만 달러다.")]
    [InlineData("320만 달러를 상담했다. 상담액은 315만 달러다.")]
    [InlineData("상담액은 315만 달러다. 이처럼 300만 달러가 넘는 상담을 벌였다.")]
    public void A_bound_is_what_another_sentence_tells_exactly(string sentences) =>
        Drafts.OutcomesAfter(sentences).Should().ContainSingle().Which.Amount!.Value.Lower.Should().Be(3_150_000);

    [Theory]
    [InlineData("481만 달러, 한화로 약 55억 원의 상담을 벌였다.")]
    [InlineData("481만 달러, 우리 돈으로 55억 원의 상담을 벌였다.")]
    [InlineData("481만 달러(한화 약 55억 원)의 상담을 벌였다.")]
    [InlineData("481만 달러(약 55억 원)의 상담을 벌였다.")]
    public void A_conversion_is_the_same_money(string sentence) =>
        Drafts.OutcomesAfter(sentence).Should().ContainSingle().Which.StatedConversion!.Value.Lower.Should().Be(5_500_000_000);

    [Fact]
    public void An_amount_of_a_market_is_no_mention_of_a_result()
    {
        var draft = Drafts.After("상담액은 300만 달러다. 세계 시장규모는 300만 달러다.");

        draft.Achievements.Should().ContainSingle();
        draft.Context.Should().ContainSingle();
    }

    [Fact]
    public void A_heading_tells_the_basis_that_the_body_leaves_open()
    {
        var fact = Drafts.Of("나주시 무역사절단 300만 달러 상담\n\n나주시 무역사절단이 방콕에서 300만 달러의 성과를 거뒀다.").Achievements.Should().ContainSingle().Subject;

        fact.Value.Basis.Should().Be(Basis.Consultation);
    }
}
