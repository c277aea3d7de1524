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
    [InlineData("300만 달러의 계약을 맺기로 했다.")]
    [InlineData("300만 달러의 계약을 앞두고 있다.")]
    [InlineData("300만 달러의 계약이 체결될 예정이다.")]
    [InlineData("300만 달러의 계약이 기대된다.")]
    [InlineData("연간 300만 달러의 수출이 기대된다.")]
    public void What_is_still_to_come_is_expected(string sentence) => TheBasis(sentence).Should().Be(Basis.Expected);

    [Theory]
    [InlineData("300만 달러의 상담을 벌여 이 가운데 100만 달러의 계약이 성사될 전망이다.")]
    [InlineData("300만 달러의 상담 가운데 100만 달러가 계약으로 이어질 전망이다.")]
    [InlineData("300만 달러(약 40억 원)의 상담 중 100만 달러가 계약으로 이어질 전망이다.")]
    [InlineData("300만 달러를 상담해 100만 달러의 계약을 체결할 것으로 예상된다.")]
    [InlineData("상담액이 300만 달러에 달하며 그중 100만 달러는 계약될 것으로 기대된다.")]
    public void What_has_been_done_is_not_hoped_for_with_the_end_of_its_sentence(string sentences) =>
        Drafts.OutcomesAfter(sentences).Select(outcome => (outcome.TotalledUnder, outcome.Role))
            .Should().Equal((Basis.Consultation, FigureRole.Standalone), (Basis.Expected, FigureRole.Forecast));

    [Fact]
    public void Before_a_mission_all_of_a_sentence_is_hoped_for() =>
        Drafts.Of("나주시는 오는 5월 4일부터 8일까지 방콕에 무역사절단을 파견한다. 300만 달러를 상담하고 100만 달러를 계약할 것으로 기대된다.")
            .Achievements.Select(fact => fact.Value.Role).Should().Equal(FigureRole.Forecast, FigureRole.Forecast);

    [Theory]
    [InlineData("방콕에서 100만 달러 상담 50만 달러 계약, 하노이에서 80만 달러 상담 40만 달러 계약 실적을 올렸다.")]
    [InlineData("방콕에서 상담 100만 달러 계약 50만 달러, 하노이에서 상담 80만 달러 계약 40만 달러의 실적을 올렸다.")]
    public void Nouns_stand_all_before_or_all_behind_their_figures(string sentence) =>
        Drafts.OutcomesAfter(sentence).Select(outcome => (outcome.Subject, outcome.TotalledUnder)).Should().BeEquivalentTo(new[]
        {
            ("방콕", Basis.Consultation), ("방콕", Basis.Contract), ("하노이", Basis.Consultation), ("하노이", Basis.Contract),
        });

    [Theory]
    [InlineData("649만 달러(약 75억 원)의 향후 계약이 예상된다.", Basis.Expected)]
    [InlineData("상담을 진행해 649만 달러(약 75억 원)의 현장 계약을 올렸다.", Basis.Contract)]
    [InlineData("상담을 진행해 현장계약을 포함해 649만 달러의 실적을 올렸다.", Basis.Contract)]
    public void A_particle_behind_a_bracket_is_of_the_figure_before_it(string sentence, Basis basis) => TheBasis(sentence).Should().Be(basis);

    [Theory]
    [InlineData("상담액은 당초 집계한 200만 달러보다 100만 달러 상회했다.")]
    [InlineData("자매결연 도시에서 온 바이어는 100만 달러를 언급했다.")]
    public void What_is_compared_or_only_mentioned_is_no_result(string sentence) => Drafts.OutcomesAfter(sentence).Should().BeEmpty();

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
