using TradeMission.Domain.Aggregation;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Quantities;
using TradeMission.Domain.Tests.Missions;

namespace TradeMission.Domain.Tests.Aggregation;

// Several figures of one role, in several missions, and told as agreements.
public partial class FigureRoleTests
{
    [Fact]
    public void All_parts_of_a_basis_stand_for_a_total_of_another() => ShouldTotal(
        [Figure(Basis.Unspecified, FigureRole.Total, 1000), Figure(Basis.Contract, FigureRole.Part, 300), Figure(Basis.Contract, FigureRole.Part, 200)],
        contract: 500);

    [Fact]
    public void All_totals_of_a_basis_stand_for_its_parts() => ShouldTotal(
        [Figure(Basis.Contract, FigureRole.Total, 600), Figure(Basis.Contract, FigureRole.Total, 400), Figure(Basis.Contract, FigureRole.Part, 300)],
        contract: 1000);

    [Fact]
    public void A_total_on_a_basis_without_parts_is_added_beside_parts_that_have_no_total() => ShouldTotal(
        [Figure(Basis.Consultation, FigureRole.Total, 600), Figure(Basis.Commitment, FigureRole.Part, 10)],
        consultation: 600,
        commitment: 10);

    [Fact]
    public void The_parts_of_one_mission_are_no_parts_of_another_s_total()
    {
        var inParts = Mission([Figure(Basis.Contract, FigureRole.Total, 1000), Figure(Basis.Contract, FigureRole.Part, 325), Figure(Basis.Commitment, FigureRole.Part, 675)]);
        var inTotal = Mission([Figure(Basis.Contract, FigureRole.Total, 500)]);

        new[] { inParts, inTotal }.WithOwnIds().Summarize().Total(Basis.Contract, Currency.Usd).Bounds.Should().Be(Bounds.Exactly(325 + 500));
    }

    [Theory]
    [InlineData(1000)]
    [InlineData(600, 400)]
    public void Totals_that_are_told_as_agreements_stand_for_their_parts(params int[] totals)
    {
        var mission = Mission([Figure(Basis.Contract, FigureRole.Part, 200)]) with
        {
            Agreements =
            [
                .. totals.Select(total => new Agreement { Kind = AgreementKind.Contract, Role = FigureRole.Total, Amount = Usd(total) }),
                new() { Kind = AgreementKind.Contract, Role = FigureRole.Part, Amount = Usd(300) },
            ],
        };

        MissionSummary.Of([mission]).Total(Basis.Contract, Currency.Usd).Should().Be(new AnnouncedTotal(Currency.Usd, Bounds.Exactly(1000), totals.Length));
    }

    [Fact]
    public void Agreements_named_without_their_number_are_counted()
    {
        Agreement contract = new() { Kind = AgreementKind.Contract, Role = FigureRole.Part };
        var mission = Mission([]) with { Agreements = [contract, contract with { Count = new(Bounds.Exactly(2), "건") }] };

        MissionSummary.Of([mission]).CountAgreements(AgreementStatus.Signed).Should().Be(new CountTotal(Bounds.Exactly(3), 2));
    }

    [Theory]
    [InlineData(FigureRole.Excess)]
    [InlineData(FigureRole.Forecast)]
    [InlineData(FigureRole.EarlierYear)]
    public void Agreements_that_are_not_of_this_mission_are_not_counted(FigureRole role)
    {
        var mission = Mission([]) with { Agreements = [new() { Kind = AgreementKind.Contract, Role = role }, new() { Kind = AgreementKind.Contract }] };

        MissionSummary.Of([mission]).CountAgreements(AgreementStatus.Signed).Should().Be(new CountTotal(Bounds.Exactly(1), 1));
    }
}
