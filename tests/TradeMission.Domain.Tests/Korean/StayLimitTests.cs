using TradeMission.Domain.Calendar;
using TradeMission.Domain.Korean;

namespace TradeMission.Domain.Tests.Korean;

public class StayLimitTests
{
    [Theory]
    [InlineData("9999일간", 9999)]
    [InlineData("10000일간", null)]
    public void A_stay_has_at_most_9999_days(string text, int? days) => (StayIn(text)?.Days).Should().Be(days);

    private static Stay? StayIn(string text)
    {
        foreach (var match in KoreanText.EnumerateDates(text))
        {
            return match.Date.Stay;
        }

        return null;
    }
}
