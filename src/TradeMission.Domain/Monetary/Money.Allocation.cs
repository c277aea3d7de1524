using System.Numerics;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Monetary;

// Largest remainder (Hamilton's method). The amount is counted in units of the last digit asked for. Every part gets the
// whole units of its exact share; the units left over go one each to the largest remainders, the first of equal ones.
public readonly partial struct Money
{
    /// <summary>Splits into parts that differ by one minor unit at most and sum back exactly.</summary>
    /// <param name="parts">The number of parts, one or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="parts"/> is less than one.</exception>
    /// <exception cref="InvalidOperationException">ISO 4217 names no minor unit for the currency.</exception>
    /// <inheritdoc cref="Allocate(ReadOnlySpan{decimal}, int)" path="/remarks"/>
    /// <example><code>
    /// Console.WriteLine(Currency.Krw.Of(100).Split(3)); // [KRW 34, KRW 33, KRW 33]
    /// </code></example>
    public EquatableArray<Money> Split(int parts) => Split(parts, RequiredMinorUnits(Currency));

    /// <summary>Splits into parts that differ by one unit of the last digit at most and sum back exactly.</summary>
    /// <param name="parts">The number of parts, one or more.</param>
    /// <param name="decimals">Digits after the decimal point that a part may have, 0 to 28.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="parts"/> is less than one, or <paramref name="decimals"/> is not from
    /// 0 to 28.</exception>
    /// <inheritdoc cref="Allocate(ReadOnlySpan{decimal}, int)" path="/remarks"/>
    public EquatableArray<Money> Split(int parts, int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(parts, 1);
        return Allocate([.. Enumerable.Repeat(1m, parts)], decimals);
    }

    /// <summary>Allocates in the ratio of weights, in whole minor units; the parts sum back exactly.</summary>
    /// <param name="weights">The weights in the order of the parts; zero or more, not all zero.</param>
    /// <exception cref="ArgumentException">A weight is negative, or all are zero.</exception>
    /// <exception cref="InvalidOperationException">ISO 4217 names no minor unit for the currency.</exception>
    /// <inheritdoc cref="Allocate(ReadOnlySpan{decimal}, int)" path="/remarks"/>
    public EquatableArray<Money> Allocate(ReadOnlySpan<decimal> weights) => Allocate(weights, RequiredMinorUnits(Currency));

    /// <summary>Allocates in the ratio of weights, to a number of digits; the parts sum back exactly.</summary>
    /// <remarks>
    /// By largest remainder: no part is a unit of the last digit away from its exact share, a zero weight gets zero, no part
    /// has the opposite sign, and the parts of the negated amount are the negated parts. What the amount has below the last
    /// digit stays in one piece: it goes to the part next in line for a unit. So 0.005 USD in two is 0.005 and 0.
    /// </remarks>
    /// <param name="weights">The weights in the order of the parts; zero or more, not all zero.</param>
    /// <param name="decimals">Digits after the decimal point that a part may have, 0 to 28.</param>
    /// <exception cref="ArgumentException">A weight is negative, or all are zero.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not from 0 to 28.</exception>
    /// <exception cref="OverflowException">A part has more digits than decimal can hold.</exception>
    public EquatableArray<Money> Allocate(ReadOnlySpan<decimal> weights, int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, ExactDecimal.MaxScale);
        BigInteger[] ratio = WholeWeights(weights);
        int scale = Math.Max(Amount.Scale, decimals);
        BigInteger[] parts = Shares(ExactDecimal.Unscaled(Math.Abs(Amount), scale), BigInteger.Pow(10, scale - decimals), ratio);
        var money = new Money[parts.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            money[i] = new(ExactDecimal.FromUnscaled(parts[i] * Sign, scale), Currency);
        }

        return [.. money];
    }

    private static BigInteger[] WholeWeights(ReadOnlySpan<decimal> weights)
    {
        var whole = new BigInteger[weights.Length];
        for (int i = 0; i < weights.Length; i++)
        {
            whole[i] = weights[i] >= 0
                ? ExactDecimal.Unscaled(weights[i], ExactDecimal.MaxScale)
                : throw new ArgumentException($"Weight {i} is negative.", nameof(weights));
        }

        return whole.Any(weight => !weight.IsZero) ? whole : throw new ArgumentException("All weights are zero.", nameof(weights));
    }

    private static BigInteger[] Shares(BigInteger amount, BigInteger unit, BigInteger[] weights)
    {
        BigInteger sum = weights.Aggregate(BigInteger.Add);
        var shares = new BigInteger[weights.Length];
        var remainders = new BigInteger[weights.Length];
        BigInteger rest = amount;
        for (int i = 0; i < weights.Length; i++)
        {
            shares[i] = BigInteger.DivRem(amount * weights[i], unit * sum, out remainders[i]) * unit;
            rest -= shares[i];
        }

        // The rest is less than the remainders are many, so that it never reaches a part without one.
        foreach (int next in Enumerable.Range(0, weights.Length).OrderByDescending(i => remainders[i]).TakeWhile(_ => !rest.IsZero))
        {
            BigInteger given = BigInteger.Min(unit, rest);
            shares[next] += given;
            rest -= given;
        }

        return shares;
    }
}
