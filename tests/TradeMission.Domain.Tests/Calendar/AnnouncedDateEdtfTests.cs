using TradeMission.Domain.Calendar;

namespace TradeMission.Domain.Tests.Calendar;

public class AnnouncedDateEdtfTests
{
    private static readonly PartialDate Day = PartialDate.Create(2024, 4, 7);
    private static readonly PartialDate Month = PartialDate.FromMonth(null, 5);

    public static TheoryData<PartialDate?, PartialDate?, string?> Dates { get; } = new()
    {
        { null, null, null },
        { Day, Day, "2024-04-07" },
        { Day, Month, "2024-04-07/XXXX-05" },
        { Day, null, "2024-04-07/.." },
        { null, Month, "../XXXX-05" },
    };

    [Theory]
    [MemberData(nameof(Dates))]
    public void A_span_takes_the_same_text_if_it_is_long_enough(PartialDate? start, PartialDate? end, string? edtf)
    {
        var date = new AnnouncedDate(start, end);
        int length = edtf?.Length ?? 0;
        Span<char> text = stackalloc char[AnnouncedDate.MaxEdtfLength];

        date.ToEdtf().Should().Be(edtf);
        date.TryFormatEdtf(text[..length], out int written).Should().BeTrue();
        text[..written].ToString().Should().Be(edtf ?? "");
        for (int tooShort = 0; tooShort < length; tooShort++)
        {
            date.TryFormatEdtf(text[..tooShort], out written).Should().BeFalse();
            written.Should().Be(0);
        }
    }
}
