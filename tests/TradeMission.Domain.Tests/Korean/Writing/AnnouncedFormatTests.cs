using FsCheck;
using FsCheck.Fluent;
using TradeMission.Domain.Calendar;
using TradeMission.Domain.Korean;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Quantities;
using TradeMission.Domain.Tests.Properties;

namespace TradeMission.Domain.Tests.Korean.Writing;

/// <summary>What is said of a figure, written in Korean and read back.</summary>
public class AnnouncedFormatTests
{
    private static readonly Gen<decimal> Figures =
        from digits in Gen.Choose(1, 99_999)
        from zeros in Gen.Choose(0, 9)
        select digits * (decimal)Math.Pow(10, zeros);

    private static readonly Gen<Bounds> Said =
        from value in Figures
        from other in Figures
        from qualifier in Gen.Elements(Qualifier.Exact, Qualifier.Approximate, Qualifier.AtLeast, Qualifier.MoreThan, Qualifier.AtMost, Qualifier.LessThan, Qualifier.Range)
        select qualifier is Qualifier.Range ? Bounds.Between(Math.Min(value, other), Math.Max(value, other) + 1) : Bounds.Of(value, qualifier);

    [Theory]
    [InlineData("1억 2천만달러", "1억 2천만 달러")]
    [InlineData("54억여원", "약 54억 원")]
    [InlineData("최소 3백만불", "300만 달러 이상")]
    [InlineData("1억원 초과", "1억 원 초과")]
    [InlineData("최대 1억엔", "1억 엔 이하")]
    [InlineData("5천만유로 미만", "5천만 유로 미만")]
    [InlineData("40~50억원", "40억~50억 원")]
    [InlineData("5000원~2만원", "5천 원~2만 원")]
    [InlineData("수십억원", "수십억 원")]
    [InlineData("수백만~수천만원", "수백만~수천만 원")]
    [InlineData("300억", "300억")]
    public void An_amount_is_written_with_how_it_was_qualified(string phrase, string written) =>
        KoreanAmount.Format(KoreanAmount.ParseAnnounced(phrase)).Should().Be(written);

    [Fact]
    public void An_amount_is_read_back() => Law.Holds(
        Gen.Zip(Said, Gen.Elements(Currency.Krw, Currency.Usd, Currency.Eur, Currency.Chf)),
        pair => KoreanAmount.ParseAnnounced(KoreanAmount.Format(new AnnouncedAmount(pair.Item1, pair.Item2))).Should().Be(new AnnouncedAmount(pair.Item1, pair.Item2)));

    [Fact]
    public void An_amount_in_words_is_read_back() => Law.Holds(
        Gen.Zip(Said, Gen.Elements(KoreanNumeralStyle.Hangul, KoreanNumeralStyle.Grouped)),
        pair => KoreanAmount.ParseAnnounced(KoreanAmount.Format(new AnnouncedAmount(pair.Item1, Currency.Krw), pair.Item2)).Bounds.Should().Be(pair.Item1));

    [Fact]
    public void A_count_is_read_back() => Law.Holds(
        Gen.Zip(Said.Where(IsCountable), Gen.Elements("명", "건", "개사", "업체", "개국", "기업")),
        pair => KoreanCount.Parse(KoreanCount.Format(new(pair.Item1, pair.Item2))).Should().Be(new AnnouncedCount(pair.Item1, pair.Item2)));

    // Nothing here is counted in hundreds of millions; and a count is not read where both sides of a range have its counter, which is
    // needed where only the upper one has 만.
    private static bool IsCountable(Bounds bounds) => (bounds.Upper ?? bounds.Lower) < 100_000_000
        && (bounds.Lower is null || bounds.Upper is null || bounds.Lower >= 10_000 || bounds.Upper < 10_000);

    [Theory]
    [InlineData("23명", "23명")]
    [InlineData("598개 업체", "598개 업체")]
    [InlineData("20여명", "약 20명")]
    [InlineData("50개사 이상", "50개사 이상")]
    [InlineData("3천~6천건", "3천~6천건")]
    [InlineData("수십명", "수십명")]
    public void A_count_is_written_with_its_counter(string phrase, string written) => KoreanCount.Format(KoreanCount.Parse(phrase)).Should().Be(written);

    [Fact]
    public void A_sum_may_say_what_no_phrase_says()
    {
        var about = KoreanAmount.ParseAnnounced("약 40억원") + KoreanAmount.ParseAnnounced("1억원 이상");

        KoreanAmount.Format(new AnnouncedAmount(Bounds.Of(320_000, 390_000, Qualifier.Indefinite), Currency.Krw)).Should().Be("32만~39만 원");
        KoreanAmount.Format(about).Should().Be("약 41억 원 이상");
        KoreanAmount.Format(new AnnouncedAmount(Bounds.Of(null, 5, Qualifier.Indefinite), Currency.Usd)).Should().Be("5 달러 이하");
        FluentActions.Invoking(() => KoreanAmount.Format(new AnnouncedAmount(Bounds.Of(null, null, Qualifier.Indefinite), Currency.Usd)))
            .Should().Throw<ArgumentException>().WithMessage("Nothing is known of either side*");
        FluentActions.Invoking(() => KoreanAmount.Format(default(AnnouncedAmount)))
            .Should().Throw<ArgumentException>().WithMessage("An amount without a currency cannot be written.*");
    }

    [Theory]
    [InlineData("2024-04-07", "2024년 4월 7일")]
    [InlineData("2024-03-24/2024-03-30 5박7일", "2024년 3월 24~30일(5박7일)")]
    [InlineData("2024-03-24/2024-04-02", "2024년 3월 24일~4월 2일")]
    [InlineData("2023-12-28/2024-01-03", "2023년 12월 28일~2024년 1월 3일")]
    [InlineData("XXXX-04-25", "4월 25일")]
    [InlineData("2013-05", "2013년 5월")]
    [InlineData("2013", "2013년")]
    [InlineData("2002-40", "2002년 상반기")]
    [InlineData("2009-34", "2009년 2분기")]
    [InlineData("2009-04/..", "2009년 4월부터")]
    [InlineData("../2009-04-07", "2009년 4월 7일까지")]
    [InlineData("5박7일", "5박7일")]
    public void A_date_is_written_as_far_as_it_is_known_and_read_back(string text, string written)
    {
        var date = AnnouncedDate.Parse(text);

        KoreanDate.Format(date).Should().Be(written);
        KoreanDate.Parse(written).Should().Be(date);
        KoreanDate.Format(MissionPeriod.Parse(text)).Should().Be(written);
    }

    [Fact]
    public void A_vague_date_is_said_to_be_vague_and_one_without_its_month_is_refused()
    {
        KoreanDate.Format(AnnouncedDate.Parse("2024-06~")).Should().Be("2024년 6월경");
        KoreanDate.Format(default(AnnouncedDate)).Should().BeEmpty();
        KoreanDate.Format(PartialDate.FromQuarter(2024, 3)).Should().Be("2024년 3분기");
        FluentActions.Invoking(() => KoreanDate.Format(PartialDate.Create(2024, null, 7))).Should().Throw<ArgumentException>();
    }
}
