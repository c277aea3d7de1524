using TradeMission.Domain.Korean;
using TradeMission.Domain.Tests.Properties;

namespace TradeMission.Domain.Tests.Korean;

public partial class KoreanNumeralTests
{
    [Theory]
    [InlineData("120000000", "1억 2천만", "1억 2,000만", "일억 이천만", "일억이천만", "一億二千萬", "壹億貳仟萬")]
    [InlineData("3167000", "316만 7천", "316만 7,000", "삼백십육만 칠천", "삼백일십육만칠천", "三百十六萬七千", "參佰壹拾陸萬柒仟")]
    [InlineData("12345678", "1234만 5678", "1,234만 5,678", "천이백삼십사만 오천육백칠십팔", "일천이백삼십사만오천육백칠십팔", "千二百三十四萬五千六百七十八", "壹仟貳佰參拾肆萬伍仟陸佰柒拾捌")]
    [InlineData("11000000", "1100만", "1,100만", "천백만", "일천일백만", "千百萬", "壹仟壹佰萬")]
    [InlineData("10000", "1만", "1만", "만", "일만", "萬", "壹萬")]
    [InlineData("100010000", "1억 1만", "1억 1만", "일억 일만", "일억일만", "一億一萬", "壹億壹萬")]
    [InlineData("0", "0", "0", "영", "영", "零", "零")]
    [InlineData("7", "7", "7", "칠", "칠", "七", "柒")]
    [InlineData("1000", "1천", "1,000", "천", "일천", "千", "壹仟")]
    [InlineData("-300000000", "-3억", "-3억", "마이너스 삼억", "마이너스 삼억", "마이너스 三億", "마이너스 參億")]
    [InlineData("7.31", "7.31", "7.31", "칠점삼일", "칠점삼일", "七點三一", "柒點參壹")]
    [InlineData("300000000.5", "3억 0.5", "3억 0.5", "삼억 영점오", "삼억영점오", "三億零點五", "參億零點伍")]
    [InlineData("12000000000000000", "1경 2천조", "1경 2,000조", "일경 이천조", "일경이천조", "一京二千兆", "壹京貳仟兆")]
    public void Each_style_writes_its_own_way(
        string value, string mixed, string grouped, string hangul, string legal, string hanja, string legalHanja)
    {
        string[] written = [.. Enum.GetValues<KoreanNumeralStyle>().Select(style => KoreanNumeral.Format(Decimal(value), style))];

        written.Should().Equal(mixed, grouped, hangul, legal, hanja, legalHanja);
        written.Should().OnlyContain(text => KoreanNumeral.Parse(text) == Decimal(value));
    }

    [Theory]
    [InlineData(KoreanNumeralStyle.Mixed)]
    [InlineData(KoreanNumeralStyle.Grouped)]
    [InlineData(KoreanNumeralStyle.Hangul)]
    [InlineData(KoreanNumeralStyle.Legal)]
    [InlineData(KoreanNumeralStyle.Hanja)]
    [InlineData(KoreanNumeralStyle.LegalHanja)]
    public void What_is_written_reads_back_to_the_same_number(KoreanNumeralStyle style)
    {
        var random = new Random(20260101 + (int)style);
        Span<char> buffer = stackalloc char[256];
        for (int i = 0; i < Law.Cases(100_000); i++)
        {
            decimal value = RandomDecimal(random);
            bool isWritten = KoreanNumeral.TryFormat(value, buffer, out int written, style);
            bool isRead = KoreanNumeral.TryParse(buffer[..written], out decimal back);
            if (!isWritten || !isRead || back != value)
            {
                Assert.Fail($"{value} was written {buffer[..written]} and read back as {back}.");
            }
        }
    }

    [Theory]
    [InlineData(KoreanNumeralStyle.Mixed)]
    [InlineData(KoreanNumeralStyle.Grouped)]
    [InlineData(KoreanNumeralStyle.Hangul)]
    [InlineData(KoreanNumeralStyle.Legal)]
    [InlineData(KoreanNumeralStyle.Hanja)]
    [InlineData(KoreanNumeralStyle.LegalHanja)]
    public void A_span_is_filled_only_when_the_whole_number_fits(KoreanNumeralStyle style)
    {
        foreach (decimal value in new[] { 0m, -1234567.25m, 120000000m, decimal.MinValue, decimal.MaxValue, 1e-28m })
        {
            string text = KoreanNumeral.Format(value, style);
            char[] buffer = new char[text.Length];
            KoreanNumeral.TryFormat(value, buffer, out int written, style).Should().BeTrue();
            new string(buffer, 0, written).Should().Be(text);
            for (int length = 0; length < text.Length; length++)
            {
                KoreanNumeral.TryFormat(value, buffer.AsSpan(0, length), out written, style).Should().BeFalse();
                written.Should().Be(0);
            }
        }
    }

    [Theory]
    [InlineData("123456789", 2, "약 1.2억")]
    [InlineData("123456789", 3, "약 1.23억")]
    [InlineData("123456789", 28, "약 1.23456789억")]
    [InlineData("99999999", 2, "약 1억")]
    [InlineData("1500", 1, "약 2,000")]
    [InlineData("-26000", 1, "약 -3만")]
    [InlineData("0", 3, "약 0")]
    public void Rounding_happens_only_when_asked_for(string value, int digits, string text) =>
        KoreanNumeral.FormatApproximately(Decimal(value), digits, MidpointRounding.AwayFromZero).Should().Be(text);

    [Theory]
    [InlineData(0)]
    [InlineData(29)]
    public void Digits_to_keep_are_from_1_to_28(int digits) =>
        FluentActions.Invoking(() => KoreanNumeral.FormatApproximately(1, digits, MidpointRounding.ToEven))
            .Should().Throw<ArgumentOutOfRangeException>();

    private static decimal Decimal(string value) => decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);

    // Every number of bits and every scale alike, so that small and huge numbers are as frequent as those between.
    private static decimal RandomDecimal(Random random)
    {
        int bits = random.Next(0, 97);
        UInt128 mantissa = ((UInt128)(ulong)random.NextInt64() << 64) | (ulong)random.NextInt64(long.MinValue, long.MaxValue);
        mantissa &= (UInt128.One << bits) - 1;
        return new((int)(uint)mantissa, (int)(uint)(mantissa >> 32), (int)(uint)(mantissa >> 64), random.Next(2) == 0, (byte)random.Next(0, 29));
    }
}
