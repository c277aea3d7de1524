using System.Globalization;
using System.Text.Json.Serialization;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Aggregation;

/// <summary>A sum of announced amounts of one currency.</summary>
/// <param name="Currency">The currency.</param>
/// <param name="Bounds">The sum; bounds are added as intervals are, and what was said of a summand is said of the sum.</param>
/// <param name="Summands">How many amounts were added; with none the sum is exactly zero.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public readonly record struct AnnouncedTotal(
    [property: JsonRequired] Currency Currency,
    [property: JsonRequired] Bounds Bounds,
    [property: JsonRequired] int Summands)
{
    /// <summary>The sum of nothing.</summary>
    public static AnnouncedTotal None(Currency currency) => new(currency, default, 0);

    /// <summary>The sum as one figure, if it is a single figure, exact or approximate.</summary>
    public bool TryGetMoney(out Money money) => new AnnouncedAmount(Bounds, Currency).TryGetMoney(out money);

    /// <summary>Adds two sums.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    /// <exception cref="OverflowException">A bound of the sum has more digits than <see cref="decimal"/> can hold.</exception>
    public static AnnouncedTotal operator +(AnnouncedTotal left, AnnouncedTotal right) => left.Currency == right.Currency
        ? new(left.Currency, left.Bounds + right.Bounds, checked(left.Summands + right.Summands))
        : throw new CurrencyMismatchException(left.Currency, right.Currency);

    /// <summary>Adds; see the operator.</summary>
    public static AnnouncedTotal Add(AnnouncedTotal left, AnnouncedTotal right) => left + right;

    /// <summary>The sum in words, such as "USD Exact 4250000 (of 2)"; invariant.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Currency} {Bounds} (of {Summands})");
}
