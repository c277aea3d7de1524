using System.Collections;
using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text.Json.Serialization;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Monetary;

/// <summary>A sum of money over currencies: one amount a currency, in the order of the codes.</summary>
/// <remarks>
/// Immutable and equal by value. The empty bag is the zero of every sum and the default value. An amount of zero leaves no
/// entry, so that a bag less itself is the empty bag and equal sums are equal bags. Money without a currency is refused.
/// In JSON it is an array of money.
/// </remarks>
[SuppressMessage("Naming", "CA1710", Justification = "Money bag is the term for a sum over currencies.")]
[JsonConverter(typeof(DomainJsonConverterFactory))]
[ConvertedBy<MoneyBagJsonConverter>]
[TypeConverter(typeof(ParsableTypeConverter<MoneyBag>))]
public readonly partial struct MoneyBag :
    IReadOnlyCollection<Money>,
    IEquatable<MoneyBag>,
    IAdditiveIdentity<MoneyBag, MoneyBag>,
    IAdditionOperators<MoneyBag, MoneyBag, MoneyBag>,
    IAdditionOperators<MoneyBag, Money, MoneyBag>,
    ISubtractionOperators<MoneyBag, MoneyBag, MoneyBag>,
    ISubtractionOperators<MoneyBag, Money, MoneyBag>,
    IUnaryNegationOperators<MoneyBag, MoneyBag>
{
    private readonly EquatableArray<Money> entries;

    private MoneyBag(EquatableArray<Money> entries) => this.entries = entries;

    /// <summary>The bag of nothing, the zero of every sum.</summary>
    public static MoneyBag Empty => default;

    static MoneyBag IAdditiveIdentity<MoneyBag, MoneyBag>.AdditiveIdentity => default;

    /// <summary>The number of currencies.</summary>
    public int Count => entries.Count;

    /// <summary>Whether the sum is zero.</summary>
    public bool IsEmpty => entries.IsEmpty;

    /// <summary>The amount of a currency; zero of it where the bag has none.</summary>
    public Money this[Currency currency]
    {
        get
        {
            foreach (var entry in entries)
            {
                if (entry.Currency == currency)
                {
                    return entry;
                }
            }

            return Money.Zero(currency);
        }
    }

    /// <summary>The exact sum of amounts, in any order of them.</summary>
    /// <exception cref="CurrencyMismatchException">An amount has no currency.</exception>
    /// <exception cref="OverflowException">The exact sum of a currency does not fit.</exception>
    public static MoneyBag Of(IEnumerable<Money> amounts)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        SortedDictionary<Currency, Money> sums = [];
        foreach (var amount in amounts)
        {
            sums[amount.Currency] = sums.GetValueOrDefault(amount.Currency, Money.Zero(amount.Currency)) + amount;
        }

        return new([.. sums.Values.Where(sum => !sum.IsZero)]);
    }

    /// <inheritdoc cref="Of(IEnumerable{Money})"/>
    public static MoneyBag Of(params Money[] amounts) => Of((IEnumerable<Money>)amounts);

    /// <summary>Goes through the amounts, none of them zero, in the order of the currency codes.</summary>
    public ImmutableArray<Money>.Enumerator GetEnumerator() => entries.GetEnumerator();

    IEnumerator<Money> IEnumerable<Money>.GetEnumerator() => ((IEnumerable<Money>)entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)entries).GetEnumerator();

    /// <summary>Adds exactly, currency by currency.</summary>
    /// <exception cref="OverflowException">The exact sum of a currency does not fit.</exception>
    public static MoneyBag operator +(MoneyBag left, MoneyBag right) => Of(left.Concat(right));

    /// <summary>Adds exactly.</summary>
    /// <exception cref="CurrencyMismatchException"><paramref name="right"/> has no currency.</exception>
    /// <exception cref="OverflowException">The exact sum does not fit.</exception>
    public static MoneyBag operator +(MoneyBag left, Money right) => Of(left.Append(right));

    /// <summary>Adds exactly.</summary>
    /// <exception cref="CurrencyMismatchException"><paramref name="left"/> has no currency.</exception>
    /// <exception cref="OverflowException">The exact sum does not fit.</exception>
    public static MoneyBag operator +(Money left, MoneyBag right) => right + left;

    /// <summary>Subtracts exactly, currency by currency.</summary>
    /// <exception cref="OverflowException">The exact difference of a currency does not fit.</exception>
    public static MoneyBag operator -(MoneyBag left, MoneyBag right) => left + -right;

    /// <summary>Subtracts exactly.</summary>
    /// <exception cref="CurrencyMismatchException"><paramref name="right"/> has no currency.</exception>
    /// <exception cref="OverflowException">The exact difference does not fit.</exception>
    public static MoneyBag operator -(MoneyBag left, Money right) => left + -right;

    /// <summary>Every amount with the other sign.</summary>
    public static MoneyBag operator -(MoneyBag value) => new([.. value.Select(amount => -amount)]);

    /// <inheritdoc cref="op_Addition(MoneyBag, MoneyBag)"/>
    public static MoneyBag Add(MoneyBag left, MoneyBag right) => left + right;

    /// <inheritdoc cref="op_Subtraction(MoneyBag, MoneyBag)"/>
    public static MoneyBag Subtract(MoneyBag left, MoneyBag right) => left - right;

    /// <inheritdoc cref="op_UnaryNegation(MoneyBag)"/>
    public static MoneyBag Negate(MoneyBag value) => -value;

    /// <inheritdoc/>
    public bool Equals(MoneyBag other) => entries == other.entries;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MoneyBag other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => entries.GetHashCode();

    /// <summary>Whether the amounts are equal, currency by currency.</summary>
    public static bool operator ==(MoneyBag left, MoneyBag right) => left.Equals(right);

    /// <summary>Whether an amount differs.</summary>
    public static bool operator !=(MoneyBag left, MoneyBag right) => !left.Equals(right);
}
