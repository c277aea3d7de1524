using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Monetary;

/// <summary>What one unit of a currency was worth in another, on a day, by a source.</summary>
/// <remarks>
/// Equality compares all members. A rate serves both directions: converting against it divides the amount by it, so that
/// only the result is rounded. In JSON: {"base":"USD","quote":"KRW","rate":"1350.5","date":"2024-04-05","source":"…"}.
/// </remarks>
[JsonConverter(typeof(DomainJsonConverterFactory))]
[ConvertedBy<ExchangeRateJsonConverter>]
public sealed record ExchangeRate
{
    /// <summary>A rate as it was published.</summary>
    /// <param name="base">The currency of which one unit is priced.</param>
    /// <param name="quote">The currency in which it is priced.</param>
    /// <param name="rate">Units of <paramref name="quote"/> for one unit of <paramref name="base"/>; above zero.</param>
    /// <param name="date">The day for which the rate was published.</param>
    /// <param name="source">Who published it, such as 한국은행; not blank.</param>
    /// <exception cref="ArgumentException">A currency is none, the two are the same, or the source is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rate"/> is zero or less.</exception>
    public ExchangeRate(Currency @base, Currency quote, decimal rate, LocalDate date, string source)
    {
        if (@base == quote || @base.IsNone || quote.IsNone)
        {
            throw new ArgumentException($"A rate needs two different currencies, not {@base} and {quote}.", nameof(quote));
        }

        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(rate);
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        (Base, Quote, Rate, Date, Source) = (@base, quote, rate, date, source);
    }

    /// <summary>The currency of which one unit is priced.</summary>
    public Currency Base { get; }

    /// <summary>The currency in which it is priced.</summary>
    public Currency Quote { get; }

    /// <summary>Units of <see cref="Quote"/> for one unit of <see cref="Base"/>; above zero.</summary>
    public decimal Rate { get; }

    /// <summary>The day for which the rate was published.</summary>
    public LocalDate Date { get; }

    /// <summary>Who published it.</summary>
    public string Source { get; }

    /// <summary>The rate the other way round, as a number.</summary>
    /// <param name="decimals">Digits to keep, 0 to 28.</param>
    /// <param name="rounding">What happens to the rest.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="decimals"/> is not from 0 to 28, or too few: the rate would be zero.
    /// </exception>
    public ExchangeRate Inverse(int decimals, MidpointRounding rounding) =>
        new(Quote, Base, ExactDecimal.MultiplyDivide(1, 1, Rate, decimals, rounding), Date, Source);

    /// <summary>The rate in words, "1 USD = 1350.5 KRW (2024-04-05, 한국은행)".</summary>
    public override string ToString()
    {
        string price = Rate.ToString(ExactDecimal.PlainFormat, CultureInfo.InvariantCulture);
        return $"1 {Base} = {price} {Quote} ({LocalDatePattern.Iso.Format(Date)}, {Source})";
    }

    /// <summary>Whether the rate leads from one currency to the other, in either direction.</summary>
    internal bool IsBetween(Currency from, Currency to) => (from == Base && to == Quote) || (from == Quote && to == Base);
}
