using NodaTime;
using TradeMission.Domain.Korean;
using TradeMission.Domain.Tests.Properties;

namespace TradeMission.Domain.Tests.Korean;

/// <summary>Relative dates beside what NodaTime's calendar gives when one walks from day to day and from month to month.</summary>
public class DatesDifferentialTests
{
    private static readonly LocalDate First = new(1996, 2, 29);
    private static readonly LocalDate Last = new(2104, 3, 1);

    // A step that meets every day of the month and every month many times, and the ends of all months.
    private static readonly LocalDate[] References =
    [
        .. Enumerable.Range(0, Period.DaysBetween(First, Last) / 59).Select(i => First.PlusDays(59 * i)),
        .. Enumerable.Range(0, 24).Select(i => new LocalDate(2023, 1, 1).PlusMonths(i).With(DateAdjusters.EndOfMonth)),
    ];

    private static readonly int[] Days = [1, 2, 9, 13, 28, 29, 30, 31];

    [Theory]
    [InlineData("지난 {0}일", -1)]
    [InlineData("오는 {0}일", 1)]
    public void The_latest_and_the_next_such_day_are_the_first_that_one_walks_to(string form, int step) =>
        ShouldBe(form, (reference, day) => Walk(reference, step, date => date.Day == day));

    [Theory]
    [InlineData("지난 2월 {0}일", -1)]
    [InlineData("오는 2월 {0}일", 1)]
    [InlineData("지난 12월 {0}일", -1)]
    [InlineData("오는 1월 {0}일", 1)]
    public void The_latest_and_the_next_such_day_of_a_month_are_the_first_that_one_walks_to(string form, int step)
    {
        int month = int.Parse(form[3..form.IndexOf('월', StringComparison.Ordinal)], System.Globalization.CultureInfo.InvariantCulture);
        ShouldBe(form, (reference, day) => day <= DateTime.DaysInMonth(2024, month) ? Walk(reference, step, date => date.Month == month && date.Day == day) : null);
    }

    [Theory]
    [InlineData("{0}일", 0)]
    [InlineData("이달 {0}일", 0)]
    [InlineData("지난달 {0}일", -1)]
    [InlineData("내달 {0}일", 1)]
    [InlineData("다음 달 {0}일", 1)]
    public void A_day_of_a_month_near_by_is_of_that_month(string form, int months) =>
        ShouldBe(form, (reference, day) => Of(reference.PlusMonths(months), day));

    [Theory]
    [InlineData("2월 {0}일", 0)]
    [InlineData("올해 2월 {0}일", 0)]
    [InlineData("지난해 2월 {0}일", -1)]
    [InlineData("내년 2월 {0}일", 1)]
    [InlineData("작년 2월 {0}일", -1)]
    public void A_day_of_a_year_near_by_is_of_that_year(string form, int years) =>
        ShouldBe(form, (reference, day) => Of(new LocalDate(reference.Year + years, 2, 1), day));

    [Theory]
    [InlineData("지난달 {0}일부터 {1}일까지", -1)]
    [InlineData("지난달 {0}∼{1}일", -1)]
    [InlineData("내달 {0}일부터 {1}일까지", 1)]
    public void An_end_below_the_start_is_of_the_next_month(string form, int months) => ShouldBe(
        form,
        (reference, start, end) => (Of(reference.PlusMonths(months), start), Of(reference.PlusMonths(months + (end < start ? 1 : 0)), end)));

    [Fact]
    public void A_range_over_the_turn_of_the_year_ends_in_the_next_year() => ShouldBe(
        "12월 {0}일부터 {1}일까지",
        (reference, start, end) => (Of(new LocalDate(reference.Year, 12, 1), start), Of(new LocalDate(reference.Year, 12, 1).PlusMonths(end < start ? 1 : 0), end)));

    [Fact]
    public void An_end_month_below_the_start_month_is_of_the_next_year() => ShouldBe(
        "11월 {0}일부터 1월 {1}일까지",
        (reference, start, end) => (Of(new LocalDate(reference.Year, 11, 1), start), Of(new LocalDate(reference.Year + 1, 1, 1), end)));

    [Fact]
    public void A_stay_of_nights_and_days_ends_on_its_last_day() => ShouldBe(
        "지난달 {0}일부터 {1}박 {2}일",
        (reference, start, nights) => (Of(reference.PlusMonths(-1), start), Of(reference.PlusMonths(-1), start)?.PlusDays(nights)));

    private static void ShouldBe(string form, Func<LocalDate, int, LocalDate?> expected)
    {
        var faults = new List<string>();
        foreach (var reference in Law.Spread(References))
        {
            foreach (int day in Days)
            {
                Compare(faults, string.Format(null, form, day), reference, (expected(reference, day), expected(reference, day)));
            }
        }

        faults.Should().BeEmpty();
    }

    private static void ShouldBe(string form, Func<LocalDate, int, int, (LocalDate? From, LocalDate? To)> expected)
    {
        var faults = new List<string>();
        foreach (var reference in Law.Spread(References))
        {
            foreach (int start in Days)
            {
                foreach (int end in Days.Where(end => end != start))
                {
                    Compare(faults, string.Format(null, form, start, end, end + 1), reference, expected(reference, start, end));
                }
            }
        }

        faults.Should().BeEmpty();
    }

    // A date of which a part is none is no date.
    private static void Compare(List<string> faults, string phrase, LocalDate reference, (LocalDate? From, LocalDate? To) expected)
    {
        bool isRead = KoreanDate.TryParse(phrase, reference, out var date);
        bool isDate = expected is { From: not null, To: not null };
        if (isRead != isDate || (isDate && (date.From, date.To) != expected))
        {
            faults.Add($"{phrase} at {reference:uuuu-MM-dd} is {(isRead ? date : null)}, by the calendar {expected}");
        }
    }

    private static LocalDate? Of(LocalDate month, int day) =>
        day <= month.Calendar.GetDaysInMonth(month.Year, month.Month) ? new LocalDate(month.Year, month.Month, day) : null;

    private static LocalDate Walk(LocalDate from, int step, Func<LocalDate, bool> isIt)
    {
        while (!isIt(from))
        {
            from = from.PlusDays(step);
        }

        return from;
    }
}
