using NodaTime;
using TradeMission.Domain.Calendar;
using TradeMission.Domain.Korean;
using TradeMission.Domain.Tests.Properties;

namespace TradeMission.Domain.Tests.Korean;

public class DatesFormatTests
{
    private static readonly LocalDate First = new(1900, 1, 1);
    private static readonly LocalDate Last = new(2100, 12, 31);

    [Theory]
    [InlineData(KoreanDateStyle.Full, "2024년 4월 7일")]
    [InlineData(KoreanDateStyle.MonthDay, "4월 7일")]
    [InlineData(KoreanDateStyle.Dotted, "2024.4.7.")]
    [InlineData(KoreanDateStyle.TwoDigitYear, "24.04.07")]
    [InlineData(KoreanDateStyle.Iso, "2024-04-07")]
    public void A_date_is_written_in_its_style(KoreanDateStyle style, string text) =>
        KoreanDate.Format(new(2024, 4, 7), style).Should().Be(text);

    [Theory]
    [InlineData(KoreanDateStyle.Full)]
    [InlineData(KoreanDateStyle.Dotted)]
    [InlineData(KoreanDateStyle.Iso)]
    public void Every_day_of_two_centuries_is_read_back_without_a_reference(KoreanDateStyle style)
    {
        foreach (var day in Law.Spread([.. Days(First, Last)]))
        {
            ShouldBe(KoreanDate.Format(day, style), null, day);
        }
    }

    [Fact]
    public void Every_day_is_read_back_from_month_and_day_against_a_reference_of_its_year()
    {
        foreach (var day in Law.Spread([.. Days(First, Last)]))
        {
            ShouldBe(KoreanDate.Format(day, KoreanDateStyle.MonthDay), new LocalDate(day.Year, 7, 1), day);
        }
    }

    [Fact]
    public void Two_digits_of_the_year_are_read_back_from_1950_to_2049()
    {
        foreach (var day in Law.Spread([.. Days(new(1950, 1, 1), new(2049, 12, 31))]))
        {
            ShouldBe(KoreanDate.Format(day, KoreanDateStyle.TwoDigitYear), null, day);
        }
    }

    [Theory]
    [InlineData(1949)]
    [InlineData(2050)]
    public void Two_digits_do_not_tell_other_years(int year) =>
        FluentActions.Invoking(() => KoreanDate.Format(new(year, 1, 1), KoreanDateStyle.TwoDigitYear))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("*1950 to 2049*");

    [Fact]
    public void A_style_that_there_is_not_is_refused() =>
        FluentActions.Invoking(() => KoreanDate.Format(new(2024, 1, 1), (KoreanDateStyle)99)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Padded_months_and_days_and_a_weekday_are_read_on_every_day()
    {
        const string Weekdays = "월화수목금토일";
        foreach (var day in Law.Spread([.. Days(new(2023, 1, 1), new(2024, 12, 31))]))
        {
            char weekday = Weekdays[(int)day.DayOfWeek - 1];
            ShouldBe($"{day.Year}년 {day.Month:00}월 {day.Day:00}일({weekday})", null, day);
            ShouldBe($"{day.Month:00}월 {day.Day:00}일({weekday})", new LocalDate(day.Year, 1, 1), day);
            ShouldBe($"{day.Month}.{day.Day}일", new LocalDate(day.Year, 12, 31), day);
            ShouldBe($"{day.Month}.{day.Day}({weekday})", new LocalDate(day.Year, 12, 31), day);
            ShouldBe($"{day.Year}. {day.Month}. {day.Day}.", null, day);
            ShouldBe($"{day.Year}년{day.Month}월{day.Day}일", null, day);
        }
    }

    [Fact]
    public void Every_span_between_two_days_is_read_back()
    {
        for (int length = 0; length < 400; length++)
        {
            var to = new LocalDate(2023, 12, 17).PlusDays(length);
            var date = KoreanDate.Parse($"2023년 12월 17일부터 {KoreanDate.Format(to)}까지 {length + 1}일간");

            (date.From, date.To, date.Agrees).Should().Be((new LocalDate(2023, 12, 17), to, true));
        }
    }

    private static IEnumerable<LocalDate> Days(LocalDate first, LocalDate last)
    {
        for (var day = first; day <= last; day = day.PlusDays(1))
        {
            yield return day;
        }
    }

    // FluentAssertions is slow on hundreds of thousands of dates; it speaks only where one is wrong.
    private static void ShouldBe(string phrase, LocalDate? reference, LocalDate day)
    {
        var expected = PartialDate.FromDate(day);
        if (!KoreanDate.TryParse(phrase, reference, out var date) || date != new AnnouncedDate(expected, expected))
        {
            date.ToEdtf().Should().Be(expected.ToString(), "that is what '{0}' says", phrase);
            KoreanDate.Read(phrase, reference).IsSuccess.Should().BeTrue("'{0}' is a date", phrase);
        }
    }
}
