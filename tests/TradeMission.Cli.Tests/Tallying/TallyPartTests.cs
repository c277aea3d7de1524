using TradeMission.Cli.Tallying;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Quantities;

namespace TradeMission.Cli.Tests.Tallying;

/// <summary>Which numbers a tally may be made of.</summary>
public class TallyPartTests
{
    [Theory]
    [InlineData("USD", Qualifier.Exact, 5, 5)]
    [InlineData("USD", Qualifier.Approximate, 5, 5)]
    [InlineData("USD", Qualifier.AtLeast, 5, null)]
    [InlineData("USD", Qualifier.MoreThan, 5, null)]
    [InlineData("USD", Qualifier.AtMost, null, 5)]
    [InlineData("USD", Qualifier.LessThan, null, 5)]
    [InlineData("USD", Qualifier.Range, 4, 5)]
    [InlineData("USD", Qualifier.Range, 5, 5)]
    [InlineData("USD", Qualifier.Indefinite, 2, 9)]
    [InlineData("USD", Qualifier.Indefinite, 5, 5)]
    [InlineData("USD", Qualifier.Indefinite, 5, null)]
    [InlineData("USD", Qualifier.Indefinite, null, 5)]
    [InlineData("USD", Qualifier.Indefinite, null, null)]
    [InlineData("XXX", Qualifier.Exact, null, null)]
    public void The_sums_of_amounts_have_the_sides_that_the_qualifier_tells(string currency, Qualifier qualifier, int? lower, int? upper)
    {
        var tally = Tally(currency, qualifier, lower, upper);

        (tally.Lower, tally.Upper).Should().Be((Sum(lower), Sum(upper)));
    }

    [Theory]
    [InlineData("USD", Qualifier.Exact, 5, 6)]
    [InlineData("USD", Qualifier.Exact, null, null)]
    [InlineData("USD", Qualifier.Approximate, null, 5)]
    [InlineData("USD", Qualifier.AtLeast, 5, 6)]
    [InlineData("USD", Qualifier.AtLeast, null, null)]
    [InlineData("USD", Qualifier.MoreThan, null, 5)]
    [InlineData("USD", Qualifier.AtMost, 4, 5)]
    [InlineData("USD", Qualifier.AtMost, null, null)]
    [InlineData("USD", Qualifier.LessThan, 5, null)]
    [InlineData("USD", Qualifier.Range, 6, 5)]
    [InlineData("USD", Qualifier.Range, 5, null)]
    [InlineData("USD", Qualifier.Range, null, 5)]
    [InlineData("USD", Qualifier.Indefinite, 6, 5)]
    [InlineData("USD", (Qualifier)99, 5, 5)]
    [InlineData("XXX", Qualifier.AtLeast, 5, null)]
    [InlineData("XXX", Qualifier.AtMost, null, 5)]
    [InlineData("XXX", Qualifier.Exact, 5, 5)]
    public void Sums_that_do_not_fit_the_qualifier_are_refused(string currency, Qualifier qualifier, int? lower, int? upper) =>
        FluentActions.Invoking(() => Tally(currency, qualifier, lower, upper)).Should().Throw<ArgumentException>()
            .WithMessage($"The sums {lower?.ToString() ?? "open"} to {upper?.ToString() ?? "open"} do not fit {currency} {qualifier}.");

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(3, 2, 1)]
    [InlineData(3, 3, 3)]
    public void Of_the_dates_found_some_are_resolved_and_of_these_some_disagree(long found, long resolved, long disagreeing)
    {
        DateTally tally = new(found, resolved, disagreeing);

        (tally.Found, tally.Resolved, tally.Disagreeing).Should().Be((found, resolved, disagreeing));
    }

    [Theory]
    [InlineData(1, 0, -1)]
    [InlineData(3, 1, 2)]
    [InlineData(1, 2, 0)]
    [InlineData(-1, -1, -1)]
    public void No_more_dates_disagree_than_are_resolved_or_found(long found, long resolved, long disagreeing) =>
        FluentActions.Invoking(() => new DateTally(found, resolved, disagreeing)).Should().Throw<ArgumentException>()
            .WithMessage($"Of {found} dates there cannot be {resolved} resolved, {disagreeing} of them disagreeing.");

    [Theory]
    [InlineData(true, null, 1, 0)]
    [InlineData(true, true, 1, 0)]
    [InlineData(true, false, 1, 1)]
    [InlineData(false, null, 0, 0)]
    [InlineData(false, false, 0, 0)]
    public void A_date_disagrees_only_where_its_days_are_known(bool isResolved, bool? agrees, long resolved, long disagreeing)
    {
        FigureTallyBuilder builder = new();

        builder.AddDate(isResolved, agrees);

        builder.Build().Dates.Should().Be(new DateTally(1, resolved, disagreeing));
    }

    private static AmountTally Tally(string currency, Qualifier qualifier, int? lower, int? upper) =>
        new(Currency.FromCode(currency), qualifier, isConversion: false, count: 1, Sum(lower), Sum(upper));

    private static ExactSum? Sum(int? value) => value is { } known ? ExactSum.Of(known) : null;
}
