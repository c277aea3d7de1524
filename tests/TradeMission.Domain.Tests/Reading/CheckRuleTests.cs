using NodaTime;
using TradeMission.Domain.Calendar;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Quantities;
using TradeMission.Domain.Reading;

namespace TradeMission.Domain.Tests.Reading;

/// <summary>The rules of the checks, on missions made by hand.</summary>
public class CheckRuleTests
{
    private static readonly LocalDate Day = new(2024, 4, 7);

    [Theory]
    [InlineData(1300, 5_200, CheckVerdict.Holds)]
    [InlineData(1300, 6_000, CheckVerdict.Fails)]
    public void A_rate_published_the_other_way_round_is_divided_by(int rate, int won, CheckVerdict verdict)
    {
        var rates = new ExchangeRateTable([new(Currency.Usd, Currency.Krw, rate, Day, "한국은행")]);
        var figure = Figure(FigureRole.Standalone, Krw(won)) with { StatedConversion = Usd(4) };

        Single(CheckKind.Conversion, rates, figure).Verdict.Should().Be(verdict);
    }

    [Theory]
    [InlineData("54", "26", CheckVerdict.Holds)]
    [InlineData("54", "36", CheckVerdict.Fails)]
    public void Two_conversions_of_one_text_must_leave_one_rate(string first, string second, CheckVerdict verdict)
    {
        Achievement[] figures =
        [
            Figure(FigureRole.Standalone, Usd(4_120_000)) with { StatedConversion = Krw(Number(first) * 100_000_000) },
            Figure(FigureRole.Standalone, Usd(2_000_000)) with { StatedConversion = Krw(Number(second) * 100_000_000) },
        ];

        Checks(CheckKind.Conversion, figures).Select(check => check.Verdict).Should().Equal(verdict, verdict);
    }

    [Fact]
    public void A_conversion_of_a_bound_is_undecided()
    {
        var open = Figure(FigureRole.Standalone, new(Bounds.Of(4, Qualifier.AtLeast), Currency.Usd)) with { StatedConversion = Krw(5_200) };

        Checks(CheckKind.Conversion, open, open).Should().OnlyContain(check => check.Verdict == CheckVerdict.Undecided && check.Reason == "no rate is given");
    }

    [Theory]
    [InlineData(411, 464, 876, CheckVerdict.Undecided, "the figures may be rounded")]
    [InlineData(411, 464, 878, CheckVerdict.Fails, null)]
    [InlineData(41, 46, 88, CheckVerdict.Fails, null)]
    [InlineData(411, 464, 1876, CheckVerdict.Undecided, "the parts named need not be all")]
    public void A_sum_of_places_fails_where_nothing_excuses_it(int first, int second, int total, CheckVerdict verdict, string? reason)
    {
        var check = Checks(CheckKind.PartsToTotal, Figure(FigureRole.Total, Usd(total)), Figure(FigureRole.Part, Usd(first)) with { Subject = "방콕" },
            Figure(FigureRole.Part, Usd(second)) with { Subject = "하노이" }).Single();

        (check.Verdict, check.Reason).Should().Be((verdict, reason));
    }

    [Theory]
    [InlineData("1.5", "0.05")]
    [InlineData("15", "0.5")]
    [InlineData("1500", "50")]
    [InlineData("0.25", "0.005")]
    public void A_conversion_may_be_off_by_half_its_last_digit(string stated, string tolerance)
    {
        var rates = new ExchangeRateTable([new(Currency.Usd, Currency.Krw, 1000, Day, "한국은행")]);
        var figure = Figure(FigureRole.Standalone, Krw(1500)) with { StatedConversion = Usd(Number(stated)) };

        Single(CheckKind.Conversion, rates, figure).Tolerance.Should().Be(Number(tolerance));
    }

    [Fact]
    public void Two_totals_of_the_same_parts_decide_nothing() =>
        Checks(CheckKind.PartsToTotal, Figure(FigureRole.Total, Usd(10)), Figure(FigureRole.Total, Usd(11)), Figure(FigureRole.Part, Usd(10)))
            .Should().OnlyContain(check => check.Verdict == CheckVerdict.Undecided && check.Reason == "two totals are told of the same parts");

    [Fact]
    public void A_sum_beyond_computing_decides_nothing() =>
        Checks(CheckKind.PartsToTotal, Figure(FigureRole.Total, Usd(10)), Figure(FigureRole.Part, Usd(decimal.MaxValue)), Figure(FigureRole.Part, Usd(1)))
            .Should().ContainSingle().Which.Reason.Should().Be("the sum is beyond what can be computed");

    [Fact]
    public void Numbers_are_compared_only_where_every_part_tells_its_own()
    {
        Achievement total = Figure(FigureRole.Total, null) with { Count = Items(3) };
        Achievement one = Figure(FigureRole.Part, null) with { Count = Items(1) };
        Achievement two = Figure(FigureRole.Part, null) with { Count = Items(2) };

        Checks(CheckKind.CountsByPlace, total, one, two).Should().ContainSingle().Which.Verdict.Should().Be(CheckVerdict.Holds);
        Checks(CheckKind.CountsByPlace, total, one, two, Figure(FigureRole.Part, Usd(5))).Should().ContainSingle()
            .Which.Reason.Should().Be("not every part tells its number");
        Checks(CheckKind.CountsByPlace, total, one).Should().BeEmpty();
    }

    [Fact]
    public void An_excess_needs_one_target_and_one_result()
    {
        Achievement excess = Figure(FigureRole.Excess, Usd(850));
        Achievement target = Figure(FigureRole.Target, Usd(150)) with { Basis = Basis.Target };
        Achievement result = Figure(FigureRole.Standalone, Usd(1000));

        Checks(CheckKind.TargetPlusExcess, excess, target, result).Should().ContainSingle().Which.Verdict.Should().Be(CheckVerdict.Holds);
        Note(excess, result).Should().Be("not one target is told");
        Note(excess, target, target with { Amount = Usd(140) }, result).Should().Be("not one target is told");
        Note(excess, target).Should().Be("not one result is told on the basis of the excess");
        Note(excess, target, Figure(FigureRole.Standalone, new(Bounds.Of(1000, Qualifier.AtLeast), Currency.Usd))).Should().Be("a figure is a bound");

        string? Note(params Achievement[] figures) => Checks(CheckKind.TargetPlusExcess, figures).Should().ContainSingle().Which.Reason;
    }

    [Fact]
    public void A_stay_told_in_nights_is_a_day_longer()
    {
        var mission = Mission() with { Period = new(PartialDate.Create(2024, 3, 4), PartialDate.Create(2024, 3, 8), new Stay(nights: 5)) };

        var check = Reconciliation.Check(mission).Should().ContainSingle().Subject;

        (check.Kind, check.Verdict, check.Difference).Should().Be((CheckKind.DaysToDates, CheckVerdict.Fails, 1m));
    }

    private static ReconciliationCheck Single(CheckKind kind, ExchangeRateTable rates, Achievement figure) =>
        Reconciliation.Check(Mission(figure), rates, Day).Should().ContainSingle(check => check.Kind == kind).Subject;

    private static List<ReconciliationCheck> Checks(CheckKind kind, params Achievement[] figures) =>
        [.. Reconciliation.Check(Mission(figures)).Where(check => check.Kind == kind)];

    private static Mission Mission(params Achievement[] figures) => new()
    {
        Id = "mission",
        Name = "통상사절단",
        Kind = MissionKind.TradeDelegation,
        Delegation = new() { Sender = new() { Name = "광주시" } },
        Achievements = [.. figures],
        Sources = [],
    };

    private static Achievement Figure(FigureRole role, AnnouncedAmount? amount) => new() { Basis = Basis.Contract, Role = role, Amount = amount };

    private static AnnouncedAmount Usd(decimal amount) => AnnouncedAmount.Exactly(new(amount, Currency.Usd));

    private static AnnouncedAmount Krw(decimal amount) => AnnouncedAmount.Exactly(new(amount, Currency.Krw));

    private static AnnouncedCount Items(decimal number) => new(Bounds.Exactly(number), "건");

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
