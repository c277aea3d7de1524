using NodaTime;
using TradeMission.Domain.Monetary;

namespace TradeMission.Domain.Tests.Monetary;

/// <summary>Equal operands, named forms of the operators, nulls: where an operator is easily off by one.</summary>
public class MoneyBoundaryTests
{
    private static readonly LocalDate Day = new(2024, 4, 7);
    private static readonly ExchangeRate Rate = new(Currency.Usd, Currency.Krw, 1350.5m, Day, "한국은행");
    private static readonly Money One = new(1, Currency.Usd);
    private static readonly Money Two = new(2, Currency.Usd);

    [Fact]
    public void Order_is_strict_only_between_different_amounts()
    {
        Orders(One, Two).Should().Be((true, true, false, false));
        Orders(Two, One).Should().Be((false, false, true, true));
        Orders(One, new(1.0m, Currency.Usd)).Should().Be((false, true, false, true));

        static (bool, bool, bool, bool) Orders(Money left, Money right) => (left < right, left <= right, left > right, left >= right);
    }

    [Fact]
    public void Order_is_strict_only_between_different_currencies()
    {
        Orders(Currency.Krw, Currency.Usd).Should().Be((true, true, false, false));
        Orders(Currency.Usd, Currency.Krw).Should().Be((false, false, true, true));
        Orders(Currency.Usd, Currency.FromCode("USD")).Should().Be((false, true, false, true));

        static (bool, bool, bool, bool) Orders(Currency left, Currency right) => (left < right, left <= right, left > right, left >= right);
    }

    [Fact]
    public void The_named_forms_are_the_operators()
    {
        Money.Add(One, Two).Should().Be(new Money(3, Currency.Usd));
        Money.Subtract(One, Two).Should().Be(new Money(-1, Currency.Usd));
        Money.Negate(Two).Should().Be(new Money(-2, Currency.Usd));
        Money.Multiply(Two, 3).Should().Be(new Money(6, Currency.Usd));
        Money.Divide(One, Two).Should().Be(0.5m);
        MoneyBag.Add(MoneyBag.Of(One), MoneyBag.Of(Two)).Should().Equal(new Money(3, Currency.Usd));
        MoneyBag.Subtract(MoneyBag.Of(One), MoneyBag.Of(Two)).Should().Equal(new Money(-1, Currency.Usd));
        MoneyBag.Negate(MoneyBag.Of(Two)).Should().Equal(new Money(-2, Currency.Usd));
        AnnouncedAmount.Add(AnnouncedAmount.Exactly(One), AnnouncedAmount.Exactly(Two)).Should().Be(AnnouncedAmount.Exactly(new(3, Currency.Usd)));
    }

    [Fact]
    public void Objects_compare_as_their_values_do()
    {
        ((IComparable)Currency.Krw).CompareTo(Currency.Usd).Should().BeNegative();
        ((IComparable)Currency.Krw).CompareTo(null).Should().BePositive();
        ((IComparable)One).CompareTo(Two).Should().BeNegative();
        MoneyBag.Of(One).Equals((object)MoneyBag.Of(One)).Should().BeTrue();
        MoneyBag.Of(One).Equals((object)One).Should().BeFalse();
        (MoneyBag.Of(One) != MoneyBag.Of(Two)).Should().BeTrue();
        Currency.Usd.Equals((object)"USD").Should().BeFalse();
    }

    [Fact]
    public void A_code_is_read_and_written_in_every_way()
    {
        Currency.Parse("USD").Should().Be(Currency.Usd);
        Currency.Parse("USD".AsSpan(), null).Should().Be(Currency.Usd);
        (Currency.TryParse("USD".AsSpan(), null, out var currency), currency).Should().Be((true, Currency.Usd));
        Currency.Usd.ToString().Should().Be("USD");
        ((IFormattable)Currency.Usd).ToString("G", null).Should().Be("USD");
        Span<char> text = stackalloc char[3];
        (((ISpanFormattable)Currency.Usd).TryFormat(text, out int written, default, null), written, text.ToString()).Should().Be((true, 3, "USD"));
    }

    [Fact]
    public void A_conversion_needs_a_rate_between_the_two_currencies()
    {
        One.ConvertTo(Currency.Krw, Rate, MidpointRounding.ToEven).Result.Should().Be(new Money(1350, Currency.Krw));
        new Money(2701, Currency.Krw).ConvertTo(Currency.Usd, Rate, MidpointRounding.ToEven).Result.Should().Be(Two);
        One.Invoking(one => one.ConvertTo(Currency.Eur, Rate, MidpointRounding.ToEven)).Should().Throw<CurrencyMismatchException>();
        One.Invoking(one => one.ConvertTo(Currency.Usd, Rate, MidpointRounding.ToEven)).Should().Throw<CurrencyMismatchException>();
        FluentActions.Invoking(() => new ConvertedMoney(new(1, Currency.Eur), Rate, 0, MidpointRounding.ToEven)).Should().Throw<CurrencyMismatchException>()
            .WithMessage("Amounts in EUR and USD cannot be calculated with each other; convert one of them first.");
        FluentActions.Invoking(() => new ConvertedMoney(One, Rate, 0, (MidpointRounding)9)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_missing_rate_names_the_currencies_and_the_day()
    {
        var error = One.Invoking(one => one.ConvertTo(Currency.Eur, new([Rate]), Day, MidpointRounding.ToEven)).Should().Throw<MissingExchangeRateException>()
            .WithMessage("No rate between USD and EUR is known on or before 2024-04-07.").Which;

        (error.From, error.To, error.Date).Should().Be((Currency.Usd, Currency.Eur, Day));
    }

    [Fact]
    public void A_currency_without_a_minor_unit_needs_the_digits_named()
    {
        ExchangeRate gold = new(Currency.Xau, Currency.Usd, 2000, Day, "LBMA");

        new Money(3000, Currency.Usd).ConvertTo(Currency.Xau, gold, MidpointRounding.ToEven, decimals: 1).Result.Should().Be(new Money(1.5m, Currency.Xau));
        One.Invoking(one => one.ConvertTo(Currency.Xau, gold, MidpointRounding.ToEven)).Should().Throw<InvalidOperationException>().WithMessage("ISO 4217 names no minor unit for XAU.");
    }

    [Fact]
    public void Null_is_refused()
    {
        Refused("amounts", () => MoneyBag.Of((IEnumerable<Money>)null!));
        Refused("rate", () => One.ConvertTo(Currency.Krw, null!, MidpointRounding.ToEven));
        Refused("rates", () => One.ConvertTo(Currency.Krw, null!, Day, MidpointRounding.ToEven));
        Refused("rate", () => _ = new ConvertedMoney(One, null!, 0, MidpointRounding.ToEven));
        Refused("rates", () => _ = new ExchangeRateTable(null!));

        static void Refused(string argument, Action action) => action.Should().Throw<ArgumentNullException>().WithParameterName(argument);
    }
}
