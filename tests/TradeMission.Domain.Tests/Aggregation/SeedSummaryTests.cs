using TradeMission.Domain.Aggregation;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Quantities;
using TradeMission.Domain.Tests.Seeds;

namespace TradeMission.Domain.Tests.Aggregation;

/// <summary>The totals over the five seed missions.</summary>
public class SeedSummaryTests
{
    private static readonly MissionSummary Summary = MissionSummary.Of(SeedFiles.Missions);

    [Theory]
    [InlineData(Basis.Target, 1_500_000, 1)]
    [InlineData(Basis.Consultation, 6_000_000, 1)]
    [InlineData(Basis.Expected, 550_000 + 50_000, 2)]
    [InlineData(Basis.MemorandumOfUnderstanding, 5_200_000_000 + 120_000_000 + 190_000_000, 3)]
    [InlineData(Basis.Commitment, 6_750_000, 1)]
    [InlineData(Basis.Contract, 3_250_000 + 1_000_000, 2)]
    [InlineData(Basis.Unspecified, 0, 0)]
    public void Each_basis_has_its_own_total(Basis basis, long amount, int summands) =>
        Summary.Total(basis, Currency.Usd).Should().Be(new AnnouncedTotal(Currency.Usd, Bounds.Exactly(amount), summands));

    [Fact]
    public void No_total_is_in_another_currency_or_on_another_basis() => Summary.ByBasis().Select(total => (total.Key, total.Total.Currency)).Should().Equal(
        (Basis.Target, Currency.Usd),
        (Basis.Consultation, Currency.Usd),
        (Basis.Expected, Currency.Usd),
        (Basis.MemorandumOfUnderstanding, Currency.Usd),
        (Basis.Commitment, Currency.Usd),
        (Basis.Contract, Currency.Usd));

    [Fact]
    public void The_target_was_exceeded_by_what_is_said()
    {
        Summary.ExcessChecks.Should().Equal(new ExcessCheck(Currency.Usd, 8_500_000, 8_500_000, Missions: 1, Agreeing: 1));
        Summary.Attainments[0].Should().Be(
            new Attainment(AttainmentStep.TargetToResult, Currency.Usd, Bounds.Exactly(1_500_000), Bounds.Exactly(10_000_000), 1));
    }

    [Fact]
    public void Consultations_lead_to_contracts_by_rates() => Summary.Attainments
        .Where(attainment => attainment.Step is not AttainmentStep.TargetToResult)
        .Select(attainment => (attainment.Step, attainment.LowerRate, attainment.UpperRate))
        .Should().Equal(
            (AttainmentStep.ConsultationToExpected, 0.1m, 0.1m),
            (AttainmentStep.ExpectedToContract, 1_000_000m / 600_000m, 1_000_000m / 600_000m),
            (AttainmentStep.ConsultationToContract, 1_000_000m / 6_000_000m, 1_000_000m / 6_000_000m));

    [Fact]
    public void Missions_stops_companies_and_people_are_counted_with_what_is_said_of_them()
    {
        Summary.Missions.Should().Be(5);
        Summary.Stops.Should().Be(new CountTotal(Bounds.Exactly(3 + 2 + 4 + 1 + 2), 5));
        Summary.Companies.Should().Be(new CountTotal(Bounds.Of(4 + 6 + 5, Qualifier.AtLeast), 3));
        Summary.People.Should().Be(new CountTotal(Bounds.Of(1 + 23 + 2 + 2, Qualifier.AtLeast), 4));
    }

    [Theory]
    [InlineData(AgreementStatus.Signed, AgreementKind.MemorandumOfUnderstanding, 1 + 2 + 8 + 1 + 1 + 2 + 1)]
    [InlineData(AgreementStatus.Signed, AgreementKind.Cooperation, 1 + 2)]
    [InlineData(AgreementStatus.Signed, AgreementKind.Contract, 1)]
    [InlineData(AgreementStatus.Planned, AgreementKind.Contract, 2)]
    [InlineData(AgreementStatus.Planned, AgreementKind.Cooperation, 1)]
    [InlineData(AgreementStatus.Planned, AgreementKind.SisterCity, 1)]
    public void Agreements_are_counted_by_status_and_kind(AgreementStatus status, AgreementKind kind, int count) => Summary.Agreements
        .Where(entry => entry.Status == status && entry.Kind == kind)
        .Aggregate(default(CountTotal), (sum, entry) => sum + entry.Count)
        .Bounds.Should().Be(Bounds.Exactly(count));

    [Fact]
    public void Senders_years_countries_and_sectors_have_totals_of_their_own()
    {
        Amounts(Summary.BySender()).Should().Contain(("광주시 북구", Basis.Contract, 3_250_000m)).And.Contain(("수원시", Basis.Contract, 1_000_000m));
        Amounts(Summary.ByYear()).Should().Contain((null, Basis.MemorandumOfUnderstanding, 5_510_000_000m)).And.Contain((2009, Basis.Contract, 1_000_000m));
        Amounts(Summary.ByCountry()).Should().Contain((CountryCode.Parse("US"), Basis.Contract, 3_250_000m)).And.Contain((null, Basis.Contract, 1_000_000m));
        Amounts(Summary.BySector()).Should().Contain(("LED", Basis.MemorandumOfUnderstanding, 5_200_000_000m));
        Amounts(Summary.ByKind()).Should().Contain((AgreementKind.Cooperation, Basis.MemorandumOfUnderstanding, 120_000_000m))
            .And.Contain((null, Basis.Contract, 3_250_000m));
    }

    private static IEnumerable<(TKey Key, Basis Basis, decimal? Amount)> Amounts<TKey>(IEnumerable<GroupTotal<TKey>> totals) =>
        totals.Select(total => (total.Key, total.Basis, total.Total.Bounds.Lower));
}
