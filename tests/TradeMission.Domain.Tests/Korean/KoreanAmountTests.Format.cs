using TradeMission.Domain.Korean;
using TradeMission.Domain.Monetary;

namespace TradeMission.Domain.Tests.Korean;

public partial class KoreanAmountTests
{
    private static readonly decimal[] Figures = [0, 1, 10000, 3.5m, 120000000, 316700000.25m, -45000, 1_2345_6789_0123m, 99_9999_9999_9999_9999m];

    [Theory]
    [InlineData(KoreanNumeralStyle.Mixed, "1억 2천만 달러", "3만 5천 원", "7 유로")]
    [InlineData(KoreanNumeralStyle.Grouped, "1억 2,000만 달러", "3만 5,000 원", "7 유로")]
    [InlineData(KoreanNumeralStyle.Hangul, "일억 이천만 달러", "삼만 오천 원", "칠 유로")]
    [InlineData(KoreanNumeralStyle.Legal, "일억이천만달러", "삼만오천원", "칠유로")]
    [InlineData(KoreanNumeralStyle.Hanja, "一億二千萬달러", "三萬五千원", "七유로")]
    [InlineData(KoreanNumeralStyle.LegalHanja, "壹億貳仟萬달러", "參萬伍仟원", "柒유로")]
    public void The_currency_follows_the_number(KoreanNumeralStyle style, string dollars, string won, string euros)
    {
        KoreanAmount.Format(new Money(120000000, Currency.Usd), style).Should().Be(dollars);
        KoreanAmount.Format(new Money(35000, Currency.Krw), style).Should().Be(won);
        KoreanAmount.Format(new Money(7, Currency.Eur), style).Should().Be(euros);
    }

    [Theory]
    [InlineData(KoreanNumeralStyle.Mixed)]
    [InlineData(KoreanNumeralStyle.Grouped)]
    [InlineData(KoreanNumeralStyle.Hangul)]
    [InlineData(KoreanNumeralStyle.Legal)]
    [InlineData(KoreanNumeralStyle.Hanja)]
    [InlineData(KoreanNumeralStyle.LegalHanja)]
    public void What_is_written_reads_back_to_the_same_money(KoreanNumeralStyle style)
    {
        var failures = new List<string>();
        foreach (var money in from currency in Currency.GetAll() from figure in Figures select new Money(figure, currency))
        {
            string text = KoreanAmount.Format(money, style);
            if (!KoreanAmount.TryParse(text, out var back) || back != money)
            {
                failures.Add($"{money} is written '{text}': {KoreanAmount.Read(text).Error.Rule}");
            }
        }

        failures.Should().BeEmpty();
    }

    [Fact]
    public void A_span_is_filled_only_when_the_whole_amount_fits()
    {
        var money = new Money(-1234567.25m, Currency.Usd);
        string text = KoreanAmount.Format(money);
        char[] buffer = new char[text.Length];

        KoreanAmount.TryFormat(money, buffer, out int written).Should().BeTrue();
        new string(buffer, 0, written).Should().Be(text);
        for (int length = 0; length < text.Length; length++)
        {
            KoreanAmount.TryFormat(money, buffer.AsSpan(0, length), out written).Should().BeFalse();
            written.Should().Be(0);
        }
    }

    [Fact]
    public void An_amount_without_a_currency_cannot_be_written()
    {
        FluentActions.Invoking(() => KoreanAmount.Format(default)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => KoreanAmount.TryFormat(new Money(3, Currency.None), new char[99], out _)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_name_written_onto_the_number_needs_no_room_for_a_space()
    {
        var buffer = new char[3];
        KoreanAmount.TryFormat(new Money(300000000, Currency.Krw), buffer, out int written, KoreanNumeralStyle.Legal).Should().BeTrue();
        new string(buffer, 0, written).Should().Be("삼억원");
    }
}
