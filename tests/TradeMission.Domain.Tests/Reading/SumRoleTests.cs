using TradeMission.Domain.Missions;
using TradeMission.Domain.Reading;

namespace TradeMission.Domain.Tests.Reading;

/// <summary>What figures are among each other, by arithmetic and by the words that join them.</summary>
public class SumRoleTests
{
    [Theory]
    [InlineData("방콕 상담 200만 달러, 하노이 상담 300만 달러 등 모두 500만 달러의 상담을 벌였다.")]
    [InlineData("상담액은 500만 달러다. 방콕에서 200만 달러, 하노이에서 300만 달러를 상담했다.")]
    [InlineData("계약 200만 달러와 상담 300만 달러 등 모두 500만 달러의 성과를 거뒀다.")]
    [InlineData("식품 200만 달러, 화장품 300만 달러로 상담액은 모두 500만 달러다.")]
    [InlineData("500만 달러 이상을 상담했다. 방콕에서 200만 달러, 하노이에서 300만 달러를 상담했다.")]
    [InlineData("2022년 상담 200만 달러, 올해 상담 300만 달러를 올렸다. 두 해를 합쳐 상담액은 500만 달러다.")]
    public void What_others_add_up_to_is_their_total(string sentences) =>
        Drafts.OutcomesAfter(sentences).ToDictionary(outcome => outcome.Amount!.Value.Lower!.Value, outcome => outcome.Role).Should().BeEquivalentTo(
            new Dictionary<decimal, FigureRole> { [2_000_000] = FigureRole.Part, [3_000_000] = FigureRole.Part, [5_000_000] = FigureRole.Total });

    [Theory]
    [InlineData("상담액은 500만 달러다. 이 가운데 300만 달러는 방콕 상담이다.")]
    [InlineData("모두 500만 달러를 상담했다. 현지 반응이 뜨거웠다. 그 가운데 한 업체는 300만 달러를 상담했다.")]
    [InlineData("모두 500만 달러를 상담했다. 이 밖에 ㈜가람전자가 300만 달러를 상담했다.")]
    [InlineData("방콕에서 500만 달러를 상담했다. ㈜가람전자가 300만 달러를 상담했다.")]
    [InlineData("방콕 상담 300만 달러를 포함해 상담액은 500만 달러다.")]
    [InlineData("방콕 상담 300만 달러를 비롯해 모두 500만 달러를 상담했다.")]
    public void A_share_is_a_part(string sentences) =>
        Drafts.OutcomesAfter(sentences).Single(outcome => outcome.Amount!.Value.Lower == 3_000_000).Role.Should().Be(FigureRole.Part);

    [Theory]
    [InlineData("방콕 상담에서 300만 달러 규모의 계약을 맺었다.", Basis.Contract)]
    [InlineData("㈜가람전자는 20만 달러를 수출키로 계약하고 300만 달러를 상담했다.", Basis.Consultation)]
    [InlineData("300만 달러 규모의 수출 계약 또는 협약을 맺었다.", Basis.Unspecified)]
    [InlineData("㈜가람전자는 300만 달러의 계약을 제의받았다.", Basis.Expected)]
    public void What_a_figure_came_of_is_not_what_it_is(string sentence, Basis expected) =>
        Drafts.OutcomesAfter(sentence).Single(outcome => outcome.Amount?.Lower == 3_000_000).TotalledUnder.Should().Be(expected);

    [Fact]
    public void Parts_that_are_rounded_as_their_total_is_may_miss_it_by_a_unit() =>
        Drafts.OutcomesAfter("상담액은 719만 달러다. 방콕 302만 달러, 하노이 416만 달러다.").Select(outcome => outcome.Role)
            .Should().Equal(FigureRole.Total, FigureRole.Part, FigureRole.Part);

    [Fact]
    public void What_is_listed_before_a_total_is_a_part_though_more_is_not_told() =>
        Drafts.OutcomesAfter("김 20만 달러, 조미김 90만 달러 등 총 332만 달러의 수출 계약을 맺었다.").Select(outcome => outcome.Role)
            .Should().Equal(FigureRole.Part, FigureRole.Part, FigureRole.Total);

    [Fact]
    public void Every_second_figure_may_be_a_part() =>
        Drafts.OutcomesAfter("184만 달러의 수출계약을 맺었다. 방콕에서 251만 달러를 상담해 87만 달러를 계약했다. "
            + "하노이에서 196만 달러 상담에 66만 달러, 마닐라에서 143만 달러 상담에 31만 달러를 계약했다.")
            .Where(outcome => outcome.TotalledUnder is Basis.Contract).Select(outcome => (outcome.Amount!.Value.Lower / 10_000, outcome.Role))
            .Should().Equal((184, FigureRole.Total), (87, FigureRole.Part), (66, FigureRole.Part), (31, FigureRole.Part));

    [Fact]
    public void Figures_in_brackets_add_up_among_themselves() =>
        Drafts.OutcomesAfter("가람사 30만 달러(21만 달러), 나래사 20만 달러(8만 달러), 다온사 16만 달러(3만 달러) 등 모두 66만 달러(32만 달러)의 "
            + "투자협약을 맺었다.").Where(outcome => outcome.Role is FigureRole.Total).Select(outcome => outcome.Amount!.Value.Lower / 10_000)
            .Should().Equal(66, 32);

    [Fact]
    public void What_is_hoped_for_adds_up_too() =>
        Drafts.OutcomesAfter("500만 달러의 계약을 추진하고 있다. 방콕에서 200만 달러의 계약이 기대된다. 하노이에서 300만 달러의 계약이 기대된다.")
            .Select(outcome => (outcome.TotalledUnder, outcome.Role)).Should().Equal(
                (Basis.Expected, FigureRole.Total), (Basis.Expected, FigureRole.Part), (Basis.Expected, FigureRole.Part));

    [Fact]
    public void Years_that_add_up_to_what_is_announced_are_parts_of_it() =>
        Drafts.OutcomesAfter("2022년부터 지금까지 639만 달러의 수출계약을 맺었다. 2022년에는 106만 달러를 계약했다. "
            + "지난해에는 198만 달러를, 올 상반기에는 335만 달러를 따냈다.").Select(outcome => (outcome.TotalledUnder, outcome.Role)).Should().Equal(
            (Basis.Contract, FigureRole.Total), (Basis.Contract, FigureRole.Part), (Basis.Contract, FigureRole.Part),
            (Basis.Contract, FigureRole.Part));

    [Fact]
    public void Two_figures_apart_are_no_years_of_a_sum() =>
        Drafts.OutcomesAfter("상담액은 3570만 달러다. 지난해 상담 3443만 달러보다 많다. 방콕에서 127만 달러를 상담했다.")
            .Should().Contain(outcome => outcome.Amount!.Value.Lower == 34_430_000).Which.Role.Should().Be(FigureRole.EarlierYear);

    [Fact]
    public void An_earlier_year_that_adds_up_to_nothing_stays_one() =>
        Drafts.OutcomesAfter("2022년 상담 200만 달러, 올해 상담 300만 달러를 올렸다. 계약액은 700만 달러다.")
            .Should().Contain(outcome => outcome.Amount!.Value.Lower == 2_000_000).Which.Role.Should().Be(FigureRole.EarlierYear);

    [Fact]
    public void A_subtotal_is_itself_a_part() =>
        Roles("협약은 모두 92만 달러다. 김 20만 달러, 미역 30만 달러 등 50만 달러, 배 15만 달러, 감 27만 달러 등 42만 달러의 협약을 맺었다.")
            .Where(figure => figure.Value is FigureRole.Total).Should().ContainSingle().Which.Key.Should().Be(920_000);

    [Fact]
    public void Every_sum_of_sums_is_checked() =>
        Reconciliation.Check(Drafts.After("협약은 모두 92만 달러다. 김 20만 달러, 미역 30만 달러 등 50만 달러, 배 15만 달러, 감 27만 달러 등 42만 달러의 협약을 맺었다."))
            .Where(check => check.Kind is CheckKind.PartsToTotal).Select(check => (check.Verdict, check.Evidence.Count))
            .Should().BeEquivalentTo([(CheckVerdict.Holds, 3), (CheckVerdict.Holds, 3), (CheckVerdict.Holds, 3)]);

    [Fact]
    public void What_is_somebodys_is_no_sum_of_what_others_have() =>
        Roles("㈜가람전자가 35만 달러, ㈜나래식품이 20만 달러, ㈜다온전자가 15만 달러의 계약을 맺었다.").Values
            .Should().NotContain(FigureRole.Total);

    private static Dictionary<decimal, FigureRole> Roles(string sentences) => Drafts.OutcomesAfter(sentences)
        .ToDictionary(outcome => outcome.Amount!.Value.Lower!.Value, outcome => outcome.Role);
}
