using System.Globalization;
using BenchmarkDotNet.Attributes;
using TradeMission.Domain.Korean;
using TradeMission.Domain.Monetary;

namespace TradeMission.Domain.Benchmarks;

/// <summary>Writing an amount into a span, against the framework writing its digits.</summary>
[BenchmarkCategory(Categories.Phrase)]
public class Formatting
{
    private readonly char[] buffer = new char[64];
    private readonly Money money = new(120_000_000, Currency.Usd);

    [GlobalSetup]
    public void Check()
    {
        Require.Equal("1억 2천만 달러", new string(buffer, 0, TryFormat()));
        Require.Equal("120000000", new string(buffer, 0, DecimalTryFormat()));
    }

    [Benchmark]
    public int TryFormat()
    {
        KoreanAmount.TryFormat(money, buffer, out int written);
        return written;
    }

    [Benchmark]
    public int TryFormatHangul()
    {
        KoreanAmount.TryFormat(money, buffer, out int written, KoreanNumeralStyle.Hangul);
        return written;
    }

    [Benchmark(Baseline = true)]
    public int DecimalTryFormat()
    {
        money.Amount.TryFormat(buffer, out int written, provider: CultureInfo.InvariantCulture);
        return written;
    }
}
