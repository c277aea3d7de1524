using NodaTime;
using TradeMission.Domain.Calendar;

namespace TradeMission.Domain.Tests.Calendar;

public class AnnouncedDateTests
{
    private static readonly PartialDate Start = PartialDate.Create(2024, 3, 24);
    private static readonly PartialDate End = PartialDate.Create(2024, 3, 30);

    [Fact]
    public void All_the_days_are_an_interval()
    {
        // As objects: FluentAssertions takes an interval for a collection of days.
        ((object?)new AnnouncedDate(Start, End).Interval).Should().Be(new DateInterval(new(2024, 3, 24), new(2024, 3, 30)));
        ((object?)new AnnouncedDate(PartialDate.FromMonth(2024, 2), PartialDate.FromMonth(2024, 2)).Interval).Should().Be(new DateInterval(new(2024, 2, 1), new(2024, 2, 29)));
    }

    public static TheoryData<PartialDate?, PartialDate?, bool> WithoutInterval { get; } = new()
    {
        { null, End, false },
        { Start, null, false },
        { Start, PartialDate.FromMonth(null, 5), false },
        { End, Start, false },
        { Start, End, true },
    };

    [Theory]
    [MemberData(nameof(WithoutInterval))]
    public void A_side_that_is_open_or_vague_or_dates_that_fall_leave_no_interval(PartialDate? start, PartialDate? end, bool isVague) =>
        new AnnouncedDate(start, end, IsVague: isVague).Interval.Should().BeNull();

    [Fact]
    public void A_stay_is_held_against_the_dates_where_all_are_known()
    {
        new AnnouncedDate(Start, End, new Stay(5, 7)).Agrees.Should().BeTrue();
        new AnnouncedDate(Start, End, new Stay(5, 8)).Agrees.Should().BeFalse();
        new AnnouncedDate(Start, End).Agrees.Should().BeNull();
        new AnnouncedDate(Start, null, new Stay(5, 7)).Agrees.Should().BeNull();
        new AnnouncedDate(null, End, new Stay(5, 7)).Agrees.Should().BeNull();
    }

    [Fact]
    public void The_text_is_the_dates_and_the_stay()
    {
        new AnnouncedDate(Start, End, new Stay(5, 7)).ToString().Should().Be("2024-03-24/2024-03-30 5박7일");
        new AnnouncedDate(null, null, new Stay(days: 3)).ToString().Should().Be("3일");
        new AnnouncedDate(Start, Start).ToString().Should().Be("2024-03-24");
        default(AnnouncedDate).ToString().Should().BeEmpty();
    }
}
