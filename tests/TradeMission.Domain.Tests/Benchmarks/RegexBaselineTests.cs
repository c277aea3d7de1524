using TradeMission.Domain.Benchmarks.Baselines;
using TradeMission.Domain.Korean;
using TradeMission.Domain.Tests.Seeds;

namespace TradeMission.Domain.Tests.Benchmarks;

/// <summary>A baseline that answers something else is none: it must read what it reads as the library does.</summary>
public sealed class RegexBaselineTests
{
    [Theory]
    [InlineData("1억 2천만달러")]
    [InlineData("1억2천만 달러")]
    [InlineData("1억 2,000만원")]
    [InlineData("1,213억 원")]
    [InlineData("5천300만 미국 달러")]
    [InlineData("3백50만 달러")]
    [InlineData("2억9천9백만원")]
    [InlineData("234만8000원")]
    [InlineData("98만8,000원")]
    [InlineData("134.4조원")]
    [InlineData("1.2천만 유로")]
    [InlineData("7.31달러")]
    [InlineData("120,000,000엔")]
    [InlineData("천만달러")]
    [InlineData("450여억원", false)]
    [InlineData("84만여달러")]
    [InlineData("6백78만불")]
    [InlineData("2조 5,000억 위안")]
    [InlineData("3억 파운드")]
    public void The_expression_reads_a_phrase_as_the_library_does(string phrase, bool isSupported = true)
    {
        var expected = KoreanAmount.Parse(phrase);

        bool isRead = RegexAmounts.TryParse(phrase, out decimal value, out string currency);

        isRead.Should().Be(isSupported);
        if (isSupported)
        {
            (value, currency).Should().Be((expected.Amount, expected.Currency.Code));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("달러")]
    [InlineData("1억 2억원")]
    [InlineData("29억7,085억원")]
    [InlineData("1,23억원")]
    [InlineData("1.2.3억원")]
    [InlineData("1 2원")]
    [InlineData("1억 2천만")]
    public void The_expression_reads_no_phrase_that_is_none(string phrase) =>
        RegexAmounts.TryParse(phrase, out _, out _).Should().BeFalse();

    [Fact]
    public void Every_amount_that_the_expression_finds_in_the_digests_the_library_finds_with_the_same_value()
    {
        string text = string.Join('\n', SeedFiles.Stems.Select(stem => File.ReadAllText(SeedFiles.PathOf("seeds", "digests", $"{stem}.txt"))));

        AmountsFoundByExpression(text).Should().NotBeEmpty().And.BeSubsetOf(AmountsFoundByLibrary(text));
    }

    private static List<(int Start, int Length, decimal Value, string Currency)> AmountsFoundByExpression(string text)
    {
        List<(int, int, decimal, string)> found = [];
        foreach (var match in RegexAmounts.Enumerate(text))
        {
            found.Add((match.Start, match.Length, match.Value, match.Currency));
        }

        return found;
    }

    private static List<(int Start, int Length, decimal Value, string Currency)> AmountsFoundByLibrary(string text)
    {
        List<(int, int, decimal, string)> found = [];
        foreach (var match in KoreanText.EnumerateAmounts(text))
        {
            found.Add((match.Start, match.Length, match.Amount.Lower.GetValueOrDefault(), match.Amount.Currency.Code));
        }

        return found;
    }
}
