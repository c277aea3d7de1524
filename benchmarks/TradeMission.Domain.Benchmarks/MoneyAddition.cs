using BenchmarkDotNet.Attributes;
using TradeMission.Domain.Monetary;

namespace TradeMission.Domain.Benchmarks;

/// <summary>Adding money of one currency, against adding the bare decimals.</summary>
[BenchmarkCategory(Categories.Money)]
public class MoneyAddition
{
    private const int Count = 1000;

    private readonly decimal[] decimals = [.. Enumerable.Range(1, Count).Select(i => i * 1_234_567.89m)];
    private readonly Money[] amounts = [.. Enumerable.Range(1, Count).Select(i => new Money(i * 1_234_567.89m, Currency.Usd))];

    [GlobalSetup]
    public void Check() => Require.Equal(new Money(DecimalSum(), Currency.Usd), MoneySum());

    [Benchmark(OperationsPerInvoke = Count)]
    public Money MoneySum()
    {
        Money sum = Money.Zero(Currency.Usd);
        foreach (Money amount in amounts)
        {
            sum += amount;
        }

        return sum;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public decimal DecimalSum()
    {
        decimal sum = 0;
        foreach (decimal amount in decimals)
        {
            sum += amount;
        }

        return sum;
    }
}
