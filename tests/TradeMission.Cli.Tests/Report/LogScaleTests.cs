using TradeMission.Cli.Report.Charts;
using TradeMission.Domain.Quantities;

namespace TradeMission.Cli.Tests.Report;

public class LogScaleTests
{
    [Fact]
    public void The_axis_runs_over_whole_powers_of_ten()
    {
        LogScale scale = new([Bounds.Exactly(1_500_000), Bounds.Between(20_000, 99_000_000)]);

        scale.Lines().Select(line => (line.Value, line.Share)).Should().Equal(
            (10_000m, 0), (100_000m, 0.25), (1_000_000m, 0.5), (10_000_000m, 0.75), (100_000_000m, 1));
        scale.At(1_000_000).Should().Be(0.5);
    }

    [Fact]
    public void A_power_of_ten_alone_has_an_axis_too() =>
        new LogScale([Bounds.Exactly(1000)]).Lines().Select(line => line.Value).Should().Equal(1000m, 10_000m);

    [Fact]
    public void Zero_has_no_place_and_stands_at_the_start()
    {
        LogScale scale = new([Bounds.Exactly(0), Bounds.Of(100, Qualifier.AtLeast)]);

        scale.At(0).Should().Be(0);
        scale.Lines().Select(line => line.Value).Should().Equal(100m, 1000m);
    }

    [Fact]
    public void The_greatest_amount_stays_on_the_axis()
    {
        LogScale scale = new([Bounds.Exactly(decimal.MaxValue), Bounds.Exactly(0.01m)]);

        scale.At(decimal.MaxValue).Should().Be(1);
        scale.Lines().Should().OnlyContain(line => line.Share >= 0 && line.Share <= 1);
    }

    [Fact]
    public void No_more_than_five_labels_are_major() =>
        new LogScale([Bounds.Exactly(1), Bounds.Exactly(1_000_000_000_000)]).Lines().Count(line => line.IsMajor).Should().BeLessThanOrEqualTo(5);
}
