using TradeMission.Domain.Missions;
using TradeMission.Domain.Reading;

namespace TradeMission.Domain.Tests.Reading;

/// <summary>Figures of a list, of a change, and of what is still to come.</summary>
public class ListedFigureTests
{
    [Theory]
    [InlineData("계약액은 모두 300만 달러다.\n\n분야별로는 신선농산물이 쌀 20만 달러, 배 12만 달러이며 가공식품은 단무지 90만 달러 등이다.")]
    [InlineData("계약액은 모두 300만 달러다.\n\n업종별 계약액은 기계 20만 달러, 화학 12만 달러, 섬유 90만 달러 순이었다.")]
    public void A_list_by_trade_is_of_what_was_told_before_and_need_not_be_whole(string sentences)
    {
        Drafts.OutcomesAfter(sentences).Should().OnlyContain(outcome => outcome.TotalledUnder == Basis.Contract);
        Drafts.OutcomesAfter(sentences).Select(outcome => outcome.Role).Should()
            .BeEquivalentTo([FigureRole.Total, FigureRole.Part, FigureRole.Part, FigureRole.Part]);
        Reconciliation.Check(Drafts.After(sentences)).Should().NotContain(check => check.Verdict == CheckVerdict.Fails);
    }

    [Theory]
    [InlineData("상담실적은 170만 달러에서 270만 달러로 늘었다.")]
    [InlineData("참가기업은 지난해 10개사에서 19개사로, 상담실적은 170만 달러에서 270만 달러로 늘었다.")]
    public void A_change_leads_from_what_was_before_to_what_is_now(string sentence) =>
        Drafts.OutcomesAfter(sentence).Select(outcome => (outcome.Amount!.Value.Lower, outcome.Role)).Should().BeEquivalentTo(
            [(1_700_000m, FigureRole.EarlierYear), (2_700_000m, FigureRole.Standalone)]);

    [Theory]
    [InlineData("현지에서 상담 300만 달러를 벌였다. 앞으로 맺을 것으로 보는 계약도 90만 달러에 이른다.")]
    [InlineData("현지에서 상담 300만 달러를 벌였다. 향후 계약은 90만 달러로 예상된다.")]
    [InlineData("현지에서 상담 300만 달러를 벌였고 90만 달러의 계약을 앞두고 있다.")]
    [InlineData("현지에서 상담 300만 달러를 벌였고 90만 달러의 계약의사를 확인했다.")]
    public void What_lies_ahead_is_expected(string sentences) =>
        Drafts.OutcomesAfter(sentences).Single(outcome => outcome.Amount!.Value.Lower == 900_000).TotalledUnder.Should().Be(Basis.Expected);

    [Theory]
    [InlineData("수출상담을 통해 300만 달러의 계약을 맺었다.")]
    [InlineData("상담 끝에 300만 달러를 계약했다.")]
    public void How_a_figure_came_about_is_not_what_it_is(string sentence) =>
        Drafts.OutcomesAfter(sentence).Should().ContainSingle().Which.TotalledUnder.Should().Be(Basis.Contract);
}
