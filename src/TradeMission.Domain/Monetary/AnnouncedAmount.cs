using System.ComponentModel;
using System.Text.Json.Serialization;
using TradeMission.Domain.Foundation;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Monetary;

/// <summary>What a text says of an amount: its bounds, how it was qualified, and its currency.</summary>
/// <remarks>
/// Equality compares bounds, currency and <see cref="IsCurrencyImplied"/>. The default value is exactly zero of no currency.
/// </remarks>
/// <param name="Bounds">The bounds in the currency's major unit.</param>
/// <param name="Currency">The currency; <see cref="Currency.None"/> where the text leaves it open ("30만 페소").</param>
/// <param name="IsCurrencyImplied">Whether the text names no currency and won is meant, as in "사업비 300억".</param>
[JsonConverter(typeof(DomainJsonConverterFactory))]
[ConvertedBy<AnnouncedAmountJsonConverter>]
[TypeConverter(typeof(ParsableTypeConverter<AnnouncedAmount>))]
public readonly partial record struct AnnouncedAmount(Bounds Bounds, Currency Currency, bool IsCurrencyImplied = false)
{
    /// <summary>The least that the amount can be, or null where nothing is said.</summary>
    public decimal? Lower => Bounds.Lower;

    /// <summary>The most that the amount can be, or null where nothing is said.</summary>
    public decimal? Upper => Bounds.Upper;

    /// <summary>How the amount was qualified.</summary>
    public Qualifier Qualifier => Bounds.Qualifier;

    /// <summary>Money is exactly that amount.</summary>
    public static implicit operator AnnouncedAmount(Money amount) => Exactly(amount);

    /// <summary>An exact amount.</summary>
    public static AnnouncedAmount Exactly(Money amount) => new(Bounds.Exactly(amount.Amount), amount.Currency);

    /// <summary>The one figure of the amount, if it is a single figure, exact or approximate.</summary>
    /// <returns>Whether there is one: false for bounds and ranges.</returns>
    public bool TryGetMoney(out Money money)
    {
        bool single = Bounds.IsSingleValue;
        money = single ? new(Bounds.Lower.GetValueOrDefault(), Currency) : default;
        return single;
    }

    /// <summary>Adds as intervals add; see <see cref="Bounds"/>.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ, or there is none.</exception>
    /// <exception cref="OverflowException">A bound of the sum does not fit.</exception>
    public static AnnouncedAmount operator +(AnnouncedAmount left, AnnouncedAmount right) =>
        left.Currency == right.Currency && !left.Currency.IsNone
            ? new(left.Bounds + right.Bounds, left.Currency, left.IsCurrencyImplied && right.IsCurrencyImplied)
            : throw new CurrencyMismatchException(left.Currency, right.Currency);

    /// <summary>Adds; see the operator.</summary>
    public static AnnouncedAmount Add(AnnouncedAmount left, AnnouncedAmount right) => left + right;
}
