using TradeMission.Domain.Aggregation;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Monetary;

namespace TradeMission.Domain.Tests.Aggregation;

public class AttainmentTests
{
    [Theory]
    [InlineData(AttainmentStep.TargetToResult)]
    [InlineData(AttainmentStep.ConsultationToExpected)]
    [InlineData(AttainmentStep.ExpectedToContract)]
    [InlineData(AttainmentStep.ConsultationToContract)]
    public void A_step_names_the_bases_of_both_its_sums(AttainmentStep step)
    {
        var summary = MissionSummary.Of([MissionOfEveryBasis()]);

        var attainment = summary.Attainments.Single(one => one.Step == step);

        attainment.From.Should().Be(summary.Total(attainment.FromBasis, Currency.Usd).Bounds);
        attainment.To.Should().Be(summary.TotalAcross(Currency.Usd, attainment.ToBases.AsSpan()).Bounds);
    }

    [Fact]
    public void Figures_of_one_basis_are_added_before_they_are_compared()
    {
        var mission = MissionOfEveryBasis();
        mission = mission with { Achievements = [.. mission.Achievements, .. mission.Achievements] };

        MissionSummary.Of([mission]).Attainments.Should().Equal(
            MissionSummary.Of([MissionOfEveryBasis()]).Attainments.Select(once => once with { From = once.From + once.From, To = once.To + once.To }));
    }

    [Fact]
    public void Excesses_are_told_by_currency()
    {
        Currency[] currencies = [Currency.Usd, Currency.Eur, Currency.Krw];
        var mission = MissionOfEveryBasis() with { Achievements = [.. currencies.SelectMany(Exceeding)] };

        MissionSummary.Of([mission]).ExcessChecks.Select(check => check.Currency).Should().Equal(Currency.Eur, Currency.Krw, Currency.Usd);
    }

    private static Achievement[] Exceeding(Currency currency) =>
    [
        new() { Basis = Basis.Target, Role = FigureRole.Target, Amount = AnnouncedAmount.Exactly(new(2, currency)) },
        new() { Basis = Basis.Contract, Amount = AnnouncedAmount.Exactly(new(5, currency)) },
        new() { Basis = Basis.Contract, Role = FigureRole.Excess, Amount = AnnouncedAmount.Exactly(new(3, currency)) },
    ];

    // Powers of two: no sum is that of other bases.
    private static Mission MissionOfEveryBasis() => new()
    {
        Id = "a",
        Name = "통상사절단",
        Kind = MissionKind.TradeDelegation,
        Delegation = new() { Sender = new() { Name = "광주시" } },
        Achievements =
        [
            .. Enum.GetValues<Basis>().Select(basis => new Achievement
            {
                Basis = basis,
                Role = basis is Basis.Target ? FigureRole.Target : FigureRole.Standalone,
                Amount = AnnouncedAmount.Exactly(new(1 << (int)basis, Currency.Usd)),
            }),
        ],
        Sources = [],
    };
}
