using System.Runtime.CompilerServices;
using System.Text.Json;
using NodaTime;
using TradeMission.Domain.Calendar;

namespace TradeMission.Domain.Tests.Calendar;

public class PartialDateTests
{
    [Fact]
    public void It_takes_four_bytes() => Unsafe.SizeOf<PartialDate>().Should().Be(4);

    [Theory]
    [InlineData(2024, 4, 7, "2024-04-07")]
    [InlineData(2013, 5, null, "2013-05")]
    [InlineData(2009, null, null, "2009")]
    [InlineData(null, 4, 25, "XXXX-04-25")]
    [InlineData(null, 4, null, "XXXX-04")]
    [InlineData(null, null, 25, "XXXX-XX-25")]
    [InlineData(2009, null, 25, "2009-XX-25")]
    [InlineData(null, null, null, "XXXX")]
    [InlineData(1, 1, 1, "0001-01-01")]
    [InlineData(2023, 2, 28, "2023-02-28")]
    [InlineData(2024, 2, 29, "2024-02-29")]
    [InlineData(null, 2, 29, "XXXX-02-29")]
    [InlineData(null, null, 31, "XXXX-XX-31")]
    public void Its_text_is_edtf_and_reads_back(int? year, int? month, int? day, string text)
    {
        var date = PartialDate.Create(year, month, day);

        date.ToString().Should().Be(text);
        PartialDate.Parse(text).Should().Be(date);
        (date.Year, date.Month, date.Day, date.Quarter, date.Half).Should().Be((year, month, day, null, null));
    }

    [Theory]
    [InlineData(1992, 1, "1992-33")]
    [InlineData(null, 4, "XXXX-36")]
    public void A_quarter_is_written_with_its_edtf_code(int? year, int quarter, string text)
    {
        var date = PartialDate.FromQuarter(year, quarter);

        date.ToString().Should().Be(text);
        PartialDate.Parse(text).Should().Be(date);
        (date.Year, date.Quarter, date.Half, date.Month, date.Day).Should().Be((year, quarter, null, null, null));
    }

    [Theory]
    [InlineData(2002, 1, "2002-40")]
    [InlineData(null, 2, "XXXX-41")]
    public void A_half_is_written_with_its_edtf_code(int? year, int half, string text)
    {
        var date = PartialDate.FromHalf(year, half);

        date.ToString().Should().Be(text);
        PartialDate.Parse(text).Should().Be(date);
        (date.Year, date.Half, date.Quarter, date.Month, date.Day).Should().Be((year, half, null, null, null));
    }

    [Theory]
    [InlineData(null, 2, 30)]
    [InlineData(2023, 2, 29)]
    [InlineData(1900, 2, 29)]
    [InlineData(null, 4, 31)]
    [InlineData(2024, 13, 1)]
    [InlineData(2024, 0, 1)]
    [InlineData(2024, 1, 0)]
    [InlineData(null, null, 32)]
    [InlineData(0, 1, 1)]
    [InlineData(10000, 1, 1)]
    [InlineData(int.MinValue, int.MinValue, int.MinValue)]
    [InlineData(int.MaxValue, int.MaxValue, int.MaxValue)]
    public void An_impossible_date_is_refused(int? year, int? month, int? day)
    {
        PartialDate.TryCreate(year, month, day, out var date).Should().BeFalse();
        date.IsUnknown.Should().BeTrue();
        FluentActions.Invoking(() => PartialDate.Create(year, month, day))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("There is no date of year *, month *, day *: *.*");
    }

    [Theory]
    [InlineData(2024, 0)]
    [InlineData(2024, 5)]
    [InlineData(0, 1)]
    public void An_impossible_quarter_is_refused(int? year, int quarter)
    {
        PartialDate.TryFromQuarter(year, quarter, out _).Should().BeFalse();
        FluentActions.Invoking(() => PartialDate.FromQuarter(year, quarter)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData(2024, 0)]
    [InlineData(2024, 3)]
    [InlineData(10000, 1)]
    public void An_impossible_half_is_refused(int? year, int half)
    {
        PartialDate.TryFromHalf(year, half, out _).Should().BeFalse();
        FluentActions.Invoking(() => PartialDate.FromHalf(year, half)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData("2024-04-07", "2024-04-07", "2024-04-07")]
    [InlineData("2013-05", "2013-05-01", "2013-05-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2009", "2009-01-01", "2009-12-31")]
    [InlineData("2024-34", "2024-04-01", "2024-06-30")]
    [InlineData("2002-40", "2002-01-01", "2002-06-30")]
    [InlineData("2002-41", "2002-07-01", "2002-12-31")]
    public void Where_the_year_is_known_the_date_spans_all_the_days_it_may_be(string text, string first, string last)
    {
        PartialDate.Parse(text).TryGetSpan(out var from, out var to).Should().BeTrue();

        (PartialDate.FromDate(from).ToString(), PartialDate.FromDate(to).ToString()).Should().Be((first, last));
    }

    [Theory]
    [InlineData("XXXX")]
    [InlineData("XXXX-04-25")]
    [InlineData("XXXX-40")]
    [InlineData("2009-XX-25")]
    public void Without_year_or_month_there_is_no_span_and_no_date(string text)
    {
        var date = PartialDate.Parse(text);

        date.TryGetSpan(out _, out _).Should().BeFalse();
        date.TryGetDate(out _).Should().BeFalse();
        date.IsComplete.Should().BeFalse();
        date.Invoking(d => d.ToLocalDate()).Should().Throw<InvalidOperationException>().WithMessage($"'{text}'*");
    }

    [Fact]
    public void A_whole_date_is_a_local_date()
    {
        var day = new LocalDate(2024, 4, 7);

        PartialDate.FromDate(day).ToLocalDate().Should().Be(day);
        PartialDate.FromDate(day.WithCalendar(CalendarSystem.Coptic)).ToLocalDate().Should().Be(day);
        PartialDate.FromDate(day).IsComplete.Should().BeTrue();
        PartialDate.FromMonth(2024, 4).TryGetDate(out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("")]
    [InlineData("24-04-07")]
    [InlineData("2024/04/07")]
    [InlineData("2024-4-7")]
    [InlineData("2024-XX")]
    [InlineData("2024-04-XX")]
    [InlineData("XXX4-04")]
    [InlineData("2024-04-07T")]
    [InlineData("+024-04-07")]
    [InlineData("２024")]
    [InlineData("0000")]
    [InlineData("2023-02-29")]
    [InlineData("2024-13")]
    [InlineData("2024-37")]
    [InlineData("2024-42")]
    [InlineData("2024-40-01")]
    public void Other_text_is_refused_with_the_input_and_the_rule(string text)
    {
        PartialDate.TryParse(text, null, out var date).Should().BeFalse();
        date.IsUnknown.Should().BeTrue();
        FluentActions.Invoking(() => PartialDate.Parse(text)).Should().Throw<FormatException>().WithMessage($"'{text}' is not a date: *.");
    }

    [Fact]
    public void It_formats_into_a_span_that_has_room()
    {
        var date = PartialDate.FromMonth(2013, 5);
        Span<char> room = stackalloc char[7];

        date.TryFormat(room, out int written).Should().BeTrue();
        room[..written].ToString().Should().Be("2013-05");
        date.TryFormat(room[..6], out int none).Should().BeFalse();
        none.Should().Be(0);
        date.Invoking(d => d.ToString("D", null)).Should().Throw<FormatException>();
    }

    [Fact]
    public void Equality_is_of_what_is_known()
    {
        (PartialDate.FromYear(2024) == PartialDate.Parse("2024")).Should().BeTrue();
        (PartialDate.FromYear(2024) != PartialDate.FromMonth(2024, 4)).Should().BeTrue();
        (PartialDate.FromMonth(2024, 1) == PartialDate.FromQuarter(2024, 1)).Should().BeFalse();
    }

    [Fact]
    public void Json_is_the_text() =>
        JsonSerializer.Deserialize<PartialDate>(JsonSerializer.Serialize(PartialDate.FromHalf(2002, 1))).ToString().Should().Be("2002-40");

    [Theory]
    [InlineData("\"2023-02-29\"", "'2023-02-29' is not a date: there is no such day in the month.")]
    [InlineData("2023", "PartialDate must be a string; it is Number.")]
    [InlineData("null", "*")]
    public void Json_that_is_no_date_is_refused(string json, string message) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<PartialDate>(json)).Should().Throw<JsonException>().WithMessage(message);
}
