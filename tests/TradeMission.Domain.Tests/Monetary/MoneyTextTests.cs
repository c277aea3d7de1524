using System.Globalization;
using System.Text;
using FsCheck.Fluent;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Tests.Properties;

namespace TradeMission.Domain.Tests.Monetary;

public class MoneyTextTests
{
    public static TheoryData<decimal, string?, string> Texts => new()
    {
        { 120000000m, null, "USD 120000000" },
        { 120000000m, "N", "USD 120,000,000" },
        { 1200.50m, "G", "USD 1200.5" },
        { -0.05m, "N", "USD -0.05" },
        { 0.00m, null, "USD 0" },
        { -0.0m, null, "USD 0" },
        { decimal.MaxValue, null, "USD 79228162514264337593543950335" },
        { -7.9228162514264337593543950335m, null, "USD -7.9228162514264337593543950335" },
        { 0.0000000000000000000000000001m, "N", "USD 0.0000000000000000000000000001" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_iso_form_is_the_code_and_plain_digits(decimal amount, string? format, string text) =>
        new Money(amount, Currency.Usd).ToString(format).Should().Be(text);

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_way_to_format_gives_the_same_text_or_nothing(decimal amount, string? format, string text)
    {
        var money = new Money(amount, Currency.Usd);
        for (int size = 0; size <= text.Length + 1; size++)
        {
            var chars = new char[size];
            var bytes = new byte[size];

            money.TryFormat(chars, out int charsWritten, format).Should().Be(size >= text.Length);
            money.TryFormat(bytes, out int bytesWritten, format).Should().Be(size >= text.Length);

            string expected = size >= text.Length ? text : "";
            new string(chars, 0, charsWritten).Should().Be(expected);
            Encoding.UTF8.GetString(bytes, 0, bytesWritten).Should().Be(expected);
        }
    }

    [Fact]
    public void An_unknown_format_is_refused() =>
        default(Money).Invoking(money => money.ToString("X")).Should().Throw<FormatException>().WithMessage("'X' is not a format here; use C, F, G, N or R*");

    [Fact]
    public void What_is_written_is_read_back() => Law.Holds(
        Gen.Zip(MoneyGenerators.Any, Gen.Elements("G", "N")),
        pair => Money.Parse(pair.Item1.ToString(pair.Item2)).Should().Be(pair.Item1));

    [Theory]
    [InlineData("USD 1,000,000", "USD 1000000")]
    [InlineData("USD -1,000.25", "USD -1000.25")]
    [InlineData("KRW 0.50", "KRW 0.5")]
    [InlineData("XXX 3", "XXX 3")]
    public void The_iso_form_is_read(string text, string canonical)
    {
        Money.Parse(text).ToString().Should().Be(canonical);
        Money.TryParse(text.AsSpan(), null, out var money).Should().BeTrue();
        money.Should().Be(Money.Parse(canonical));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("USD")]
    [InlineData("USD ")]
    [InlineData("USD1")]
    [InlineData("US 12")]
    [InlineData("usd 1")]
    [InlineData("QQQ 1")]
    [InlineData("달러화 1")]
    [InlineData("USD 1 ")]
    [InlineData("USD 1\0")]
    [InlineData("USD 1e3")]
    [InlineData("USD １")]
    [InlineData("USD 1,2")]
    [InlineData("USD 1,00,000")]
    [InlineData("USD ,123")]
    [InlineData("USD 1234,567")]
    [InlineData("USD 0.123,456")]
    [InlineData("USD .5,5")]
    [InlineData("USD -,")]
    [InlineData("USD 79228162514264337593543950336")]
    [InlineData("USD 0.00000000000000000000000000001")]
    [InlineData("USD 79228162514264337593543950335.4")]
    public void What_is_no_iso_form_is_refused(string? text)
    {
        Money.TryParse(text, null, out var money).Should().BeFalse();
        money.Should().Be(default(Money));
        FluentActions.Invoking(() => Money.Parse(text.AsSpan())).Should().Throw<FormatException>().WithMessage($"'{text}' is not a currency code*");
    }

    [Fact]
    public void Any_text_is_read_to_its_own_value_or_refused() => Law.Holds(
        Gen.Elements("0123456789,.,.+- \0".ToCharArray()).ListOf().Select(chars => string.Concat(chars)),
        text =>
        {
            if (Money.TryParse($"USD {text}", null, out var money))
            {
                money.Amount.Should().Be(decimal.Parse(text.Replace(",", ""), CultureInfo.InvariantCulture));
            }
        });

    [Fact]
    public void Null_is_refused() =>
        FluentActions.Invoking(() => Money.Parse(null!, null)).Should().Throw<ArgumentNullException>();
}
