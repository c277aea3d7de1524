using NodaTime;
using TradeMission.Cli.Report.Charts;
using TradeMission.Domain.Calendar;

namespace TradeMission.Cli.Tests.Report;

public class YearPlaceTests
{
    [Theory]
    [InlineData("2024-03-24", "2024-03-30", null, "03-24", "03-30")]
    [InlineData("XXXX-02-12", "XXXX-02-23", 12, "02-12", "02-23")]
    [InlineData("XXXX-04-25", null, 7, "04-25", "05-01")]
    [InlineData("XXXX-12-28", "XXXX-01-03", null, "12-28", "01-03")]
    [InlineData("XXXX-02-29", null, 1, "02-29", "02-29")]
    [InlineData("XXXX-06", "XXXX-06", null, "06-01", "06-30")]
    [InlineData("XXXX-36", "XXXX-33", null, "10-01", "03-31")]
    [InlineData("2013-05-20", null, null, "05-20", "05-20")]
    public void A_period_has_its_place_in_any_year(string? start, string? end, int? days, string first, string last)
    {
        var place = YearPlace.Of(Period(start, end, days));

        place.Should().Be(new YearPlace(Day(first), Day(last)));
    }

    [Theory]
    [InlineData("XXXX-XX-24", "XXXX-XX-30")]
    [InlineData("2024", "2024")]
    [InlineData("XXXX-06-30", "XXXX-06-03")]
    [InlineData(null, null)]
    public void Without_its_month_it_has_none(string? start, string? end) => YearPlace.Of(Period(start, end, null)).Should().BeNull();

    [Fact]
    public void The_whole_year_lies_between_the_first_and_the_last_day()
    {
        YearPlace.MonthsBefore(new(1, 1)).Should().Be(0);
        YearPlace.MonthsBefore(new(7, 1)).Should().Be(6);
        YearPlace.MonthsThrough(new(12, 31)).Should().Be(12);
    }

    private static MissionPeriod Period(string? start, string? end, int? days) => new(
        start is null ? null : PartialDate.Parse(start),
        end is null ? null : PartialDate.Parse(end),
        days is null ? null : new Stay(days: days));

    private static AnnualDate Day(string text) => new(int.Parse(text[..2], null), int.Parse(text[3..], null));
}
