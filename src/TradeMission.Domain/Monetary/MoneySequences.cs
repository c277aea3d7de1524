namespace TradeMission.Domain.Monetary;

/// <summary>Sums over sequences of money, for use with LINQ.</summary>
public static class MoneySequences
{
    /// <summary>The exact sum of amounts of one currency.</summary>
    /// <param name="amounts">The amounts, at least one: there is no currency of nothing. <see cref="ToBag"/> sums nothing and several
    /// currencies too.</param>
    /// <exception cref="InvalidOperationException">There is no amount.</exception>
    /// <exception cref="CurrencyMismatchException">The currencies differ, or there is none.</exception>
    /// <exception cref="OverflowException">The exact sum does not fit.</exception>
    /// <example><code>
    /// Console.WriteLine(new[] { "1억원", "2천만원" }.Select(KoreanAmount.Parse).Sum()); // KRW 120000000
    /// </code></example>
    public static Money Sum(this IEnumerable<Money> amounts) => amounts.Aggregate(Money.Add);

    /// <summary>The exact sum of amounts of one currency, or a value for none.</summary>
    /// <param name="amounts">The amounts.</param>
    /// <param name="ofNothing">The sum where there is no amount, such as <c>Money.Zero(Currency.Krw)</c>.</param>
    /// <exception cref="CurrencyMismatchException">The currencies differ, or there is none.</exception>
    /// <exception cref="OverflowException">The exact sum does not fit.</exception>
    public static Money Sum(this IEnumerable<Money> amounts, Money ofNothing) => amounts.DefaultIfEmpty(ofNothing).Sum();

    /// <summary>The exact sum of amounts of one currency.</summary>
    /// <param name="items">What the amounts are taken from, at least one.</param>
    /// <param name="selector">Takes the amount.</param>
    /// <inheritdoc cref="Sum(IEnumerable{Money})"/>
    public static Money Sum<T>(this IEnumerable<T> items, Func<T, Money> selector) => items.Select(selector).Sum();

    /// <summary>The exact sum of amounts over their currencies; of nothing, the empty bag.</summary>
    /// <exception cref="CurrencyMismatchException">An amount has no currency.</exception>
    /// <exception cref="OverflowException">The exact sum of a currency does not fit.</exception>
    public static MoneyBag ToBag(this IEnumerable<Money> amounts) => MoneyBag.Of(amounts);
}
