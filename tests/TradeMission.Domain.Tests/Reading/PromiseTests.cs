using TradeMission.Domain.Missions;

namespace TradeMission.Domain.Tests.Reading;

/// <summary>What is to be sold or bought is what a deal says; which deal it is the text tells before or behind.</summary>
public class PromiseTests
{
    [Theory]
    [InlineData("300만 달러의 업무협약을 맺었다. 나래상회에 100만 달러어치를 수출하기로 했다.", Basis.MemorandumOfUnderstanding)]
    [InlineData("300만 달러의 수출계약을 맺었다. 나래상회에 100만 달러어치를 수출키로 했다.", Basis.Contract)]
    [InlineData("300만 달러의 수출계약을 맺었다. 나래상회에 100만 달러어치를 수출키로 잠정 합의했다.", Basis.Expected)]
    [InlineData("상담 300만 달러를 벌였다. 나래상회에 100만 달러어치를 수출하기로 했다.", Basis.Expected)]
    [InlineData("나래상회에 100만 달러어치를 보내기로 하고 협약서에 서명했다.", Basis.MemorandumOfUnderstanding)]
    [InlineData("나래상회에 100만 달러어치를 수출하기로 계약했다.", Basis.Contract)]
    public void It_is_on_the_basis_of_its_deal(string sentences, Basis basis) =>
        Drafts.OutcomesAfter(sentences).Single(outcome => outcome.Amount!.Value.Lower == 1_000_000).TotalledUnder.Should().Be(basis);

    [Theory]
    [InlineData("업무협약은 ㈜가람전자가 30만 달러, ㈜나래식품이 조미김과 미역 20만 달러, 총 50만 달러다.", Basis.MemorandumOfUnderstanding)]
    [InlineData("수출계약은 ㈜가람전자의 농기계 30만 달러, ㈜나래식품의 조미김 20만 달러, 총 50만 달러다.", Basis.Contract)]
    public void What_a_clause_is_about_all_of_its_figures_are(string sentence, Basis basis) =>
        Drafts.OutcomesAfter(sentence).Select(outcome => (outcome.TotalledUnder, outcome.Role)).Should().BeEquivalentTo(
            [(basis, FigureRole.Part), (basis, FigureRole.Part), (basis, FigureRole.Total)]);
}
