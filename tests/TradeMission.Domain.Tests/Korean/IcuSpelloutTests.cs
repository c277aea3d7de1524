using TradeMission.Domain.Korean;

namespace TradeMission.Domain.Tests.Korean;

/// <summary>Numbers as ICU spells them, which works from CLDR's own rules for Korean.</summary>
public class IcuSpelloutTests
{
    private const long Largest = 9_999_999_999_999_999;

    [Theory]
    [InlineData("%spellout-cardinal-sinokorean")]
    [InlineData("%spellout-cardinal-financial")]
    [InlineData("%spellout-cardinal-native")]
    [InlineData("%spellout-cardinal-native-attributive")]
    public void Whatever_ICU_spells_is_read_back(string ruleset)
    {
        using var icu = IcuSpellout.Find(ruleset);
        Assert.SkipWhen(icu is null, "There is no libicui18n on this machine; on Debian `apt-get install libicu72` brings it.");

        Numbers().Where(value => !KoreanNumeral.TryParse(icu.Spell(value), out decimal read) || read != value)
            .Select(value => $"{value} {icu.Spell(value)}")
            .Should().BeEmpty();
    }

    [Fact]
    public void ICU_spells_as_Format_does()
    {
        using var icu = IcuSpellout.Find("%spellout-cardinal-sinokorean");
        Assert.SkipWhen(icu is null, "There is no libicui18n on this machine; on Debian `apt-get install libicu72` brings it.");

        Numbers().Where(value => Plain(icu.Spell(value)) != Plain(KoreanNumeral.Format(value, KoreanNumeralStyle.Hangul)))
            .Select(value => $"{value} {icu.Spell(value)}")
            .Should().BeEmpty();
    }

    // ICU writes no 일 before 만 at the start of a number only, Format not before any 만; both are usual.
    private static string Plain(string spelling) =>
        spelling.Replace(" ", "", StringComparison.Ordinal).Replace("일만", "만", StringComparison.Ordinal).Replace("십만", "십일만", StringComparison.Ordinal);

    // The first thousand, the powers of ten and their neighbours, and three thousand of every length up to 경.
    private static IEnumerable<long> Numbers()
    {
        var random = new Random(20260103);
        for (long value = 1; value <= 1000; value++)
        {
            yield return value;
        }

        for (long power = 10; power <= Largest; power *= 10)
        {
            yield return power - 1;
            yield return power;
            yield return power + 1;
        }

        for (int i = 0; i < 3000; i++)
        {
            yield return random.NextInt64(1, Math.Min(1L << random.Next(10, 54), Largest));
        }
    }
}
