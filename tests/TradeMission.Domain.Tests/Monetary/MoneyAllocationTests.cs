using FsCheck.Fluent;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Tests.Properties;

namespace TradeMission.Domain.Tests.Monetary;

public class MoneyAllocationTests
{
    private static readonly FsCheck.Gen<(Money Money, decimal[] Weights, int Decimals)> Cases =
        from money in MoneyGenerators.Any
        from weights in MoneyGenerators.Weights
        from decimals in Gen.Choose(0, 5)
        select (money, weights, decimals);

    public static TheoryData<string, decimal[], decimal[]> Allocations => new()
    {
        { "USD 0.05", [1, 1, 1, 1, 1, 1, 1], [0.01m, 0.01m, 0.01m, 0.01m, 0.01m, 0, 0] },
        { "KRW -100", [1, 1, 1], [-34, -33, -33] },
        { "USD 100", [50, 30, 20], [50, 30, 20] },
        { "USD 0.01", [0, 1, 3], [0, 0, 0.01m] },
        { "USD 1", [0.5m, 0.25m, 0.25m], [0.5m, 0.25m, 0.25m] },
        { "USD 0.005", [1, 1], [0.005m, 0] },
        { "USD 0.025", [0, 1, 1], [0, 0.015m, 0.01m] },
        { "KRW 10", [1, 0], [10, 0] },
        { "KWD 1", [1, 1, 1], [0.334m, 0.333m, 0.333m] },
        { "USD 0", [1, 2], [0, 0] },
    };

    [Theory]
    [MemberData(nameof(Allocations))]
    public void Shares_follow_the_largest_remainder(string money, decimal[] weights, decimal[] shares) =>
        Money.Parse(money).Allocate(weights).Select(part => part.Amount).Should().Equal(shares);

    [Fact]
    public void A_split_gives_equal_parts_and_one_unit_more_to_the_first()
    {
        new Money(100, Currency.Usd).Split(3).Select(part => part.Amount).Should().Equal(33.34m, 33.33m, 33.33m);
        new Money(100, Currency.Usd).Split(3, 0).Select(part => part.Amount).Should().Equal(34, 33, 33);
        new Money(100, Currency.Usd).Split(1).Should().Equal(new Money(100, Currency.Usd));
    }

    [Fact]
    public void The_parts_sum_back_exactly() => Law.Holds(
        Cases,
        c => c.Money.Allocate(c.Weights, c.Decimals).Aggregate((sum, part) => sum + part).Should().Be(c.Money));

    [Fact]
    public void The_parts_of_the_negated_amount_are_the_negated_parts() => Law.Holds(
        Cases,
        c => (-c.Money).Allocate(c.Weights, c.Decimals).Should().Equal(c.Money.Allocate(c.Weights, c.Decimals).Select(part => -part)));

    [Fact]
    public void A_zero_weight_gets_zero_and_no_part_has_the_other_sign() => Law.Holds(
        Cases,
        c =>
        {
            var parts = c.Money.Allocate(c.Weights, c.Decimals);

            parts.Should().NotContain(part => part.Sign == -c.Money.Sign && !part.IsZero);
            parts.Where((_, i) => c.Weights[i] == 0).Should().NotContain(part => !part.IsZero);
        });

    [Fact]
    public void No_part_is_a_unit_away_from_its_exact_share() => Law.Holds(
        Cases,
        c =>
        {
            decimal unit = new(1, 0, 0, false, (byte)c.Decimals);
            var parts = c.Money.Allocate(c.Weights, c.Decimals);

            // Compared after multiplying by the sum of the weights, so that nothing is divided.
            parts.Select((part, i) => Math.Abs((part.Amount * c.Weights.Sum()) - (c.Money.Amount * c.Weights[i])))
                .Should().OnlyContain(distance => distance < unit * c.Weights.Sum());
        });

    [Fact]
    public void At_most_one_part_has_digits_below_the_unit() => Law.Holds(
        Cases,
        c => c.Money.Allocate(c.Weights, c.Decimals)
            .Count(part => part.Amount != decimal.Round(part.Amount, c.Decimals)).Should().BeLessThanOrEqualTo(1));

    [Fact]
    public void Weights_that_say_nothing_are_refused()
    {
        var money = new Money(1, Currency.Usd);

        money.Invoking(m => m.Allocate([])).Should().Throw<ArgumentException>().WithMessage("All weights are zero.*");
        money.Invoking(m => m.Allocate([0, 0])).Should().Throw<ArgumentException>().WithMessage("All weights are zero.*");
        money.Invoking(m => m.Allocate([1, -1])).Should().Throw<ArgumentException>().WithMessage("Weight 1 is negative.*");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    public void A_split_into_no_parts_is_refused(int parts) =>
        new Money(1, Currency.Usd).Invoking(m => m.Split(parts)).Should().Throw<ArgumentOutOfRangeException>();

    [Theory]
    [InlineData(-1)]
    [InlineData(29)]
    public void Digits_beyond_decimal_are_refused(int decimals) =>
        new Money(1, Currency.Usd).Invoking(m => m.Split(2, decimals)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void A_currency_without_minor_unit_needs_the_digits_named()
    {
        var gold = new Money(1, Currency.Xau);

        gold.Invoking(g => g.Split(3)).Should().Throw<InvalidOperationException>();
        gold.Split(4, 2).Should().OnlyContain(part => part == new Money(0.25m, Currency.Xau));
    }

    [Fact]
    public void The_largest_amounts_and_the_finest_units_are_allocated()
    {
        new Money(decimal.MaxValue, Currency.Krw).Split(2).Select(part => part.Amount).Should()
            .Equal(39614081257132168796771975168m, 39614081257132168796771975167m);
        new Money(1, Currency.Usd).Split(3, 28)[0].Amount.Should().Be(0.3333333333333333333333333334m);
        new Money(decimal.MaxValue, Currency.Krw).Invoking(m => m.Split(3, 28)).Should().NotThrow();
        new Money(decimal.MaxValue, Currency.Krw).Invoking(m => m.Split(2, 28)).Should().Throw<OverflowException>();
    }
}
