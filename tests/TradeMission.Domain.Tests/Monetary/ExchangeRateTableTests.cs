using NodaTime;
using TradeMission.Domain.Monetary;

namespace TradeMission.Domain.Tests.Monetary;

public class ExchangeRateTableTests
{
    private static readonly ExchangeRateTable Table = new(
    [
        Rate("USD", "KRW", 1350, 5),
        Rate("USD", "KRW", 1340, 1),
        Rate("KRW", "USD", 0.00074m, 5),
        Rate("KRW", "USD", 0.00075m, 8),
        Rate("EUR", "USD", 1.08m, 2),
    ]);

    [Theory]
    [InlineData("USD", "KRW", 1, "1340", false)]
    [InlineData("USD", "KRW", 4, "1340", false)]
    [InlineData("USD", "KRW", 5, "1350", false)]
    [InlineData("USD", "KRW", 9, "0.00075", true)]
    [InlineData("KRW", "USD", 5, "0.00074", false)]
    [InlineData("KRW", "USD", 3, "1340", true)]
    [InlineData("USD", "EUR", 30, "1.08", true)]
    public void The_latest_rate_on_or_before_the_day_is_found_in_either_direction(string from, string to, int day, string rate, bool isInverse)
    {
        Table.TryFind(Currency.FromCode(from), Currency.FromCode(to), April(day), out var found, out bool inverse).Should().BeTrue();

        found!.Rate.Should().Be(decimal.Parse(rate));
        inverse.Should().Be(isInverse);
    }

    [Theory]
    [InlineData("EUR", "USD", 1)]
    [InlineData("EUR", "KRW", 9)]
    [InlineData("USD", "USD", 9)]
    [InlineData("XXX", "USD", 9)]
    public void No_rate_is_found_where_none_was_known(string from, string to, int day)
    {
        Table.TryFind(Currency.FromCode(from), Currency.FromCode(to), April(day), out var found, out bool inverse).Should().BeFalse();

        found.Should().BeNull();
        inverse.Should().BeFalse();
    }

    [Fact]
    public void A_pair_has_one_rate_a_day() =>
        FluentActions.Invoking(() => new ExchangeRateTable([Rate("USD", "KRW", 1, 1), Rate("USD", "KRW", 2, 1)]))
            .Should().Throw<ArgumentException>()
            .WithMessage("There are two rates for one day: 1 USD = 1 KRW (2024-04-01, BOK) and 1 USD = 2 KRW (2024-04-01, BOK).*");

    [Fact]
    public void A_null_rate_is_refused() =>
        FluentActions.Invoking(() => new ExchangeRateTable([null!])).Should().Throw<ArgumentException>().WithMessage("A rate is null.*").WithParameterName("rates");

    [Theory]
    [InlineData(1, 4, 6, 9)]
    [InlineData(9, 6, 4, 1)]
    [InlineData(6, 1, 9, 4)]
    public void Rates_may_be_given_in_any_order(params int[] days)
    {
        ExchangeRateTable table = new(days.Select(day => Rate("USD", "KRW", day, day)));

        Enumerable.Range(1, 10).Select(Found).Should().Equal(1, 1, 1, 4, 4, 6, 6, 6, 9, 9);

        decimal? Found(int day) => table.TryFind(Currency.Usd, Currency.Krw, April(day), out var rate, out _) ? rate.Rate : null;
    }

    private static ExchangeRate Rate(string @base, string quote, decimal rate, int day) =>
        new(Currency.FromCode(@base), Currency.FromCode(quote), rate, April(day), "BOK");

    private static LocalDate April(int day) => new(2024, 4, day);
}
