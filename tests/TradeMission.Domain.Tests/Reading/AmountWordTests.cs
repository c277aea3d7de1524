using TradeMission.Domain.Missions;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Tests.Reading;

/// <summary>What the words around a figure make of it.</summary>
public class AmountWordTests
{
    [Theory]
    [InlineData("")]
    [InlineData("은")]
    [InlineData("이")]
    [InlineData("도")]
    [InlineData("의")]
    [InlineData("만")]
    [InlineData("액")]
    [InlineData("액은")]
    [InlineData("액이")]
    [InlineData("액도")]
    [InlineData("인")]
    [InlineData("금액은")]
    [InlineData("금액이")]
    [InlineData("실적")]
    [InlineData("실적은")]
    [InlineData("실적이")]
    [InlineData("규모")]
    [InlineData("규모는")]
    [InlineData("규모가")]
    public void A_noun_governs_the_figure_behind_it_through_its_particle(string rest) =>
        Drafts.OutcomesAfter($"상담{rest} 300만 달러다.").Should().ContainSingle().Which.TotalledUnder.Should().Be(Basis.Consultation);

    [Theory]
    [InlineData("상담목표 300만 달러를 세웠다.")]
    [InlineData("상담목표는 300만 달러다.")]
    [InlineData("상담목표액 300만 달러를 세웠다.")]
    [InlineData("상담 300만 달러를 목표로 했다.")]
    public void A_target_is_told_before_or_behind_the_figure(string sentence) =>
        Drafts.OutcomesAfter(sentence).Should().ContainSingle().Which.Role.Should().Be(FigureRole.Target);

    [Theory]
    [InlineData("상담액은 업체당 50만 달러다.")]
    [InlineData("상담액은 평균 50만 달러다.")]
    [InlineData("업체는 50만 달러씩 상담했다.")]
    [InlineData("올 들어 수출상담은 300만 달러다.")]
    [InlineData("올해 들어서 수출상담은 300만 달러다.")]
    [InlineData("금년 들어서만 수출상담은 300만 달러다.")]
    [InlineData("지금까지 수출상담은 300만 달러다.")]
    [InlineData("그동안 수출상담은 300만 달러다.")]
    [InlineData("그간 수출상담은 300만 달러다.")]
    [InlineData("누적 수출상담은 300만 달러다.")]
    [InlineData("올해 수출 목표는 2억 달러다.")]
    [InlineData("내년 상담 목표는 500만 달러다.")]
    [InlineData("하반기 상담 목표는 500만 달러다.")]
    public void What_is_not_of_this_mission_alone_stands_beside_it(string sentence)
    {
        var draft = Drafts.After(sentence);

        draft.Context.Should().ContainSingle();
        draft.Achievements.Should().BeEmpty();
    }

    [Fact]
    public void A_rate_of_exchange_is_no_result() =>
        Drafts.OutcomesAfter("환율은 1달러 1,350원이다. 상담액은 300만 달러다.").Should().ContainSingle().Which.Amount!.Value.Lower.Should().Be(3_000_000);

    [Theory]
    [InlineData("지난해 상담액은 934만 달러였다.", FigureRole.EarlierYear)]
    [InlineData("작년 상담액은 934만 달러였다.", FigureRole.EarlierYear)]
    [InlineData("2022년 상담액은 934만 달러였다.", FigureRole.EarlierYear)]
    [InlineData("지난해보다 늘어난 상담액은 934만 달러였다.", FigureRole.Standalone)]
    [InlineData("지난해에 이어 올해는 상담액이 934만 달러였다.", FigureRole.Standalone)]
    [InlineData("지난해와 달리 이번 상담액은 934만 달러였다.", FigureRole.Standalone)]
    public void The_year_named_last_before_a_figure_is_its_year_unless_it_is_compared(string sentence, FigureRole role) =>
        Drafts.OutcomesAfter(sentence).Should().ContainSingle().Which.Role.Should().Be(role);

    [Theory]
    [InlineData("8천만 달러를 1천860만 달러 초과했다.")]
    [InlineData("목표 대비 상담액은 1,860만 달러를 초과했다.")]
    public void What_a_target_is_exceeded_by_is_an_exact_figure(string sentence) =>
        Drafts.OutcomesAfter(sentence).Should().Contain(outcome => outcome.Role == FigureRole.Excess && outcome.Amount!.Value.Bounds == Bounds.Exactly(18_600_000));

    [Theory]
    [InlineData("상담액 300만 달러(120건)를 올렸다.")]
    [InlineData("120건(300만 달러)의 상담을 벌였다.")]
    [InlineData("300만 달러의 수출상담 120건을 벌였다.")]
    [InlineData("상담 120건에 300만 달러를 올렸다.")]
    public void An_amount_and_the_number_beside_it_are_one_outcome(string sentence)
    {
        var outcome = Drafts.OutcomesAfter(sentence).Should().ContainSingle().Subject;

        (outcome.TotalledUnder, outcome.Amount?.Lower, outcome.Count?.Lower).Should().Be((Basis.Consultation, 3_000_000m, 120m));
    }

    [Theory]
    [InlineData("상담액 300만 달러와 계약추진액 100만 달러를 올렸다.", Basis.Consultation, Basis.Expected)]
    [InlineData("300만 달러 상담 및 100만 달러 계약을 올렸다.", Basis.Consultation, Basis.Contract)]
    [InlineData("300만 달러 상담, 100만 달러 계약추진 성과를 거뒀다.", Basis.Consultation, Basis.Expected)]
    public void Joined_figures_keep_their_own_bases(string sentence, Basis first, Basis second) =>
        Drafts.OutcomesAfter(sentence).OrderByDescending(outcome => outcome.Amount?.Lower).Select(outcome => outcome.TotalledUnder).Should().Equal(first, second);

    [Fact]
    public void What_is_only_meant_to_be_stays_open() =>
        Drafts.After("300만 달러를 추진한다.").Open.Should().Contain(point => point.Member == "achievements" && point.Span != null);
}
