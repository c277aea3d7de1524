using System.Text;
using TradeMission.Domain.Monetary;

namespace TradeMission.Domain.Tests.Monetary;

public class MoneyFormatTests
{
    public static TheoryData<string, string?, string> Formats => new()
    {
        { "USD 1234567.8", null, "USD 1234567.8" },
        { "USD 1234567.8", "G", "USD 1234567.8" },
        { "USD 1234567.8", "R", "USD 1234567.8" },
        { "USD 1234567.8", "F", "USD 1234567.8" },
        { "USD 1234567.8", "F2", "USD 1234567.80" },
        { "USD 1234567.8", "F0", "USD 1234568" },
        { "USD 1234567.8", "N", "USD 1,234,567.8" },
        { "USD 1234567.8", "n0", "USD 1,234,568" },
        { "USD 1234567.8", "N2", "USD 1,234,567.80" },
        { "USD 1234567.8", "C", "US$1,234,567.80" },
        { "USD 1234567.8", "C0", "US$1,234,568" },
        { "USD 1.005", "C", "US$1.005" },
        { "USD 1.005", "C2", "US$1.01" },
        { "USD -1.005", "C2", "-US$1.01" },
        { "USD -0.004", "N2", "USD 0.00" },
        { "KRW -5000", "N0", "USD -5,000".Replace("USD", "KRW", StringComparison.Ordinal) },
        { "KRW 5000", "C", "₩5,000" },
        { "CHF 5", "C", "CHF\u00A05.00" },
        { "XXX 5", "C", "¤5" },
        { "KRW 79228162514264337593543950335", "N28", "KRW 79,228,162,514,264,337,593,543,950,335.0000000000000000000000000000" },
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public void Money_is_written_in_the_standard_formats(string money, string? format, string text)
    {
        var amount = Money.Parse(money);
        Span<char> characters = stackalloc char[100];
        Span<byte> bytes = stackalloc byte[200];

        amount.ToString(format).Should().Be(text);
        amount.TryFormat(characters, out int length, format).Should().BeTrue();
        characters[..length].ToString().Should().Be(text);
        amount.TryFormat(bytes, out int size, format).Should().BeTrue();
        Encoding.UTF8.GetString(bytes[..size]).Should().Be(text);
        amount.TryFormat(characters[..(length - 1)], out _, format).Should().BeFalse();
        amount.TryFormat(bytes[..(size - 1)], out _, format).Should().BeFalse();
    }
}
