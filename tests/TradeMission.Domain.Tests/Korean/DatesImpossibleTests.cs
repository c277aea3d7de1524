using NodaTime;
using TradeMission.Domain.Korean;
using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Tests.Korean;

public class DatesImpossibleTests
{
    private static readonly LocalDate Reference = new(2023, 5, 13);

    [Theory]
    [InlineData(1900)]
    [InlineData(2000)]
    [InlineData(2023)]
    [InlineData(2024)]
    [InlineData(2100)]
    public void Of_all_months_and_days_of_a_year_those_of_the_calendar_are_dates(int year)
    {
        for (int month = 1; month <= 12; month++)
        {
            for (int day = 1; day <= 31; day++)
            {
                bool isDay = day <= CalendarSystem.Iso.GetDaysInMonth(year, month);
                string[] forms = [$"{year}년 {month}월 {day}일", $"{year}.{month}.{day}.", $"{year}-{month:00}-{day:00}"];
                foreach (string form in forms)
                {
                    KoreanDate.Read(form).Error.Kind.Should().Be(isDay ? ParseErrorKind.None : ParseErrorKind.ImpossibleDate, form);
                    FiguresFound.Dates($"도는 {form} 연다.").Should().HaveCount(isDay ? 1 : 0, form);
                }
            }
        }
    }

    [Theory]
    [InlineData("2월 30일")]
    [InlineData("2월 31일")]
    [InlineData("4월 31일")]
    [InlineData("6월 31일")]
    [InlineData("9월 31일")]
    [InlineData("11월 31일")]
    [InlineData("2.30일")]
    [InlineData("2월 25일부터 30일까지")]
    [InlineData("2월 30일부터 3월 2일까지")]
    [InlineData("6월 25~31일")]
    [InlineData("31일부터 6월 31일까지")]
    public void A_day_that_no_year_has_is_no_date(string phrase)
    {
        KoreanDate.Read(phrase).Error.Kind.Should().Be(ParseErrorKind.ImpossibleDate);
        KoreanDate.Read(phrase, Reference).Error.Kind.Should().Be(ParseErrorKind.ImpossibleDate);
        FiguresFound.Dates($"도는 {phrase} 연다.", Reference).Should().BeEmpty();
    }

    [Theory]
    [InlineData("2월 29일")]
    [InlineData("2.29일")]
    [InlineData("2월 29일부터 3월 2일까지")]
    [InlineData("올해 2월 29일")]
    [InlineData("2023년 2월 29일")]
    public void The_leap_day_of_a_common_year_is_no_date(string phrase)
    {
        KoreanDate.Read(phrase, Reference).Error.Kind.Should().Be(ParseErrorKind.ImpossibleDate);
        FiguresFound.Dates($"도는 {phrase} 연다.", Reference).Should().BeEmpty();
    }

    [Theory]
    [InlineData("2024-02-10", true)]
    [InlineData("2023-02-10", false)]
    [InlineData("2000-02-10", true)]
    [InlineData("1900-02-10", false)]
    [InlineData("2100-02-10", false)]
    public void A_leap_day_is_a_date_against_a_reference_of_a_leap_year(string reference, bool isDate) =>
        KoreanDate.TryParse("2월 29일", FiguresNotation.Day(reference), out _).Should().Be(isDate);

    [Fact]
    public void A_day_that_the_reference_month_has_not_is_no_date() =>
        KoreanDate.Read("31일", new LocalDate(2023, 6, 10)).Error.Kind.Should().Be(ParseErrorKind.ImpossibleDate);

    [Theory]
    [InlineData("13월")]
    [InlineData("0일")]
    [InlineData("32일")]
    [InlineData("00월 00일")]
    [InlineData("2024.13.01")]
    [InlineData("2024-13-01")]
    [InlineData("24.13.01")]
    [InlineData("13.15일")]
    [InlineData("2.32일")]
    public void Numbers_that_are_no_months_or_days_are_no_dates(string phrase)
    {
        KoreanDate.TryParse(phrase, out _).Should().BeFalse();
        FiguresFound.Dates($"도는 {phrase} 연다.", Reference).Should().BeEmpty();
    }
}
