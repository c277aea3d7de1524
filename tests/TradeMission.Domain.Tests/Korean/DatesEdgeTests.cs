using NodaTime;
using TradeMission.Domain.Korean;

namespace TradeMission.Domain.Tests.Korean;

/// <summary>Dates at the edges of months, years and the calendar.</summary>
public class DatesEdgeTests
{
    private static readonly LocalDate Reference = new(2024, 4, 7);

    [Theory]
    [InlineData("4월 말일", "2024-04-30")]
    [InlineData("4월 말일까지", "../2024-04-30")]
    [InlineData("지난달 말일", "2024-03-31")]
    [InlineData("4월 7(일)", "2024-04-07")]
    [InlineData("4월 7(일)부터 9(화)까지", "2024-04-07/2024-04-09")]
    [InlineData("24.04.07.(일)", "2024-04-07")]
    [InlineData("12월 28일부터 2025년 1월 3일까지", "2024-12-28/2025-01-03")]
    [InlineData("1월 3일부터 2025년 2월 3일까지", "2025-01-03/2025-02-03")]
    [InlineData("1/4분기", "2024-33")]
    [InlineData("2024년 1/4분기", "2024-33")]
    [InlineData("2월 29일", "2024-02-29")]
    [InlineData("지난 2월 29일", "2024-02-29")]
    [InlineData("오는 2월 29일", "2028-02-29")]
    [InlineData("지난 31일", "2024-03-31")]
    [InlineData("오는 31일", "2024-05-31")]
    public void A_date_at_an_edge_is_resolved(string phrase, string edtf) => KoreanDate.Parse(phrase, Reference).ToEdtf().Should().Be(edtf);

    [Theory]
    [InlineData("지난달 말일")]
    [InlineData("지난달 말 현재")]
    public void The_last_day_of_a_month_that_nobody_knows_is_no_date(string phrase) => KoreanDate.Read(phrase).IsSuccess.Should().BeFalse();

    [Theory]
    [InlineData("8일까지 5박7일간", "2024-04-02/2024-04-08", "5박7일")]
    [InlineData("9999년 12월 31일부터 5일간", "9999-12-31/..", "5일")]
    [InlineData("1주일간", null, "7일")]
    [InlineData("2주간", null, "14일")]
    public void A_length_gives_the_other_end_where_the_calendar_has_it(string phrase, string? edtf, string stay)
    {
        var date = KoreanDate.Parse(phrase, Reference);

        (date.ToEdtf(), date.Stay?.ToString()).Should().Be((edtf, stay));
    }

    [Theory]
    [InlineData("이달 31일")]
    [InlineData("2023년 2월 29일")]
    [InlineData("31일 31일")]
    public void A_day_that_the_month_lacks_is_no_date(string phrase) => KoreanDate.TryParse(phrase, Reference, out _).Should().BeFalse();

    [Fact]
    public void Before_the_first_figure_the_current_one_is_of_no_kind()
    {
        KoreanText.EnumerateFigures("4월 7일", Reference).Current.Kind.Should().Be(FigureKinds.None);
        KoreanText.EnumerateFigures("4월 7일"u8, Reference).Current.Kind.Should().Be(FigureKinds.None);
        default(FigureMatch).Span.Length.Should().Be(0);
    }

    [Theory]
    [InlineData("3억원까지만", 1)]
    [InlineData("3억원까지만도", 1)]
    [InlineData("3억원주민", 0)]
    public void Particles_may_follow_one_another_behind_an_amount(string text, int count) =>
        AmountNotation.In(text).Split("[").Length.Should().Be(count + 1);
}
