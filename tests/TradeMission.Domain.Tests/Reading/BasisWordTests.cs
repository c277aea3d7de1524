using TradeMission.Domain.Missions;

namespace TradeMission.Domain.Tests.Reading;

/// <summary>Several words that together say what a figure is, and whether it has come about.</summary>
public class BasisWordTests
{
    [Theory]
    [InlineData("300만 달러 계약 상담을 벌였다.", Basis.Consultation)]
    [InlineData("300만 달러 규모의 계약 상담 성과를 냈다.", Basis.Consultation)]
    [InlineData("300만 달러의 수출계약 업무협약을 체결했다.", Basis.MemorandumOfUnderstanding)]
    [InlineData("300만 달러의 투자 양해각서를 체결했다.", Basis.MemorandumOfUnderstanding)]
    [InlineData("300만 달러의 수출계약(MOU)을 체결했다.", Basis.MemorandumOfUnderstanding)]
    [InlineData("300만 달러의 수출계약을 체결했다.", Basis.Contract)]
    public void Of_several_nouns_the_last_says_what_a_figure_is(string sentence, Basis basis) => TheBasis(sentence).Should().Be(basis);

    [Theory]
    [InlineData("추진 중인 계약은 300만 달러다.")]
    [InlineData("계약 진행 중인 건은 총 300만 달러다.")]
    [InlineData("계약이 유력한 금액은 300만 달러다.")]
    [InlineData("300만 달러의 계약을 협의했다.")]
    [InlineData("300만 달러는 현재 협의 중이다.")]
    [InlineData("300만 달러의 계약을 이뤄가고 있다.")]
    [InlineData("300만 달러의 계약을 맺기로 했다.")]
    [InlineData("300만 달러의 계약을 앞두고 있다.")]
    [InlineData("300만 달러의 계약이 체결될 예정이다.")]
    [InlineData("300만 달러의 계약이 기대된다.")]
    [InlineData("연간 300만 달러의 수출이 기대된다.")]
    public void What_is_still_to_come_is_expected(string sentence) => TheBasis(sentence).Should().Be(Basis.Expected);

    [Theory]
    [InlineData("상담을 벌여 이 가운데 100만 달러의 계약이 성사될 전망이다. 상담액은 300만 달러다.")]
    [InlineData("300만 달러의 상담을 벌여 이 가운데 100만 달러의 계약이 성사될 전망이다.")]
    public void What_is_hoped_of_a_part_is_not_of_the_whole(string sentences) =>
        Drafts.OutcomesAfter(sentences).Should().Contain(outcome => outcome.TotalledUnder == Basis.Consultation && outcome.Amount != null)
            .Which.Role.Should().Be(FigureRole.Standalone);

    [Theory]
    [InlineData("100만 달러(약 13억 원) 상당의 상담과 50만 달러(약 6억 원) 상당의 계약 추진 성과를 거뒀다.")]
    [InlineData("100만 달러 규모의 상담과 50만 달러 규모의 계약추진 성과를 거뒀다.")]
    [InlineData("상담 100만 달러·계약 추진 50만 달러의 성과를 거뒀다.")]
    public void A_noun_with_its_particle_is_of_the_figure_before_it(string sentence) =>
        Drafts.OutcomesAfter(sentence).Select(outcome => (outcome.TotalledUnder, outcome.Amount!.Value.Lower))
            .Should().Equal((Basis.Consultation, 1_000_000), (Basis.Expected, 500_000));

    [Fact]
    public void A_figure_in_a_bracket_does_not_say_what_the_one_before_it_is() =>
        Drafts.OutcomesAfter("모두 450만 달러(계약 350만 달러)의 성과를 올렸다.").Should().ContainSingle().Which.Amount!.Value.Lower.Should().Be(3_500_000);

    [Theory]
    [InlineData("상담액은 300만 달러로 지난해 200만 달러보다 늘었다.")]
    [InlineData("상담액은 300만 달러로 지난해 200만 달러 대비 절반이 늘었다.")]
    public void What_this_year_is_compared_with_is_an_earlier_year_s(string sentence) =>
        Drafts.OutcomesAfter(sentence).Select(outcome => outcome.Role).Should().Equal(FigureRole.Standalone, FigureRole.EarlierYear);

    [Theory]
    [InlineData("상담액은 지난해보다 300만 달러 늘었다.")]
    [InlineData("상담액은 예년보다 300만 달러 더 많은 수준이다.")]
    public void An_increase_is_no_result(string sentence) => Drafts.OutcomesAfter(sentence).Should().BeEmpty();

    [Theory]
    [InlineData("상담액은 710만 달러로 목표액 500만 달러를 웃도는 수치다.", FigureRole.Standalone, FigureRole.Target)]
    [InlineData("목표인 500만 달러보다 210만 달러 많은 상담을 벌였다.", FigureRole.Target, FigureRole.Excess)]
    [InlineData("상담목표 500만 달러를 210만 달러 초과했다.", FigureRole.Target, FigureRole.Excess)]
    public void A_target_and_its_excess_are_told_apart(string sentence, FigureRole first, FigureRole second) =>
        Drafts.OutcomesAfter(sentence).Select(outcome => outcome.Role).Should().Equal(first, second);

    private static Basis TheBasis(string sentence) => Drafts.OutcomesAfter(sentence).Should().ContainSingle().Which.TotalledUnder;
}
