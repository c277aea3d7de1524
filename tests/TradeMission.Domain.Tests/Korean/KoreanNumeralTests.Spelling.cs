using TradeMission.Domain.Korean;

namespace TradeMission.Domain.Tests.Korean;

public partial class KoreanNumeralTests
{
    [Theory]
    [InlineData(12003000, "천이백만 삼천", "일천이백만삼천", "천이백만 삼천")]
    [InlineData(10001, "만 일", "일만일", "만 한")]
    [InlineData(120, "백이십", "일백이십", "백스무")]
    [InlineData(100011117, "일억 만 천백십칠", "일억일만일천일백일십칠", "일억 만 천백열일곱")]
    public void The_spellings_that_these_tests_generate_are_the_usual_ones(long value, string sino, string financial, string beforeCounter)
    {
        Spelling.Sino(value).Replace("일억 일만", "일억 만", StringComparison.Ordinal).Should().Be(sino);
        Spelling.Financial(value).Should().Be(financial);
        Spelling.BeforeCounter(value).Replace("일억 일만", "일억 만", StringComparison.Ordinal).Should().Be(beforeCounter);
    }

    [Fact]
    public void Sino_Korean_spellings_up_to_gyeong_are_read() => ReadsBack(Spelling.Sino);

    [Fact]
    public void Sino_Korean_spellings_without_spaces_are_read() =>
        ReadsBack(value => Spelling.Sino(value).Replace(" ", "", StringComparison.Ordinal));

    [Fact]
    public void Financial_spellings_up_to_gyeong_are_read() => ReadsBack(Spelling.Financial);

    [Fact]
    public void Spellings_before_a_counter_up_to_gyeong_are_read() => ReadsBack(Spelling.BeforeCounter);

    [Fact]
    public void Native_spellings_below_a_hundred_are_read()
    {
        for (int value = 1; value < 100; value++)
        {
            KoreanNumeral.Parse(Spelling.Native(value)).Should().Be(value);
            KoreanNumeral.Parse(Spelling.Native(value).Replace(" ", "", StringComparison.Ordinal)).Should().Be(value);
        }
    }

    private static void ReadsBack(Func<long, string> spell)
    {
        var failures = new List<string>();
        foreach (long value in Numbers())
        {
            string text = spell(value);
            if (!KoreanNumeral.TryParse(text, out decimal read) || read != value)
            {
                failures.Add($"{value} {text}");
            }
        }

        failures.Should().BeEmpty();
    }

    // The first thousand, and four thousand of every length up to 경.
    private static IEnumerable<long> Numbers()
    {
        var random = new Random(20260102);
        for (long value = 1; value <= 1000; value++)
        {
            yield return value;
        }

        for (int i = 0; i < 4000; i++)
        {
            yield return random.NextInt64(1, 1L << random.Next(10, 63));
        }
    }
}
