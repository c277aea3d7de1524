using FsCheck.Fluent;
using TradeMission.Domain.Calendar;
using TradeMission.Domain.Tests.Properties;

namespace TradeMission.Domain.Tests.Calendar;

public class CalendarLawTests
{
    [Fact]
    public void A_partial_date_is_read_back_from_its_text() =>
        Law.Holds(CalendarGenerators.PartialDates, date => PartialDate.Parse(date.ToString()).Should().Be(date));

    [Fact]
    public void Partial_dates_are_equal_when_their_texts_are_and_have_equal_hash_codes_then() => Law.Holds(
        CalendarGenerators.PartialDates.Two(),
        pair =>
        {
            pair.Item1.Equals(pair.Item2).Should().Be(pair.Item1.ToString() == pair.Item2.ToString());
            PartialDate.Parse(pair.Item1.ToString()).GetHashCode().Should().Be(pair.Item1.GetHashCode());
        });

    [Fact]
    public void A_span_holds_every_date_that_fits_what_is_known() => Law.Holds(
        CalendarGenerators.Dates,
        day =>
        {
            PartialDate[] known =
            [
                PartialDate.FromDate(day),
                PartialDate.FromMonth(day.Year, day.Month),
                PartialDate.FromQuarter(day.Year, (day.Month + 2) / 3),
                PartialDate.FromHalf(day.Year, (day.Month + 5) / 6),
                PartialDate.FromYear(day.Year),
            ];

            foreach (var date in known)
            {
                date.TryGetSpan(out var first, out var last).Should().BeTrue();
                (first <= day && day <= last).Should().BeTrue("{0} is in {1}", day, date);
            }
        });

    [Fact]
    public void A_stay_agrees_with_the_end_that_it_gives_where_its_nights_fit_its_days() => Law.Holds(
        from stay in CalendarGenerators.Stays
        from start in CalendarGenerators.Dates
        where !stay.IsUnknown && (stay.Days is not { } days || stay.Nights.GetValueOrDefault() < days)
        select (stay, start),
        known => known.stay.Agrees(known.start, known.stay.EndFrom(known.start)).Should().BeTrue());
}
