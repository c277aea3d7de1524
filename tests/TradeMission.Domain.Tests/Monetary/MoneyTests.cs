using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using FsCheck.Fluent;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Tests.Properties;

namespace TradeMission.Domain.Tests.Monetary;

public class MoneyTests
{
    [Fact]
    public void Money_is_24_bytes_at_most() => Unsafe.SizeOf<Money>().Should().BeLessThanOrEqualTo(24);

    [Fact]
    public void Arithmetic_is_exact()
    {
        (Usd("0.1") + Usd("0.2")).Should().Be(Usd("0.3"));
        (Usd("0.1") - Usd("0.3")).Should().Be(Usd("-0.2"));
        (Usd("1.005") * 100m).Should().Be(Usd("100.5"));
        (3m * -Usd("0.5")).Should().Be(Usd("-1.5"));
        (Usd("3") / Usd("4")).Should().Be(0.75m);
        (+Usd("-1")).Abs().Should().Be(Usd("1"));
    }

    [Fact]
    public void Adding_and_taking_away_returns_to_the_start() => Law.Holds(
        MoneyGenerators.Any.Two(),
        pair =>
        {
            var other = new Money(pair.Item2.Amount, pair.Item1.Currency);
            (pair.Item1 + other - other).Should().Be(pair.Item1);
        });

    [Theory]
    [InlineData("79228162514264337593543950335", "0.5")]
    [InlineData("79228162514264337593543950335", "1")]
    [InlineData("10000000000000000000000000000", "0.01")]
    public void A_sum_that_would_be_rounded_is_refused(string left, string right)
    {
        FluentActions.Invoking(() => Usd(left) + Usd(right)).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => -Usd(left) - Usd(right)).Should().Throw<OverflowException>();
    }

    [Theory]
    [InlineData("0.000000000000001", "0.00000000000001")]
    [InlineData("79228162514264337593543950335", "1.5")]
    public void A_product_that_would_be_rounded_is_refused(string left, string right) =>
        FluentActions.Invoking(() => Usd(left) * Number(right)).Should().Throw<OverflowException>();

    [Fact]
    public void A_product_that_loses_only_zeros_is_kept() =>
        (Usd("0.5000000000000000000000000000") * 2.0m).Should().Be(Usd("1"));

    [Fact]
    public void Division_rounds_once_and_as_named()
    {
        Usd("1").Divide(3, 2, MidpointRounding.ToEven).Should().Be(Usd("0.33"));
        Usd("-0.05").Divide(2, 2, MidpointRounding.AwayFromZero).Should().Be(Usd("-0.03"));
        Usd("499999999999999999999999999").Divide(999999999999999999999999998.1m, 0, MidpointRounding.AwayFromZero).Should().Be(Usd("0"));
        FluentActions.Invoking(() => Usd("1").Divide(0, 2, MidpointRounding.ToEven)).Should().Throw<DivideByZeroException>();
    }

    [Fact]
    public void Rounding_goes_to_the_minor_unit_of_the_currency()
    {
        Usd("1.005").RoundToMinorUnit(MidpointRounding.ToEven).Should().Be(Usd("1"));
        new Money(1.5m, Currency.Krw).RoundToMinorUnit(MidpointRounding.AwayFromZero).Should().Be(new Money(2, Currency.Krw));
        new Money(1.2345m, Currency.Kwd).RoundToMinorUnit(MidpointRounding.ToZero).Should().Be(new Money(1.234m, Currency.Kwd));
        new Money(1.5m, Currency.Xau).Invoking(gold => gold.RoundToMinorUnit(MidpointRounding.ToEven))
            .Should().Throw<InvalidOperationException>().WithMessage("ISO 4217 names no minor unit for XAU.");
    }

    public static TheoryData<string, string> PairsThatDoNotGoTogether => new()
    {
        { "USD 1", "KRW 1" },
        { "USD 1", "KRW 0" },
        { "USD 0", "KRW 0" },
        { "USD 1", "XXX 0" },
        { "XXX 0", "USD 1" },
        { "XXX 1", "XXX 1" },
    };

    [Theory]
    [MemberData(nameof(PairsThatDoNotGoTogether))]
    public void Two_currencies_are_not_calculated_with(string left, string right)
    {
        var (one, other) = (Money.Parse(left), Money.Parse(right));

        foreach (Action operation in new Action[] { () => _ = one + other, () => _ = one - other, () => _ = one / other })
        {
            var error = operation.Should().Throw<CurrencyMismatchException>().Which;
            (error.Left, error.Right).Should().Be((one.Currency, other.Currency));
            error.Message.Should().Contain(one.Currency.Code).And.Contain(other.Currency.Code);
        }
    }

    [Fact]
    public void The_default_value_neither_absorbs_nor_joins_a_sum()
    {
        Money none = default;

        none.Should().Be(Money.Zero(Currency.None));
        none.Invoking(n => n + Usd("1")).Should().Throw<CurrencyMismatchException>();
        none.Invoking(n => Usd("1") + n).Should().Throw<CurrencyMismatchException>();
        none.Invoking(n => n + n).Should().Throw<CurrencyMismatchException>().WithMessage("Amounts without a currency (XXX) cannot be calculated with.");
        none.ToString().Should().Be("XXX 0");
    }

    [Fact]
    public void A_bare_number_only_multiplies() =>
        typeof(Money).GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(method => method.Name.StartsWith("op_") && method.GetParameters().Any(p => p.ParameterType != typeof(Money)))
            .Select(method => method.Name).Distinct().Should().Equal("op_Multiply");

    [Fact]
    public void Amounts_of_one_currency_are_ordered()
    {
        (Usd("1") < Usd("2") && Usd("2") > Usd("1") && Usd("1") <= Usd("1.0") && Usd("1.0") >= Usd("1")).Should().BeTrue();
        new[] { Usd("3"), Usd("-1"), Usd("2") }.Max().Should().Be(Usd("3"));
        ((IComparable)Usd("1")).CompareTo(null).Should().Be(1);
        ((IComparable)Usd("1")).Invoking(m => m.CompareTo(1m)).Should().Throw<ArgumentException>().WithMessage("Money compares only with money.*");
    }

    [Fact]
    public void Amounts_of_two_currencies_are_not_ordered()
    {
        FluentActions.Invoking(() => Usd("1").CompareTo(new Money(1, Currency.Krw))).Should().Throw<CurrencyMismatchException>();
        FluentActions.Invoking(() => Usd("1") < default(Money)).Should().Throw<CurrencyMismatchException>();
    }

    [Fact]
    public void Equality_is_of_value_and_currency()
    {
        (Usd("1.0") == Usd("1.00")).Should().BeTrue();
        Usd("1.0").GetHashCode().Should().Be(Usd("1.00").GetHashCode());
        (Usd("0") != Money.Zero(Currency.Krw)).Should().BeTrue();
        Usd("1").Equals((object)1m).Should().BeFalse();
    }

    [Fact]
    public void Sign_and_zero_are_told()
    {
        (Usd("-5").Sign, Usd("0").Sign, Usd("0.01").Sign).Should().Be((-1, 0, 1));
        (Usd("0.00").IsZero, Usd("0.01").IsZero).Should().Be((true, false));
    }

    [Theory]
    [InlineData(typeof(Money))]
    [InlineData(typeof(Currency))]
    [InlineData(typeof(MoneyBag))]
    [InlineData(typeof(ExchangeRate))]
    [InlineData(typeof(ConvertedMoney))]
    public void No_member_can_be_set_after_construction_or_by_with(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Should().NotContain(property => property.CanWrite);

    private static Money Usd(string amount) => new(Number(amount), Currency.Usd);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
