using NodaTime;
using TradeMission.Domain.Calendar;
using TradeMission.Domain.Foundation;
using TradeMission.Domain.Korean;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Tests.Conventions;

/// <summary>What is written as anybody would write it.</summary>
public class NaturalUseTests
{
    private static readonly string[] Phrases = ["1억원", "2천만원"];

    [Fact]
    public void Phrases_are_read_by_the_name_of_the_method()
    {
        Phrases.Select(KoreanAmount.Parse).Should().Equal(Currency.Krw.Of(100_000_000), Currency.Krw.Of(20_000_000));
        Phrases.Select(KoreanAmount.ParseAnnounced).Select(amount => amount.Upper).Should().Equal(100_000_000, 20_000_000);
        Phrases.Select(phrase => phrase[..^1]).Select(KoreanNumeral.Parse).Should().Equal(100_000_000, 20_000_000);
        Phrases.Select(phrase => phrase[..2] + "명").Select(KoreanCount.Parse).Should().HaveCount(2);
        Phrases.Select(_ => "2024년 4월 7일").Select(KoreanDate.Parse).Should().HaveCount(2);
        Phrases.Select(_ => "USD 5").Select(Money.Parse).Should().Equal(Currency.Usd.Of(5), Currency.Usd.Of(5));
    }

    [Fact]
    public void Money_is_made_of_a_currency_or_its_code_and_taken_apart()
    {
        var (amount, currency) = Currency.Usd.Of(5);

        (amount, currency).Should().Be((5, Currency.Usd));
        new Money(5, "USD").Should().Be(Currency.Usd.Of(5));
        FluentActions.Invoking(() => new Money(5, "usd")).Should().Throw<FormatException>();
        FluentActions.Invoking(() => new Money(5, (string)null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Money_is_added_up()
    {
        Phrases.Select(KoreanAmount.Parse).Sum().Should().Be(Currency.Krw.Of(120_000_000));
        Phrases.Sum(phrase => KoreanAmount.Parse(phrase)).Should().Be(Currency.Krw.Of(120_000_000));
        Array.Empty<Money>().Sum(Money.Zero(Currency.Krw)).Should().Be(Money.Zero(Currency.Krw));
        new[] { Currency.Usd.Of(5) }.Sum(Money.Zero(Currency.Usd)).Should().Be(Currency.Usd.Of(5));
        new[] { Currency.Usd.Of(5), Currency.Krw.Of(1), Currency.Usd.Of(2) }.ToBag().ToString().Should().Be("KRW 1 + USD 7");
    }

    [Fact]
    public void A_sum_of_nothing_or_over_currencies_is_refused()
    {
        FluentActions.Invoking(() => Array.Empty<Money>().Sum()).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => new[] { Currency.Usd.Of(5), Currency.Krw.Of(1) }.Sum()).Should().Throw<CurrencyMismatchException>();
    }

    [Fact]
    public void Money_is_taken_where_an_announced_amount_is_wanted()
    {
        AnnouncedAmount amount = Currency.Usd.Of(5);

        amount.Should().Be(AnnouncedAmount.Exactly(Currency.Usd.Of(5)));
        new AmountPhrase(Currency.Usd.Of(5)).ToString().Should().Be("5 달러");
    }

    [Fact]
    public void A_day_is_taken_where_a_period_or_a_partial_date_is_wanted()
    {
        PartialDate date = new LocalDate(2024, 4, 7);
        MissionPeriod day = new DateOnly(2024, 4, 7);
        MissionPeriod days = new DateInterval(new(2024, 3, 24), new(2024, 3, 30));

        date.Should().Be(PartialDate.FromDate(new DateOnly(2024, 4, 7)));
        day.ToString().Should().Be("2024-04-07");
        days.ToString().Should().Be("2024-03-24/2024-03-30");
        ((MissionPeriod)new LocalDate(2024, 4, 7)).Should().Be(day);
        ((PartialDate)new DateOnly(2024, 4, 7)).Should().Be(date);
    }

    [Fact]
    public void A_place_is_a_range_of_the_text() => "수출 1억원 상담"[new TextSpan(3, 3).Range].Should().Be("1억원");

    [Fact]
    public void An_array_grows_into_another_one()
    {
        EquatableArray<int> numbers = [1, 2];

        numbers.Add(3).AddRange(4, 5).Should().Equal(1, 2, 3, 4, 5);
        default(EquatableArray<int>).Add(1).Length.Should().Be(1);
        numbers.Should().Equal(1, 2);
        FluentActions.Invoking(() => default(EquatableArray<string>).Add(null!)).Should().Throw<ArgumentNullException>();
    }
}
