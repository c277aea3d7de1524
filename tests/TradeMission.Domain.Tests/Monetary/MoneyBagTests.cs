using System.Text.Json;
using FsCheck.Fluent;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Tests.Properties;

namespace TradeMission.Domain.Tests.Monetary;

public class MoneyBagTests
{
    private static readonly Money Dollars = new(3, Currency.Usd);
    private static readonly Money Won = new(5, Currency.Krw);

    [Fact]
    public void A_bag_holds_one_amount_a_currency_in_the_order_of_the_codes()
    {
        var bag = MoneyBag.Of(Dollars, Won, Dollars);

        bag.Should().Equal(Won, Dollars + Dollars);
        bag.Count.Should().Be(2);
        bag.ToString().Should().Be("KRW 5 + USD 6");
        bag[Currency.Usd].Should().Be(new Money(6, Currency.Usd));
        bag[Currency.Eur].Should().Be(Money.Zero(Currency.Eur));
    }

    [Fact]
    public void The_default_value_is_the_empty_bag_and_the_zero_of_every_sum()
    {
        MoneyBag empty = default;

        (empty == MoneyBag.Empty && empty.IsEmpty && empty.Count == 0).Should().BeTrue();
        (empty + Won).Should().BeEquivalentTo([Won]);
        empty.ToString().Should().Be("0");
        MoneyBag.Of([]).Should().Equal(empty);
        (-empty == empty).Should().BeTrue();
    }

    [Fact]
    public void An_amount_of_zero_leaves_no_entry()
    {
        (MoneyBag.Of(Won, Dollars) - Won).Should().Equal(Dollars);
        (MoneyBag.Empty + Money.Zero(Currency.Usd) == MoneyBag.Empty).Should().BeTrue();
    }

    [Fact]
    public void Money_joins_from_either_side()
    {
        (Won + MoneyBag.Of(Dollars) == MoneyBag.Of(Dollars) + Won).Should().BeTrue();
        (MoneyBag.Of(Dollars) - Won).ToString().Should().Be("KRW -5 + USD 3");
        (-MoneyBag.Of(Dollars)).Should().Equal(-Dollars);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Money_without_a_currency_is_refused(int amount)
    {
        var none = new Money(amount, Currency.None);

        FluentActions.Invoking(() => MoneyBag.Of(Won, none)).Should().Throw<CurrencyMismatchException>();
        FluentActions.Invoking(() => MoneyBag.Of(Won) + none).Should().Throw<CurrencyMismatchException>();
        FluentActions.Invoking(() => MoneyBag.Of(Won) - none).Should().Throw<CurrencyMismatchException>();
    }

    [Fact]
    public void A_sum_that_cannot_be_held_exactly_is_an_error() =>
        FluentActions.Invoking(() => MoneyBag.Of(new(decimal.MaxValue, Currency.Krw), new(0.5m, Currency.Krw)))
            .Should().Throw<OverflowException>();

    [Fact]
    public void The_order_of_the_amounts_does_not_matter() => Law.Holds(
        MoneyGenerators.Any.ListOf().SelectMany(list => Gen.Shuffle<Money>(list), (list, shuffled) => (list, shuffled)),
        c => (MoneyBag.Of(c.list) == MoneyBag.Of(c.shuffled)).Should().BeTrue());

    [Fact]
    public void Addition_is_associative_and_commutative() => Law.Holds(
        MoneyGenerators.Bags.Three(),
        c =>
        {
            (c.Item1 + c.Item2 + c.Item3 == c.Item1 + (c.Item2 + c.Item3)).Should().BeTrue();
            (c.Item1 + c.Item2 == c.Item2 + c.Item1).Should().BeTrue();
            (c.Item1 + c.Item2).GetHashCode().Should().Be((c.Item2 + c.Item1).GetHashCode());
        });

    [Fact]
    public void A_bag_less_itself_is_empty() => Law.Holds(
        MoneyGenerators.Bags.Two(),
        c =>
        {
            (c.Item1 - c.Item1).IsEmpty.Should().BeTrue();
            (c.Item1 + c.Item2 - c.Item2 == c.Item1).Should().BeTrue();
        });

    [Fact]
    public void The_amount_of_each_currency_is_the_sum_of_its_amounts() => Law.Holds(
        MoneyGenerators.Any.ListOf(),
        list => MoneyBag.Of(list)[Currency.Usd].Amount.Should().Be(list.Where(m => m.Currency == Currency.Usd).Sum(m => m.Amount)));

    [Fact]
    public void Json_is_an_array_of_money_and_reads_back()
    {
        JsonSerializer.Serialize(MoneyBag.Of(Dollars, Won)).Should()
            .Be("""[{"amount":"5","currency":"KRW"},{"amount":"3","currency":"USD"}]""");
        Law.Holds(MoneyGenerators.Bags, bag => (JsonSerializer.Deserialize<MoneyBag>(JsonSerializer.Serialize(bag)) == bag).Should().BeTrue());
    }

    [Theory]
    [InlineData("""{"amount":"5","currency":"KRW"}""", "An array of money is required.")]
    [InlineData("""[{"amount":"5","currency":"KRW"},{"amount":"5","currency":"KRW"}]""", "A bag holds one amount a currency; KRW occurs twice.")]
    [InlineData("""[{"amount":"5","currency":"XXX"}]""", "An amount in a bag has a currency; XXX is none.")]
    [InlineData("[5]", "An object with amount, currency is required.")]
    public void What_is_no_bag_is_refused(string json, string message) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<MoneyBag>(json)).Should().Throw<JsonException>().WithMessage(message);
}
