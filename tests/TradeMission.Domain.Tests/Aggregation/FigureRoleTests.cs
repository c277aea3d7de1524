using TradeMission.Domain.Aggregation;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Tests.Aggregation;

/// <summary>Which figures of a mission come into its totals.</summary>
public partial class FigureRoleTests
{
    [Fact]
    public void A_total_stands_for_parts_of_its_own_basis_even_where_some_are_not_told() => ShouldTotal(
        [Figure(Basis.Contract, FigureRole.Total, 1000), Figure(Basis.Contract, FigureRole.Part, 300), Figure(Basis.Contract, FigureRole.Part, 200)],
        contract: 1000);

    [Fact]
    public void Parts_stand_for_a_total_of_several_bases() => ShouldTotal(
        [Figure(Basis.Unspecified, FigureRole.Total, 1000), Figure(Basis.Contract, FigureRole.Part, 325), Figure(Basis.Commitment, FigureRole.Part, 675)],
        contract: 325,
        commitment: 675);

    [Fact]
    public void Parts_stand_for_a_total_that_is_put_on_the_basis_of_one_of_them() => ShouldTotal(
        [Figure(Basis.Contract, FigureRole.Total, 1000), Figure(Basis.Contract, FigureRole.Part, 325), Figure(Basis.Commitment, FigureRole.Part, 675)],
        contract: 325,
        commitment: 675);

    [Fact]
    public void A_total_without_parts_is_added() =>
        ShouldTotal([Figure(Basis.Contract, FigureRole.Total, 1000), Figure(Basis.Contract, FigureRole.Standalone, 1)], contract: 1001);

    [Fact]
    public void Parts_without_a_total_are_added() =>
        ShouldTotal([Figure(Basis.Contract, FigureRole.Part, 300), Figure(Basis.Contract, FigureRole.Part, 200)], contract: 500);

    [Fact]
    public void A_total_on_a_basis_without_parts_is_added_beside_the_parts_of_another() => ShouldTotal(
        [Figure(Basis.Consultation, FigureRole.Total, 600), Figure(Basis.Contract, FigureRole.Total, 10), Figure(Basis.Contract, FigureRole.Part, 10)],
        consultation: 600,
        contract: 10);

    [Fact]
    public void A_total_has_no_parts_in_another_currency() => ShouldTotal(
        [
            Figure(Basis.Contract, FigureRole.Total, 1000),
            Figure(Basis.Contract, FigureRole.Part, 300),
            Figure(Basis.Contract, FigureRole.Part, 7, Currency.Krw),
            Figure(Basis.Commitment, FigureRole.Part, 8, Currency.Krw),
        ],
        contract: 1000);

    [Theory]
    [InlineData(FigureRole.Excess)]
    [InlineData(FigureRole.Forecast)]
    [InlineData(FigureRole.EarlierYear)]
    public void What_is_not_of_this_mission_s_results_is_not_added(FigureRole role) =>
        ShouldTotal([Figure(Basis.Contract, role, 1000), Figure(Basis.Contract, FigureRole.Standalone, 1)], contract: 1);

    [Theory]
    [InlineData(Basis.Target, FigureRole.Standalone)]
    [InlineData(Basis.Contract, FigureRole.Target)]
    [InlineData(Basis.Target, FigureRole.Target)]
    public void A_target_is_totalled_with_targets_whichever_way_it_is_told(Basis basis, FigureRole role)
    {
        var summary = Summary([Figure(basis, role, 150), Figure(Basis.Contract, FigureRole.Standalone, 100), Figure(Basis.Commitment, FigureRole.Standalone, 50)]);

        summary.Total(Basis.Target, Currency.Usd).Bounds.Should().Be(Bounds.Exactly(150));
        summary.Total(Basis.Contract, Currency.Usd).Bounds.Should().Be(Bounds.Exactly(100));
        summary.Attainments.Should().ContainSingle().Which.LowerRate.Should().Be(1);
    }

    [Fact]
    public void Agreements_and_achievements_share_their_totals_and_parts()
    {
        var mission = Mission([Figure(Basis.Contract, FigureRole.Total, 1000)]) with
        {
            Agreements = [new() { Kind = AgreementKind.Contract, Role = FigureRole.Part, Amount = Usd(300) }],
        };

        MissionSummary.Of([mission]).Total(Basis.Contract, Currency.Usd).Should().Be(new AnnouncedTotal(Currency.Usd, Bounds.Exactly(1000), 1));
    }

    [Fact]
    public void Agreements_named_out_of_a_number_are_in_the_number()
    {
        var mission = Mission([]) with
        {
            Agreements =
            [
                new() { Kind = AgreementKind.MemorandumOfUnderstanding, Role = FigureRole.Total, Count = new(Bounds.About(8), "건") },
                new() { Kind = AgreementKind.MemorandumOfUnderstanding, Role = FigureRole.Part },
                new() { Kind = AgreementKind.Contract },
            ],
        };

        MissionSummary.Of([mission]).CountAgreements(AgreementStatus.Signed).Should().Be(new CountTotal(Bounds.About(9), 2));
    }

    [Fact]
    public void An_amount_without_a_currency_is_in_no_total_but_is_told()
    {
        var summary = Summary([Figure(Basis.Contract, FigureRole.Standalone, 30, Currency.None)]);

        summary.Amounts.Should().BeEmpty();
        summary.AmountsWithoutCurrency.Should().Be(1);
    }

    private static void ShouldTotal(Achievement[] figures, decimal consultation = 0, decimal contract = 0, decimal commitment = 0)
    {
        var summary = Summary(figures);

        summary.Total(Basis.Unspecified, Currency.Usd).Bounds.Should().Be(Bounds.Exactly(0));
        summary.Total(Basis.Consultation, Currency.Usd).Bounds.Should().Be(Bounds.Exactly(consultation));
        summary.Total(Basis.Contract, Currency.Usd).Bounds.Should().Be(Bounds.Exactly(contract));
        summary.Total(Basis.Commitment, Currency.Usd).Bounds.Should().Be(Bounds.Exactly(commitment));
    }

    private static MissionSummary Summary(Achievement[] figures) => MissionSummary.Of([Mission(figures)]);

    private static Mission Mission(Achievement[] figures) => new()
    {
        Id = "mission",
        Name = "통상사절단",
        Kind = MissionKind.TradeDelegation,
        Delegation = new() { Sender = new() { Name = "광주시" } },
        Achievements = [.. figures],
        Sources = [],
    };

    private static Achievement Figure(Basis basis, FigureRole role, decimal amount, Currency? currency = null) =>
        new() { Basis = basis, Role = role, Amount = AnnouncedAmount.Exactly(new(amount, currency ?? Currency.Usd)) };

    private static AnnouncedAmount Usd(decimal amount) => AnnouncedAmount.Exactly(new(amount, Currency.Usd));
}
