using System.Text.Json;
using FsCheck.Fluent;
using TradeMission.Domain.Quantities;
using TradeMission.Domain.Tests.Properties;

namespace TradeMission.Domain.Tests.Quantities;

public class BoundsLawTests
{
    [Fact]
    public void Addition_is_commutative() =>
        Law.Holds(BoundsGenerators.Any.Two(), pair => (pair.Item1 + pair.Item2).Should().Be(pair.Item2 + pair.Item1));

    [Fact]
    public void Addition_is_associative() => Law.Holds(
        BoundsGenerators.Any.Three(),
        three => (three.Item1 + three.Item2 + three.Item3).Should().Be(three.Item1 + (three.Item2 + three.Item3)));

    [Fact]
    public void Exactly_zero_changes_nothing() =>
        Law.Holds(BoundsGenerators.Any, bounds => (bounds + default(Bounds)).Should().Be(bounds));

    [Fact]
    public void A_sum_of_figures_within_lies_within_the_sum() => Law.Holds(
        BoundsGenerators.Any.Two(),
        pair =>
        {
            var sum = pair.Item1 + pair.Item2;
            decimal figure = Within(pair.Item1) + Within(pair.Item2);

            figure.Should().BeInRange(sum.Lower ?? decimal.MinValue, sum.Upper ?? decimal.MaxValue);
        });

    [Fact]
    public void Bounds_and_their_sums_are_read_back_from_json() => Law.Holds(
        BoundsGenerators.Any.Two(),
        pair => JsonSerializer.Deserialize<Bounds>(JsonSerializer.Serialize(pair.Item1 + pair.Item2)).Should().Be(pair.Item1 + pair.Item2));

    private static decimal Within(Bounds bounds) => bounds.Lower ?? bounds.Upper ?? 0;
}
