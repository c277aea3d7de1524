using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Tests.Quantities;

public class BoundsTests
{
    [Theory]
    [InlineData(Qualifier.Exact, "Exact 5")]
    [InlineData(Qualifier.Approximate, "Approximate 5")]
    [InlineData(Qualifier.AtLeast, "AtLeast 5 to open")]
    [InlineData(Qualifier.MoreThan, "MoreThan 5 to open")]
    [InlineData(Qualifier.AtMost, "AtMost open to 5")]
    [InlineData(Qualifier.LessThan, "LessThan open to 5")]
    public void A_figure_takes_the_sides_of_its_qualifier(Qualifier qualifier, string text) =>
        Bounds.Of(5, qualifier).ToString().Should().Be(text);

    [Theory]
    [InlineData(Qualifier.Range)]
    [InlineData(Qualifier.Indefinite)]
    [InlineData((Qualifier)99)]
    public void A_qualifier_of_two_figures_is_refused_for_one(Qualifier qualifier) =>
        FluentActions.Invoking(() => Bounds.Of(5, qualifier)).Should().Throw<ArgumentOutOfRangeException>();

    [Theory]
    [InlineData(1, 2, Qualifier.Exact)]
    [InlineData(null, 2, Qualifier.Approximate)]
    [InlineData(1, 2, Qualifier.AtLeast)]
    [InlineData(null, 2, Qualifier.MoreThan)]
    [InlineData(1, null, Qualifier.AtMost)]
    [InlineData(null, null, Qualifier.LessThan)]
    [InlineData(2, 1, Qualifier.Range)]
    [InlineData(null, 1, Qualifier.Range)]
    [InlineData(2, 1, Qualifier.Indefinite)]
    [InlineData(1, 1, (Qualifier)99)]
    public void Sides_that_do_not_fit_the_qualifier_are_refused(int? lower, int? upper, Qualifier qualifier) =>
        FluentActions.Invoking(() => Bounds.Of(lower, upper, qualifier)).Should().Throw<ArgumentException>()
            .WithMessage($"Bounds {lower?.ToString() ?? "open"} to {upper?.ToString() ?? "open"} do not fit the qualifier {qualifier}.");

    [Fact]
    public void An_exact_figure_cannot_be_approximate() =>
        FluentActions.Invoking(() => Bounds.Of(5, 5, Qualifier.Exact, isApproximate: true)).Should().Throw<ArgumentException>();

    [Fact]
    public void The_default_value_is_exactly_zero() => default(Bounds).Should().Be(Bounds.Exactly(0));

    [Fact]
    public void Equality_is_of_the_figures_not_of_their_digits()
    {
        Bounds.Exactly(1.0m).Should().Be(Bounds.Exactly(1.00m));
        Bounds.Exactly(1.0m).GetHashCode().Should().Be(Bounds.Exactly(1.00m).GetHashCode());
        (Bounds.Exactly(1) != Bounds.About(1)).Should().BeTrue();
        (Bounds.Of(1, Qualifier.AtLeast) == Bounds.Of(1, Qualifier.MoreThan)).Should().BeFalse();
    }

    [Theory]
    [InlineData(Qualifier.Exact, Qualifier.Exact, "Exact 10")]
    [InlineData(Qualifier.Exact, Qualifier.Approximate, "Approximate 10")]
    [InlineData(Qualifier.Approximate, Qualifier.AtLeast, "AtLeast 10 to open approximately")]
    [InlineData(Qualifier.AtLeast, Qualifier.MoreThan, "MoreThan 10 to open")]
    [InlineData(Qualifier.AtMost, Qualifier.LessThan, "LessThan open to 10")]
    [InlineData(Qualifier.AtLeast, Qualifier.AtMost, "Indefinite open to open")]
    public void A_sum_is_open_where_a_part_is(Qualifier left, Qualifier right, string sum) =>
        (Bounds.Of(5, left) + Bounds.Of(5, right)).ToString().Should().Be(sum);

    [Fact]
    public void A_sum_with_an_approximate_part_stays_approximate()
    {
        var sum = Bounds.About(5) + Bounds.Between(1, 3);

        sum.Should().Be(Bounds.Of(6, 8, Qualifier.Range, isApproximate: true));
        sum.IsApproximate.Should().BeTrue();
    }

    [Theory]
    [InlineData("79228162514264337593543950335", "0.5")]
    [InlineData("79228162514264337593543950335", "1")]
    public void A_sum_that_cannot_be_held_exactly_is_an_error(string left, string right) =>
        FluentActions.Invoking(() => Bounds.Exactly(decimal.Parse(left)) + Bounds.Exactly(decimal.Parse(right)))
            .Should().Throw<OverflowException>();
}
