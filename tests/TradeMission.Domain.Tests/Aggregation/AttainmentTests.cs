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
