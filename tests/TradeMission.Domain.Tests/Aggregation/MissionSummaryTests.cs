using NodaTime;
using TradeMission.Domain.Aggregation;
using TradeMission.Domain.Calendar;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Quantities;
using TradeMission.Domain.Tests.Missions;

namespace TradeMission.Domain.Tests.Aggregation;

public class MissionSummaryTests
{
    private static readonly ExchangeRate WonRate = new(Currency.Usd, Currency.Krw, 1350.5m, new(2024, 4, 5), "한국은행");
    private static readonly ExchangeRateTable Rates = new([WonRate]);
    private static readonly LocalDate Day = new(2024, 4, 7);

    [Fact]
    public void What_was_said_of_a_summand_is_said_of_the_sum() => MissionSummary
        .Of([Mission("구미시", Usd(Bounds.About(100))), Mission("수원시", Usd(Bounds.Of(50, Qualifier.AtLeast)))])
        .Total(Basis.Contract, Currency.Usd)
        .Should().Be(new AnnouncedTotal(Currency.Usd, Bounds.About(100) + Bounds.Of(50, Qualifier.AtLeast), 2));

    [Fact]
    public void Bases_are_added_only_on_request()
    {
        var summary = MissionSummary.Of([Mission("구미시", Usd(Bounds.Exactly(100)), Usd(Bounds.Exactly(5)) with { Basis = Basis.Commitment })]);

        summary.ByBasis().Should().HaveCount(2);
        summary.TotalAcross(Currency.Usd, Basis.Contract, Basis.Commitment).Should().Be(new AnnouncedTotal(Currency.Usd, Bounds.Exactly(105), 2));
    }

    [Fact]
    public void A_conversion_names_every_rate_and_rounds_each_total_once()
    {
        var summary = MissionSummary.Of([Mission("구미시", Usd(Bounds.Exactly(0.001m)), Usd(Bounds.Exactly(0.001m)), Krw(Bounds.Of(10, Qualifier.MoreThan)))]);

        var converted = summary.ConvertTo(Currency.Krw, Rates, Day, MidpointRounding.ToEven);

        converted.Rates.Should().Equal(WonRate);
        converted.Totals.Should().Equal(new GroupTotal<Basis>(
            Basis.Contract, Basis.Contract, new AnnouncedTotal(Currency.Krw, Bounds.Of(13, Qualifier.MoreThan), 3)));
    }

    [Fact]
    public void Nothing_is_converted_that_is_in_the_currency_already() =>
        MissionSummary.Of([Mission("구미시", Krw(Bounds.Exactly(10)))]).ConvertTo(Currency.Krw, Rates, Day, MidpointRounding.ToEven)
            .Rates.Should().BeEmpty();

    [Fact]
    public void A_conversion_without_a_rate_is_refused() =>
        MissionSummary.Of([Mission("구미시", Usd(Bounds.Exactly(10)))])
            .Invoking(summary => summary.ConvertTo(Currency.Eur, Rates, Day, MidpointRounding.ToEven))
            .Should().Throw<MissingExchangeRateException>();

    [Fact]
    public void Figures_of_one_country_s_mission_are_that_country_s()
    {
        var mission = Mission("구미시", Usd(Bounds.Exactly(1)), Usd(Bounds.Exactly(2)) with { Country = CountryCode.Parse("DE") });

        Countries(mission, "US", "US").Should().Equal((CountryCode.Parse("DE"), 2m), (CountryCode.Parse("US"), 1m));
        Countries(mission, "US", "RO").Should().Equal((null, 1m), (CountryCode.Parse("DE"), 2m));
    }

    [Fact]
    public void Missions_are_totalled_by_whatever_they_tell() =>
        new[] { Mission("수원시", Usd(Bounds.Exactly(1))), Mission("구미시", Usd(Bounds.Exactly(2))), Mission("수원시", Usd(Bounds.Exactly(4))) }
            .WithOwnIds()
            .TotalBy(mission => mission.Delegation.Sender.Name)
            .Select(total => (total.Key, total.Basis, total.Total.Bounds.Lower))
            .Should().Equal(("구미시", Basis.Contract, 2m), ("수원시", Basis.Contract, 5m));

    [Fact]
    public void Numbers_told_come_before_names_counted()
    {
        var told = Mission("구미시");
        var delegation = told.Delegation with { Companies = [new() { Name = "Clonix社" }] };

        MissionSummary.Of([told with { Delegation = delegation }]).Companies.Bounds.Should().Be(Bounds.Of(1, Qualifier.AtLeast));
        MissionSummary.Of([told with { Delegation = delegation with { CompanyCount = new(Bounds.About(20), "개사") } }])
            .Companies.Bounds.Should().Be(Bounds.About(20));
        MissionSummary.Of([told]).Companies.Summands.Should().Be(0);
    }

    [Theory]
    [InlineData(850, 1)]
    [InlineData(840, 0)]
    public void An_excess_is_held_against_target_and_result(int stated, int agreeing)
    {
        var mission = Mission(
            "광주시",
            Usd(Bounds.Exactly(150)) with { Basis = Basis.Target },
            Usd(Bounds.Exactly(1000)),
            Usd(Bounds.Exactly(stated)) with { Role = FigureRole.Excess });

        MissionSummary.Of([mission]).ExcessChecks.Should().Equal(new ExcessCheck(Currency.Usd, stated, 850, 1, agreeing));
    }

    [Fact]
    public void A_rate_that_cannot_be_told_is_null()
    {
        var bounded = new Attainment(AttainmentStep.ConsultationToContract, Currency.Usd, Bounds.Of(10, Qualifier.AtLeast), Bounds.Between(1, 5), 1);
        var ofNothing = bounded with { From = Bounds.Exactly(0) };

        (bounded.LowerRate, bounded.UpperRate).Should().Be((null, 0.5m));
        (ofNothing.LowerRate, ofNothing.UpperRate).Should().Be((null, null));
    }

    [Fact]
    public void A_rate_beyond_decimal_is_not_told()
    {
        var huge = new Attainment(AttainmentStep.TargetToResult, Currency.Usd, Bounds.Exactly(0.01m), Bounds.Exactly(decimal.MaxValue), 1);

        huge.LowerRate.Should().BeNull();
        huge.UpperRate.Should().BeNull();
    }

    private static IEnumerable<(CountryCode? Country, decimal? Amount)> Countries(Mission mission, params string[] visited) => MissionSummary
        .Of([mission with { Itinerary = new() { Stops = [.. visited.Select(code => new ItineraryStop { Place = code, Country = CountryCode.Parse(code) })] } }])
        .ByCountry().Select(total => (total.Key, total.Total.Bounds.Lower));

    private static Mission Mission(string sender, params Achievement[] figures) => new()
    {
        Id = sender,
        Name = "통상사절단",
        Kind = MissionKind.TradeDelegation,
        Delegation = new() { Sender = new() { Name = sender } },
        Period = new(PartialDate.FromYear(2024)),
        Achievements = [.. figures],
        Sources = [],
    };

    private static Achievement Usd(Bounds bounds) => new() { Basis = Basis.Contract, Amount = new(bounds, Currency.Usd) };

    private static Achievement Krw(Bounds bounds) => new() { Basis = Basis.Contract, Amount = new(bounds, Currency.Krw) };
}
