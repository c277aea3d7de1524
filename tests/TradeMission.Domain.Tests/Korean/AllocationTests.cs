using System.Text;
using TradeMission.Domain.Korean;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Tests.Seeds;

namespace TradeMission.Domain.Tests.Korean;

public class AllocationTests
{
    public static TheoryData<KoreanNumeralStyle> Styles => [.. Enum.GetValues<KoreanNumeralStyle>()];

    [Fact]
    public void Reading_a_number_allocates_nothing() =>
        Allocated([.. NumeralCases.Readable], text => KoreanNumeral.Parse(text)).Should().BeEmpty();

    [Fact]
    public void Trying_and_reading_text_that_is_no_number_allocates_nothing()
    {
        string[] texts = [.. NumeralCases.Malformed.Select(row => row.Data.Item1)];

        Allocated(texts, text => _ = KoreanNumeral.TryParse(text, out _)).Should().BeEmpty();
        Allocated(texts, text => KoreanNumeral.Read(text)).Should().BeEmpty();
    }

    [Fact]
    public void Reading_an_amount_allocates_nothing()
    {
        Allocated([.. AmountCases.Readable], text => KoreanAmount.ParseAnnounced(text)).Should().BeEmpty();
        Allocated([.. AmountCases.Figures.Select(row => row.Data.Item1)], text => KoreanAmount.Parse(text)).Should().BeEmpty();
    }

    [Fact]
    public void Trying_and_reading_text_that_is_no_amount_allocates_nothing()
    {
        string[] texts = [.. AmountCases.Malformed.Select(row => row.Data.Item1)];

        Allocated(texts, text => _ = KoreanAmount.TryParse(text, out _)).Should().BeEmpty();
        Allocated(texts, text => _ = KoreanAmount.TryParseAnnounced(text, out _)).Should().BeEmpty();
        Allocated(texts, text => KoreanAmount.Read(text)).Should().BeEmpty();
    }

    [Fact]
    public void Reading_with_options_allocates_nothing()
    {
        var options = new KoreanAmountOptions { AmbiguousCurrencies = [Currency.FromCode("PHP"), Currency.FromCode("NOK")] };

        Allocated(["3억 페소", "약 20 크로네", "3만원"], text => _ = KoreanAmount.TryParseAnnounced(text, options, out _)).Should().BeEmpty();
    }

    [Fact]
    public void Finding_amounts_in_UTF8_allocates_nothing() =>
        Allocated(
            [.. Sentences.Texts.Concat(Article.All.Select(article => article.Digest)).Select(Encoding.UTF8.GetBytes)],
            utf8 => Count(utf8)).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Styles))]
    public void Writing_into_a_span_allocates_nothing(KoreanNumeralStyle style)
    {
        char[] buffer = new char[200];

        Allocated<decimal>([0, 1, 120000000, -1234567.25m, 9999_9999_9999_9999m], value => _ = KoreanNumeral.TryFormat(value, buffer, out _, style))
            .Should().BeEmpty();
        Allocated<Money>(
            [new(120000000, Currency.Usd), new(-3.5m, Currency.Krw), new(7, Currency.Eur)],
            money => _ = KoreanAmount.TryFormat(money, buffer, out _, style)).Should().BeEmpty();
    }

    private static int Count(byte[] utf8Text)
    {
        int count = 0;
        foreach (var match in KoreanText.EnumerateAmounts(utf8Text))
        {
            count += match.Length;
        }

        return count;
    }

    /// <summary>The inputs for which an action, run once before, allocates on the managed heap.</summary>
    private static List<T> Allocated<T>(T[] inputs, Action<T> action)
    {
        var guilty = new List<T>(inputs.Length);
        foreach (var input in inputs)
        {
            action(input);
            long before = GC.GetAllocatedBytesForCurrentThread();
            action(input);
            if (GC.GetAllocatedBytesForCurrentThread() != before)
            {
                guilty.Add(input);
            }
        }

        return guilty;
    }
}
