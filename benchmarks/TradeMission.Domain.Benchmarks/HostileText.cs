using System.Globalization;
using BenchmarkDotNet.Attributes;
using TradeMission.Domain.Benchmarks.Inputs;
using TradeMission.Domain.Korean;

namespace TradeMission.Domain.Benchmarks;

/// <summary>Time a character on texts made to be slow, against one number read by the framework, and beside articles of the same length.</summary>
[BenchmarkCategory(Categories.Text)]
public class HostileText
{
    private const int Characters = 1_000_000;

    private static readonly string ArticleText = SeedTexts.Repeat(string.Join('\n', SeedTexts.Digests), Characters);
    private static readonly string HangulDigitText = SeedTexts.Repeat("일이삼사", Characters);
    private static readonly string RisingUnitText = SeedTexts.Repeat("1억", Characters);
    private static readonly string RangeText = SeedTexts.Repeat("1~", Characters);
    private static readonly string UnitText = SeedTexts.Repeat("천", Characters);
    private static readonly string QualifierText = SeedTexts.Repeat("약", Characters);
    private static readonly string DigitText = SeedTexts.Repeat("1", Characters);
    private static readonly string BracketText = SeedTexts.Repeat("1억 달러(", Characters);
    private static readonly string NightText = SeedTexts.Repeat("박", Characters);
    private static readonly string MonthText = SeedTexts.Repeat("월", Characters);
    private static readonly string DecomposedText = SeedTexts.Repeat(Jamo.Of("1억 2천만달러, "), Characters);
    private static readonly string DecomposedUnitText = SeedTexts.Repeat(Jamo.Of("천"), Characters);

    [Benchmark(Baseline = true)]
    public decimal DecimalParse() => decimal.Parse("120000000", NumberStyles.Integer, CultureInfo.InvariantCulture);

    [Benchmark(OperationsPerInvoke = Characters)]
    public int Articles() => Scan(ArticleText);

    [Benchmark(OperationsPerInvoke = Characters)]
    public int HangulDigits() => Scan(HangulDigitText);

    [Benchmark(OperationsPerInvoke = Characters)]
    public int RepeatedUnits() => Scan(RisingUnitText);

    [Benchmark(OperationsPerInvoke = Characters)]
    public int Ranges() => Scan(RangeText);

    [Benchmark(OperationsPerInvoke = Characters)]
    public int Thousands() => Scan(UnitText);

    [Benchmark(OperationsPerInvoke = Characters)]
    public int Qualifiers() => Scan(QualifierText);

    [Benchmark(OperationsPerInvoke = Characters)]
    public int OneDigit() => Scan(DigitText);

    [Benchmark(OperationsPerInvoke = Characters)]
    public int NestedBrackets() => Scan(BracketText);

    [Benchmark(OperationsPerInvoke = Characters)]
    public int Nights() => Scan(NightText);

    [Benchmark(OperationsPerInvoke = Characters)]
    public int Months() => Scan(MonthText);

    [Benchmark(OperationsPerInvoke = Characters)]
    public int DecomposedAmounts() => Scan(DecomposedText);

    [Benchmark(OperationsPerInvoke = Characters)]
    public int DecomposedThousands() => Scan(DecomposedUnitText);

    private static int Scan(string text)
    {
        int count = 0;
        foreach (var match in KoreanText.EnumerateFigures(text))
        {
            count += match.Span.Length;
        }

        return count;
    }
}
