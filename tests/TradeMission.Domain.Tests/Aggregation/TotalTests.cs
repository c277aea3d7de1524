using NodaTime;
using TradeMission.Domain.Aggregation;
using TradeMission.Domain.Calendar;
using TradeMission.Domain.Foundation;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Quantities;
using TradeMission.Domain.Tests.Missions;

namespace TradeMission.Domain.Tests.Aggregation;

/// <summary>Totals, numbers and checks by themselves and when summaries are merged.</summary>
public class TotalTests
{
    private static readonly LocalDate Day = new(2024, 4, 7);
    private static readonly ExchangeRateTable Rates = new([new(Currency.Usd, Currency.Krw, 1350.5m, Day, "한국은행")]);

    [Fact]
    public void Totals_of_two_currencies_are_not_added() =>
        FluentActions.Invoking(() => AnnouncedTotal.None(Currency.Usd) + AnnouncedTotal.None(Currency.Krw)).Should().Throw<CurrencyMismatchException>();

    [Fact]
    public void A_total_of_single_figures_is_money()
    {
        (new AnnouncedTotal(Currency.Usd, Bounds.About(5), 2).TryGetMoney(out var money), money).Should().Be((true, new Money(5, Currency.Usd)));
        new AnnouncedTotal(Currency.Usd, Bounds.Of(5, Qualifier.AtLeast), 2).TryGetMoney(out _).Should().BeFalse();
    }

    [Fact]
    public void Totals_say_themselves_in_words()
    {
        new AnnouncedTotal(Currency.Usd, Bounds.Exactly(4_250_000), 2).ToString().Should().Be("USD Exact 4250000 (of 2)");
        CountTotal.Add(new(Bounds.Exactly(3), 1), new(Bounds.Of(1, Qualifier.AtLeast), 1)).ToString().Should().Be("AtLeast 4 to open (of 2)");
        new Attainment(AttainmentStep.TargetToResult, Currency.Usd, Bounds.Exactly(1), Bounds.Exactly(10), 1).ToString()
            .Should().Be("TargetToResult USD Exact 1 → Exact 10 (of 1)");
    }

    [Fact]
    public void Numbers_of_summands_do_not_wrap()
    {
        CountTotal count = new(Bounds.Exactly(1), int.MaxValue);
        AnnouncedTotal total = new(Currency.Usd, Bounds.Exactly(1), int.MaxValue);

        FluentActions.Invoking(() => count + new CountTotal(Bounds.Exactly(1), 1)).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => total + new AnnouncedTotal(Currency.Usd, Bounds.Exactly(1), 1)).Should().Throw<OverflowException>();
    }

    [Theory]
    [InlineData(Qualifier.AtMost)]
    [InlineData(Qualifier.LessThan)]
    [InlineData(Qualifier.AtLeast)]
    public void A_side_that_is_open_stays_open_in_a_conversion(Qualifier qualifier)
    {
        var summary = MissionSummary.Of([Mission(Contract(Bounds.Of(2, qualifier)))]);

        summary.ConvertTo(Currency.Krw, Rates, Day, MidpointRounding.ToEven).Totals.Should().ContainSingle()
            .Which.Total.Bounds.Should().Be(Bounds.Of(2701, qualifier));
    }

    [Fact]
    public void Merged_summaries_keep_the_checks_of_both()
    {
        Mission[] missions = new[] { Exceeding(150, 1000, 850, 2024), Exceeding(10, 25, 15, 2023) }.WithOwnIds();

        var merged = MissionSummary.Merge(MissionSummary.Of(missions[..1]), MissionSummary.Of(missions[1..]));

        merged.Should().Be(MissionSummary.Of(missions));
        merged.ExcessChecks.Should().Equal(new ExcessCheck(Currency.Usd, Stated: 865, Computed: 865, Missions: 2, Agreeing: 2));
        merged.Attainments.Should().Equal(new Attainment(AttainmentStep.TargetToResult, Currency.Usd, Bounds.Exactly(160), Bounds.Exactly(1025), 2));
    }

    [Fact]
    public void An_excess_is_checked_only_in_its_own_currency_and_by_single_figures()
    {
        Achievement excess = Contract(Bounds.Exactly(850)) with { Role = FigureRole.Excess };
        Achievement target = Contract(Bounds.Exactly(150)) with { Basis = Basis.Target };
        Achievement result = Contract(Bounds.Exactly(1000));

        Checks(excess, target, result).Should().HaveCount(1);
        Checks(excess with { Amount = new(Bounds.Exactly(850), Currency.Krw) }, target, result).Should().BeEmpty();
        Checks(excess with { Amount = new(Bounds.Of(850, Qualifier.AtLeast), Currency.Usd) }, target, result).Should().BeEmpty();
        Checks(excess, target with { Amount = new(Bounds.Between(100, 150), Currency.Usd) }, result).Should().BeEmpty();
        Checks(excess, target, result with { Amount = new(Bounds.Of(1000, Qualifier.AtMost), Currency.Usd) }).Should().BeEmpty();
        Checks(target, result).Should().BeEmpty();
        Checks(excess, result).Should().BeEmpty();
        Checks(excess, target).Should().BeEmpty();
    }

    [Fact]
    public void An_excess_stated_twice_is_one_excess()
    {
        Achievement excess = Contract(Bounds.Exactly(850)) with { Role = FigureRole.Excess };

        Checks(excess, excess with { Amount = new(Bounds.Exactly(1), Currency.Usd) }, Contract(Bounds.Exactly(150)) with { Basis = Basis.Target }, Contract(Bounds.Exactly(1000)))
            .Should().Equal(new ExcessCheck(Currency.Usd, 850, 850, 1, 1));
    }

    [Theory]
    [InlineData(Basis.Consultation, Basis.Expected, AttainmentStep.ConsultationToExpected)]
    [InlineData(Basis.Consultation, Basis.Contract, AttainmentStep.ConsultationToContract)]
    [InlineData(Basis.Expected, Basis.Contract, AttainmentStep.ExpectedToContract)]
    [InlineData(Basis.Target, Basis.Contract, AttainmentStep.TargetToResult)]
    [InlineData(Basis.Target, Basis.Commitment, AttainmentStep.TargetToResult)]
    public void What_came_of_what_is_told_of_missions_that_tell_both(Basis from, Basis to, AttainmentStep step)
    {
        Achievement first = Contract(Bounds.Exactly(10)) with { Basis = from };
        Achievement second = Contract(Bounds.Exactly(4)) with { Basis = to };

        new[] { Mission(first, second), Mission(first), Mission(second) }.WithOwnIds().Summarize().Attainments
            .Should().Equal(new Attainment(step, Currency.Usd, Bounds.Exactly(10), Bounds.Exactly(4), 1));
        MissionSummary.Of([Mission(first, second with { Amount = new(Bounds.Exactly(4), Currency.Krw) })]).Attainments.Should().BeEmpty();
    }

    [Fact]
    public void What_came_of_what_is_told_by_step_and_currency()
    {
        Achievement[] dollars = [.. new[] { Basis.Target, Basis.Consultation, Basis.Expected, Basis.Contract }.Select(basis => Contract(Bounds.Exactly(1)) with { Basis = basis })];
        Achievement[] won = [.. dollars.Select(figure => figure with { Amount = new(Bounds.Exactly(1), Currency.Krw) })];

        MissionSummary.Of([Mission([.. dollars, .. won])]).Attainments.Select(attainment => (attainment.Step, attainment.Currency)).Should().Equal(
            Enum.GetValues<AttainmentStep>().SelectMany(step => new[] { (step, Currency.Krw), (step, Currency.Usd) }));
    }

    [Fact]
    public void Contracts_and_commitments_together_are_the_result()
    {
        Achievement target = Contract(Bounds.Exactly(10)) with { Basis = Basis.Target };
        Achievement commitment = Contract(Bounds.Exactly(3)) with { Basis = Basis.Commitment };

        MissionSummary.Of([Mission(target, Contract(Bounds.Exactly(4)), commitment)]).Attainments.Should().ContainSingle().Which.To.Should().Be(Bounds.Exactly(7));
    }

    private static EquatableArray<ExcessCheck> Checks(params Achievement[] figures) => MissionSummary.Of([Mission(figures)]).ExcessChecks;

    private static Mission Exceeding(decimal target, decimal result, decimal excess, int year)
    {
        var mission = Mission(
            Contract(Bounds.Exactly(target)) with { Basis = Basis.Target },
            Contract(Bounds.Exactly(result)),
            Contract(Bounds.Exactly(excess)) with { Role = FigureRole.Excess });
        return mission with { Period = new(PartialDate.FromYear(year)) };
    }

    private static Mission Mission(params Achievement[] figures) => new()
    {
        Id = "mission",
        Name = "통상사절단",
        Kind = MissionKind.TradeDelegation,
        Delegation = new() { Sender = new() { Name = "광주시" } },
        Achievements = [.. figures],
        Sources = [],
    };

    private static Achievement Contract(Bounds bounds) => new() { Basis = Basis.Contract, Amount = new(bounds, Currency.Usd) };
}
