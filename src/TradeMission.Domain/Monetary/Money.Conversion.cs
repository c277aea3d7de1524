using NodaTime;

namespace TradeMission.Domain.Monetary;

// Conversion is explicit: a dated rate, a named rounding, and a result that keeps what it came from.
public readonly partial struct Money
{
    /// <summary>Converts by a rate of the two currencies, in whichever direction it was published.</summary>
    /// <param name="currency">The currency to convert to.</param>
    /// <param name="rate">The rate.</param>
    /// <param name="rounding">How the exact result is rounded, once.</param>
    /// <param name="decimals">Digits after the decimal point of the result; null for the currency's minor unit.</param>
    /// <exception cref="CurrencyMismatchException">The rate is not one between the two currencies.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not from 0 to 28.</exception>
    /// <exception cref="InvalidOperationException">ISO 4217 names no minor unit for <paramref name="currency"/>, and no digits are
    /// given.</exception>
    /// <exception cref="OverflowException">The result does not fit.</exception>
    public ConvertedMoney ConvertTo(Currency currency, ExchangeRate rate, MidpointRounding rounding, int? decimals = null)
    {
        ArgumentNullException.ThrowIfNull(rate);
        if (!rate.IsBetween(Currency, currency))
        {
            ThrowMismatch(Currency, currency);
        }

        return new(this, rate, decimals ?? RequiredMinorUnits(currency), rounding);
    }

    /// <summary>Converts by the latest rate on or before a day.</summary>
    /// <param name="currency">The currency to convert to.</param>
    /// <param name="rates">The rates.</param>
    /// <param name="date">The day.</param>
    /// <param name="rounding">How the exact result is rounded, once.</param>
    /// <param name="decimals">Digits after the decimal point of the result; null for the currency's minor unit.</param>
    /// <exception cref="MissingExchangeRateException">No rate between the two currencies was known on the day.</exception>
    /// <inheritdoc cref="ConvertTo(Currency, ExchangeRate, MidpointRounding, int?)" path="/exception"/>
    public ConvertedMoney ConvertTo(
        Currency currency, ExchangeRateTable rates, LocalDate date, MidpointRounding rounding, int? decimals = null)
    {
        ArgumentNullException.ThrowIfNull(rates);
        return rates.TryFind(Currency, currency, date, out var rate, out _)
            ? ConvertTo(currency, rate, rounding, decimals)
            : throw new MissingExchangeRateException(Currency, currency, date);
    }
}
