using TradeMission.Domain.Missions;

namespace TradeMission.Domain.Tests.Reading;

/// <summary>Grids: what a bare figure in a cell is, by its header, its row and the page.</summary>
public class GridTests
{
    [Fact]
    public void Under_years_the_rows_say_what_the_figures_are() =>
        Facts("□ 실적 (단위 : 만달러, 괄호 안은 건)\n구분 | 2022년 | 2024년\n상담액 | 210 (11) | 430 (25)\n수출 계약 | - | 60\n").Should().Equal(
        [
            (2_100_000m, null, Basis.Consultation, FigureRole.EarlierYear, null),
            (4_300_000m, 25m, Basis.Consultation, FigureRole.Standalone, null),
            (600_000m, null, Basis.Contract, FigureRole.Standalone, null),
        ]);

    [Fact]
    public void Under_places_the_unit_stands_at_the_row() =>
        Facts("구분 | 방콕 | 하노이\n상담액(천불) | 210 | 430\n").Should().Equal(
        [
            (210_000m, null, Basis.Consultation, FigureRole.Standalone, "방콕"),
            (430_000m, null, Basis.Consultation, FigureRole.Standalone, "하노이"),
        ]);

    [Fact]
    public void A_column_of_differences_or_shares_holds_no_money() =>
        Facts("□ 실적 (단위 : 만달러)\n구분 | 금액 | 늘어난 값 | 비율\n상담액 | 210 | 15 | 33\n").Should().ContainSingle();

    [Fact]
    public void A_word_whose_letters_are_spread_is_one_word() =>
        Facts("□ 실적\n○ 사 업 비 : 3억원\n○ 상 담 액 : 210만달러\n").Should().ContainSingle().Which.Amount.Should().Be(2_100_000);

    [Fact]
    public void A_point_without_a_figure_heads_those_behind_it() =>
        Facts("□ 지난해 실적\n○ 상담액 210만달러\n○ 계약액 40만달러\n").Should().HaveCount(2)
            .And.OnlyContain(fact => fact.Role == FigureRole.EarlierYear);

    [Fact]
    public void A_noun_between_a_number_and_its_amount_is_that_of_both() =>
        Facts("34건의 구매상담(210만달러)과 12건의 구매계약(40만달러)을 이뤘다.").Should().Equal(
        [
            (2_100_000m, 34m, Basis.Consultation, FigureRole.Standalone, null),
            (400_000m, 12m, Basis.Contract, FigureRole.Standalone, null),
        ]);

    private static IEnumerable<(decimal? Amount, decimal? Count, Basis Basis, FigureRole Role, string? Place)> Facts(string text) =>
        Drafts.OutcomesAfter("\n\n" + text)
            .Select(fact => (fact.Amount?.Lower, fact.Count?.Lower, fact.TotalledUnder, fact.Role, fact.Subject));
}
