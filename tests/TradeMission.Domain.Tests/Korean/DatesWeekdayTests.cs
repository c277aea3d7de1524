using NodaTime;
using TradeMission.Domain.Korean;

namespace TradeMission.Domain.Tests.Korean;

/// <summary>Weeks, weekdays and distances beside what NodaTime's calendar gives for the same days.</summary>
public class DatesWeekdayTests
{
    private static readonly string[] Weekdays = ["월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일"];

    // All weekdays, the ends of months and years, and a leap day.
    private static readonly LocalDate[] References =
    [
        .. Enumerable.Range(0, 400).Select(i => new LocalDate(2023, 12, 20).PlusDays(i)),
        new(1900, 1, 1), new(1999, 12, 31), new(2000, 2, 29), new(2100, 12, 31),
    ];

    [Theory]
    [InlineData("지지난주", -2)]
    [InlineData("지난주", -1)]
    [InlineData("이번 주", 0)]
    [InlineData("금주", 0)]
    [InlineData("다음 주", 1)]
    [InlineData("차주", 1)]
    [InlineData("다다음 주", 2)]
    public void A_weekday_of_a_week_near_by_is_of_that_week(string week, int weeks) => ShouldBe(
        day => $"{week} {Weekdays[(int)day - 1]}",
        (reference, day) => Monday(reference).PlusWeeks(weeks).PlusDays((int)day - 1));

    [Fact]
    public void The_latest_and_the_next_weekday_include_the_day_of_publication()
    {
        ShouldBe(day => $"지난 {Weekdays[(int)day - 1]}", (reference, day) => reference.DayOfWeek == day ? reference : reference.Previous(day));
        ShouldBe(day => $"오는 {Weekdays[(int)day - 1]}", (reference, day) => reference.DayOfWeek == day ? reference : reference.Next(day));
    }

    [Fact]
    public void A_week_begins_on_Monday_and_a_weekend_on_Saturday()
    {
        foreach (var reference in References)
        {
            var monday = Monday(reference).PlusWeeks(1);
            Read("다음 주", reference).Should().Be((monday, monday.PlusDays(6)));
            Read("다음 주말", reference).Should().Be((monday.PlusDays(5), monday.PlusDays(6)));
        }
    }

    [Theory]
    [InlineData("사흘 전", -3)]
    [InlineData("이틀 후", 2)]
    [InlineData("10일 후", 10)]
    [InlineData("2주 전", -14)]
    [InlineData("일주일 후", 7)]
    [InlineData("보름 전", -15)]
    [InlineData("모레", 2)]
    [InlineData("그저께", -2)]
    public void A_distance_counts_days_from_the_day_of_publication(string phrase, int days)
    {
        foreach (var reference in References)
        {
            Read(phrase, reference).Should().Be((reference.PlusDays(days), reference.PlusDays(days)));
        }
    }

    [Fact]
    public void Any_weekday_after_a_day_is_passed_over_and_changes_nothing()
    {
        foreach (string weekday in Weekdays)
        {
            Read($"6월 3일 {weekday}", new(2024, 5, 20)).Should().Be((new LocalDate(2024, 6, 3), new LocalDate(2024, 6, 3)));
        }
    }

    private static void ShouldBe(Func<IsoDayOfWeek, string> phrase, Func<LocalDate, IsoDayOfWeek, LocalDate> expected)
    {
        foreach (var reference in References)
        {
            for (var day = IsoDayOfWeek.Monday; day <= IsoDayOfWeek.Sunday; day++)
            {
                var date = expected(reference, day);
                Read(phrase(day), reference).Should().Be((date, date));
            }
        }
    }

    private static LocalDate Monday(LocalDate date) => date.DayOfWeek == IsoDayOfWeek.Monday ? date : date.Previous(IsoDayOfWeek.Monday);

    private static (LocalDate? From, LocalDate? To) Read(string phrase, LocalDate reference)
    {
        var date = KoreanDate.Parse(phrase, reference);
        return (date.From, date.To);
    }
}
