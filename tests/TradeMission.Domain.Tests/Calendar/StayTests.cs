using NodaTime;
using TradeMission.Domain.Calendar;

namespace TradeMission.Domain.Tests.Calendar;

public class StayTests
{
    private static readonly LocalDate Start = new(2013, 2, 15);

    [Theory]
    [InlineData(6, 9, 9)]
    [InlineData(5, 7, 7)]
    [InlineData(10, 12, 12)]
    [InlineData(null, 6, 6)]
    [InlineData(3, null, 4)]
    [InlineData(0, 2, 2)]
    [InlineData(0, null, 1)]
    public void It_agrees_with_dates_that_have_its_days_and_no_others(int? nights, int? days, int inclusiveDays)
    {
        var stay = new Stay(nights, days);

        stay.Agrees(Start, Start.PlusDays(inclusiveDays - 1)).Should().BeTrue();
        stay.Agrees(Start, Start.PlusDays(inclusiveDays)).Should().BeFalse();
        stay.Agrees(Start, Start.PlusDays(inclusiveDays - 2)).Should().BeFalse();
        stay.EndFrom(Start).Should().Be(Start.PlusDays(inclusiveDays - 1));
    }

    [Fact]
    public void Dates_must_have_room_for_the_nights() => new Stay(7, 7).Agrees(Start, Start.PlusDays(6)).Should().BeFalse();

    [Fact]
    public void A_stay_that_says_nothing_agrees_with_all_dates_in_order_and_has_no_end()
    {
        Stay nothing = default;

        nothing.IsUnknown.Should().BeTrue();
        nothing.Agrees(Start, Start.PlusDays(3)).Should().BeTrue();
        nothing.Agrees(Start, Start.PlusDays(-1)).Should().BeFalse();
        nothing.TryGetEnd(Start, out _).Should().BeFalse();
        nothing.Invoking(s => s.EndFrom(Start)).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void A_stay_beyond_the_calendar_has_no_end() =>
        new Stay(5, 7).TryGetEnd(LocalDate.MaxIsoValue.PlusDays(-5), out _).Should().BeFalse();

    [Theory]
    [InlineData(-1, 1, "nights")]
    [InlineData(10_000, null, "nights")]
    [InlineData(1, 0, "days")]
    [InlineData(null, int.MaxValue, "days")]
    public void Numbers_out_of_bounds_are_refused(int? nights, int? days, string member)
    {
        Stay.TryCreate(nights, days, out var stay).Should().BeFalse();
        stay.IsUnknown.Should().BeTrue();
        FluentActions.Invoking(() => new Stay(nights, days)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(member);
    }

    [Theory]
    [InlineData(5, 7, "5박7일")]
    [InlineData(null, 6, "6일")]
    [InlineData(3, null, "3박")]
    [InlineData(null, null, "")]
    public void Its_text_is_the_korean_one(int? nights, int? days, string text) => new Stay(nights, days).ToString().Should().Be(text);
}
