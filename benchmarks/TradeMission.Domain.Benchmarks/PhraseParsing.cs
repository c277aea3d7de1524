using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using TradeMission.Domain.Benchmarks.Baselines;
using TradeMission.Domain.Korean;
using TradeMission.Domain.Monetary;

namespace TradeMission.Domain.Benchmarks;

/// <summary>One phrase to money, against the framework reading the same value written in digits.</summary>
[BenchmarkCategory(Categories.Phrase)]
public class PhraseParsing
{
    private const string Phrase = "1억 2천만달러";
    private const string Digits = "120000000";
    private const decimal Value = 120_000_000;

    private static readonly byte[] Utf8Phrase = Encoding.UTF8.GetBytes(Phrase);

    [GlobalSetup]
    public void Check()
    {
        Require.Equal(new Money(Value, Currency.Usd), TryParse());
        Require.Equal(new Money(Value, Currency.Usd), TryParseUtf8());
        Require.Equal((Value, "USD"), Regex());
        Require.Equal(Value, DecimalParse());
        Require.Equal(Value, LongParse());
    }

    [Benchmark]
    public Money TryParse() => KoreanAmount.TryParse(Phrase, out Money money) ? money : default;

    [Benchmark]
    public Money TryParseUtf8() => KoreanAmount.TryParse(Utf8Phrase, out Money money) ? money : default;

    [Benchmark(Baseline = true)]
    public decimal DecimalParse() => decimal.Parse(Digits, NumberStyles.Integer, CultureInfo.InvariantCulture);

    [Benchmark]
    public long LongParse() => long.Parse(Digits, NumberStyles.Integer, CultureInfo.InvariantCulture);

    [Benchmark]
    public (decimal Value, string Currency) Regex() =>
        RegexAmounts.TryParse(Phrase, out decimal value, out string currency) ? (value, currency) : default;
}
