using System.ComponentModel;
using System.Numerics;
using System.Text.Json.Serialization;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Monetary;

/// <summary>An exact amount of one currency.</summary>
/// <remarks>
/// <para>No operation rounds unless it is told how; a result that <see cref="decimal"/> cannot hold exactly throws
/// <see cref="OverflowException"/>. Operations on two amounts require the same currency, also where one of them is zero.</para>
/// <para>Equality compares value and currency: 1.0 USD equals 1.00 USD, and amounts in different currencies are never equal.
/// Ordering exists within a currency only. The default value is zero of no currency; it equals itself and joins no sum.</para>
/// </remarks>
[JsonConverter(typeof(DomainJsonConverterFactory))]
[ConvertedBy<MoneyJsonConverter>]
[TypeConverter(typeof(ParsableTypeConverter<Money>))]
public readonly partial struct Money :
    IEquatable<Money>,
    IComparable<Money>,
    IComparable,
    IAdditionOperators<Money, Money, Money>,
    ISubtractionOperators<Money, Money, Money>,
    IUnaryNegationOperators<Money, Money>,
    IUnaryPlusOperators<Money, Money>,
    IMultiplyOperators<Money, decimal, Money>,
    IDivisionOperators<Money, Money, decimal>,
    IComparisonOperators<Money, Money, bool>
{
    /// <summary>An amount of a currency.</summary>
    /// <param name="amount">The amount in the currency's major unit: dollars, not cents.</param>
    /// <param name="currency">The currency.</param>
    public Money(decimal amount, Currency currency)
    {
        Amount = amount;
        Currency = currency;
    }

    /// <summary>An amount of a currency by its code: <c>new Money(5, "USD")</c>.</summary>
    /// <param name="amount">The amount in the currency's major unit: dollars, not cents.</param>
    /// <param name="currency">Three letters A to Z in upper case.</param>
    /// <exception cref="FormatException">There is no such code in ISO 4217.</exception>
    public Money(decimal amount, string currency)
        : this(amount, Currency.Parse(currency))
    {
    }

    /// <summary>The amount in the currency's major unit.</summary>
    public decimal Amount { get; }

    /// <summary>The currency.</summary>
    public Currency Currency { get; }

    /// <summary>Whether the amount is zero.</summary>
    public bool IsZero => Amount == 0;

    /// <summary>The sign of the amount: -1, 0 or 1.</summary>
    public int Sign => Math.Sign(Amount);

    /// <summary>Takes it apart: <c>var (amount, currency) = money;</c></summary>
    /// <param name="amount">The amount.</param>
    /// <param name="currency">The currency.</param>
    public void Deconstruct(out decimal amount, out Currency currency) => (amount, currency) = (Amount, Currency);

    /// <summary>Zero of a currency.</summary>
    public static Money Zero(Currency currency) => new(0, currency);

    /// <summary>The amount without its sign.</summary>
    public Money Abs() => new(Math.Abs(Amount), Currency);

    /// <summary>Rounds to a number of digits after the decimal point.</summary>
    /// <param name="decimals">Digits to keep, 0 to 28.</param>
    /// <param name="rounding">What happens to a half.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not from 0 to 28.</exception>
    public Money Round(int decimals, MidpointRounding rounding) => new(decimal.Round(Amount, decimals, rounding), Currency);

    /// <summary>Rounds to a multiple of a unit: to 10,000 for 만원 단위, with <see cref="MidpointRounding.ToZero"/> for 절사.</summary>
    /// <param name="unit">The unit in the currency's major unit; above zero.</param>
    /// <param name="rounding">What happens to the rest.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is zero or less.</exception>
    /// <exception cref="OverflowException">The multiple does not fit.</exception>
    public Money RoundTo(decimal unit, MidpointRounding rounding)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(unit);
        return new(ExactDecimal.Multiply(ExactDecimal.MultiplyDivide(Amount, 1, unit, 0, rounding), unit), Currency);
    }

    /// <summary>Rounds to the currency's minor unit.</summary>
    /// <exception cref="InvalidOperationException">ISO 4217 names no minor unit for the currency.</exception>
    public Money RoundToMinorUnit(MidpointRounding rounding) => Round(RequiredMinorUnits(Currency), rounding);

    /// <summary>Divides, rounding the exact quotient once, to a number of digits.</summary>
    /// <param name="divisor">The divisor, not zero.</param>
    /// <param name="decimals">Digits to keep, 0 to 28.</param>
    /// <param name="rounding">What happens to a half.</param>
    /// <exception cref="DivideByZeroException"><paramref name="divisor"/> is zero.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not from 0 to 28.</exception>
    /// <exception cref="OverflowException">The quotient does not fit with so many digits.</exception>
    public Money Divide(decimal divisor, int decimals, MidpointRounding rounding) =>
        new(ExactDecimal.MultiplyDivide(Amount, 1, divisor, decimals, rounding), Currency);

    /// <summary>Adds exactly.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ, or there is none.</exception>
    /// <exception cref="OverflowException">The exact sum does not fit.</exception>
    public static Money operator +(Money left, Money right)
    {
        RequireSameCurrency(left.Currency, right.Currency);
        return new(ExactDecimal.Add(left.Amount, right.Amount), left.Currency);
    }

    /// <summary>Subtracts exactly.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ, or there is none.</exception>
    /// <exception cref="OverflowException">The exact difference does not fit.</exception>
    public static Money operator -(Money left, Money right)
    {
        RequireSameCurrency(left.Currency, right.Currency);
        return new(ExactDecimal.Add(left.Amount, -right.Amount), left.Currency);
    }

    /// <summary>The amount with the other sign.</summary>
    public static Money operator -(Money value) => new(-value.Amount, value.Currency);

    /// <summary>The amount itself.</summary>
    public static Money operator +(Money value) => value;

    /// <summary>Multiplies exactly.</summary>
    /// <exception cref="OverflowException">The exact product does not fit.</exception>
    public static Money operator *(Money left, decimal right) => new(ExactDecimal.Multiply(left.Amount, right), left.Currency);

    /// <summary>Multiplies exactly.</summary>
    /// <exception cref="OverflowException">The exact product does not fit.</exception>
    public static Money operator *(decimal left, Money right) => right * left;

    /// <summary>The ratio of two amounts, to the 28 or so digits of <see cref="decimal"/>.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ, or there is none.</exception>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static decimal operator /(Money left, Money right)
    {
        RequireSameCurrency(left.Currency, right.Currency);
        return left.Amount / right.Amount;
    }

    /// <inheritdoc cref="op_Addition(Money, Money)"/>
    public static Money Add(Money left, Money right) => left + right;

    /// <inheritdoc cref="op_Subtraction(Money, Money)"/>
    public static Money Subtract(Money left, Money right) => left - right;

    /// <inheritdoc cref="op_UnaryNegation(Money)"/>
    public static Money Negate(Money value) => -value;

    /// <inheritdoc cref="op_Multiply(Money, decimal)"/>
    public static Money Multiply(Money left, decimal right) => left * right;

    /// <inheritdoc cref="op_Division(Money, Money)"/>
    public static decimal Divide(Money left, Money right) => left / right;

    /// <inheritdoc/>
    public bool Equals(Money other) => Amount == other.Amount && Currency == other.Currency;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Money other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Amount, Currency);

    /// <summary>Compares amounts of one currency.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public int CompareTo(Money other)
    {
        if (Currency != other.Currency)
        {
            ThrowMismatch(Currency, other.Currency);
        }

        return Amount.CompareTo(other.Amount);
    }

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Money other => CompareTo(other),
        _ => throw new ArgumentException("Money compares only with money.", nameof(obj)),
    };

    /// <summary>Whether value and currency are equal.</summary>
    public static bool operator ==(Money left, Money right) => left.Equals(right);

    /// <summary>Whether value or currency differ.</summary>
    public static bool operator !=(Money left, Money right) => !left.Equals(right);

    /// <summary>Whether <paramref name="left"/> is less.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> is less or equal.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> is greater.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> is greater or equal.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

    private static int RequiredMinorUnits(Currency currency) =>
        currency.MinorUnits ?? throw new InvalidOperationException($"ISO 4217 names no minor unit for {currency}.");

    private static void RequireSameCurrency(Currency left, Currency right)
    {
        if (left != right || left.IsNone)
        {
            ThrowMismatch(left, right);
        }
    }

    private static void ThrowMismatch(Currency left, Currency right) => throw new CurrencyMismatchException(left, right);
}
