using System.Globalization;
using System.Reflection;
using TradeMission.Domain.Monetary;

namespace TradeMission.Domain.Tests.Monetary;

public class CurrencyTests
{
    private static readonly Currency[] InUse = [Currency.None, .. Currency.GetAll()];
    private static readonly Currency[] All = [.. InUse, .. Currency.GetWithdrawn()];

    [Fact]
    public void The_table_is_the_list_that_it_was_generated_from()
    {
        string[] rows = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Monetary", "iso4217.csv"));

        All.Select(Row).Should().BeEquivalentTo(rows.Skip(1));
    }

    [Fact]
    public void Codes_and_numbers_are_unique_and_in_order()
    {
        All.Select(currency => currency.Code).Should().OnlyHaveUniqueItems();
        InUse.Select(currency => currency.NumericCode).Should().OnlyHaveUniqueItems();
        Currency.GetAll().Should().BeInAscendingOrder();
        Currency.GetWithdrawn().Should().BeInAscendingOrder();
    }

    [Fact]
    public void Every_code_leads_to_its_currency() =>
        All.Should().OnlyContain(currency => Currency.FromCode(currency.Code) == currency && Currency.FromCode(currency.Code).Code == currency.Code);

    [Fact]
    public void Every_code_in_use_is_a_property()
    {
        var properties = typeof(Currency).GetProperties(BindingFlags.Public | BindingFlags.Static).Where(p => p.Name != nameof(Currency.None));

        properties.Select(p => ((Currency)p.GetValue(null)!).Code).Should().Equal(properties.Select(p => p.Name.ToUpperInvariant()))
            .And.BeEquivalentTo(InUse.Select(currency => currency.Code));
    }

    [Theory]
    [InlineData("HRK", "크로아티아 쿠나", 2, "2023-01-14")]
    [InlineData("BGN", "불가리아 레프", 2, "2026-01-31")]
    [InlineData("DEM", "독일 마르크", 2, "2002-05-15")]
    [InlineData("ITL", "이탈리아 리라", 0, "2002-02-28")]
    public void A_withdrawn_currency_is_known_with_its_last_day(string code, string name, int minorUnits, string lastDay)
    {
        var currency = Currency.FromCode(code);

        (currency.KoreanName, currency.MinorUnits, $"{currency.WithdrawnOn:uuuu-MM-dd}").Should().Be((name, minorUnits, lastDay));
        currency.IsWithdrawn.Should().BeTrue();
        Money.Parse($"{code} 500").Should().Be(new Money(500, currency));
    }

    [Theory]
    [InlineData("USD", "US$")]
    [InlineData("KRW", "₩")]
    [InlineData("EUR", "€")]
    [InlineData("JPY", "JP¥")]
    [InlineData("CHF", "CHF")]
    [InlineData("DEM", "DEM")]
    public void A_symbol_tells_a_currency_from_others(string code, string symbol) => Currency.FromCode(code).Symbol.Should().Be(symbol);

    [Fact]
    public void No_two_currencies_have_one_symbol() => All.Select(currency => currency.Symbol).Should().OnlyHaveUniqueItems();

    [Theory]
    [InlineData("")]
    [InlineData("QQQ")]
    [InlineData("usd")]
    [InlineData("US")]
    [InlineData("USDX")]
    [InlineData("AAA")]
    [InlineData("ZZZ")]
    [InlineData("달러화")]
    [InlineData("\uD800\uDC00\uD800")]
    public void An_unknown_code_is_false_in_a_try_method_and_an_error_else(string code)
    {
        Currency.TryFromCode(code, out var currency).Should().BeFalse();
        currency.Should().Be(Currency.None);
        Currency.TryParse(code, null, out _).Should().BeFalse();
        FluentActions.Invoking(() => Currency.FromCode(code)).Should().Throw<FormatException>().WithMessage($"'{code}' is not a currency code of ISO 4217.");
    }

    [Fact]
    public void Null_is_no_code()
    {
        Currency.TryParse(null, null, out _).Should().BeFalse();
        FluentActions.Invoking(() => Currency.Parse(null!, null)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void The_default_value_is_no_currency()
    {
        (default(Currency) == Currency.None && Currency.None.IsNone && Currency.None == Currency.Xxx).Should().BeTrue();
        Currency.None.Code.Should().Be("XXX");
        Currency.None.MinorUnits.Should().BeNull();
        Currency.GetAll().Should().OnlyContain(currency => !currency.IsNone);
    }

    [Fact]
    public void Currencies_are_ordered_by_their_codes()
    {
        (Currency.Krw < Currency.Usd && Currency.Usd > Currency.Krw && Currency.Krw != Currency.Usd).Should().BeTrue();
        All.Order().Select(currency => currency.Code).Should().BeInAscendingOrder(StringComparer.Ordinal);
        ((IComparable)Currency.Usd).Invoking(usd => usd.CompareTo("USD")).Should().Throw<ArgumentException>().WithMessage("A currency compares only with a currency.*");
    }

    [Fact]
    public void The_text_is_the_code()
    {
        Span<char> tooSmall = stackalloc char[2];
        $"{Currency.Usd}".Should().Be("USD");
        ((ISpanFormattable)Currency.Usd).TryFormat(tooSmall, out int written, default, null).Should().BeFalse();
        written.Should().Be(0);
    }

    private static string Row(Currency currency) => string.Create(
        CultureInfo.InvariantCulture,
        $"{currency.Code},{currency.NumericCode:000},{currency.MinorUnits},{currency.KoreanName},{currency.EnglishName},{(currency.Symbol == currency.Code ? "" : currency.Symbol)},{(currency.WithdrawnOn is { } day ? $"{day:uuuu-MM-dd}" : "")}");
}
