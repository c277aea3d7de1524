using NodaTime;
using TradeMission.Domain.Calendar;

namespace TradeMission.Domain.Tests.Calendar;

public class MissionPeriodTests
{
    [Theory]
    [InlineData("2013-02-15", "2013-02-23", "2013-02-15", "2013-02-23")]
    [InlineData("2024-03-24", null, "2024-03-24", "2024-03-30")]
    [InlineData("2013-05", "2013-05", "2013-05-01", "2013-05-31")]
    public void The_interval_is_of_all_days_it_may_be(string start, string? end, string first, string last)
    {
        var period = new MissionPeriod(PartialDate.Parse(start), end is null ? null : PartialDate.Parse(end), new Stay(5, 7));

        Equals(period.Interval, new DateInterval(PartialDate.Parse(first).ToLocalDate(), PartialDate.Parse(last).ToLocalDate()))
            .Should().BeTrue();
    }

    [Theory]
    [InlineData("XXXX-04-25", null)]
    [InlineData("2024-03", null)]
    [InlineData(null, "2024-03-30")]
    public void An_open_side_leaves_no_interval(string? start, string? end) =>
        new MissionPeriod(start is null ? null : PartialDate.Parse(start), end is null ? null : PartialDate.Parse(end), new Stay(5, 7))
            .Interval.Should().BeNull();

    [Theory]
    [InlineData("2024-03-31", "2024-03-30")]
    [InlineData("2024-04", "2024-03-30")]
    [InlineData("2025", "2024-41")]
    public void A_start_after_the_end_is_refused(string start, string end) =>
        FluentActions.Invoking(() => new MissionPeriod(PartialDate.Parse(start), PartialDate.Parse(end)))
            .Should().Throw<ArgumentException>().WithMessage($"The start of a period must not be after its end; {start} is after {end}*");

    [Fact]
    public void Dates_without_a_year_may_stand_in_any_order() =>
        new MissionPeriod(PartialDate.Parse("XXXX-12-28"), PartialDate.Parse("XXXX-01-03")).Year.Should().BeNull();

    [Theory]
    [InlineData("2013-02-23", true)]
    [InlineData("2013-02-22", false)]
    [InlineData("2013-02", null)]
    public void It_tells_whether_the_length_fits_the_dates(string end, bool? agrees) =>
        new MissionPeriod(PartialDate.Parse("2013-02-15"), PartialDate.Parse(end), new Stay(6, 9)).Agrees.Should().Be(agrees);

    [Fact]
    public void Without_a_length_nothing_can_disagree() =>
        new MissionPeriod(PartialDate.Parse("2013-02-15"), PartialDate.Parse("2013-02-23")).Agrees.Should().BeNull();

    [Fact]
    public void Parts_that_say_nothing_are_null() => new MissionPeriod(default(PartialDate), default(PartialDate), default(Stay)).Should().Be(default(MissionPeriod));
}
