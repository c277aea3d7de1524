using System.Text.Json.Serialization;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Monetary;

/// <summary>An amount in another currency, with all that it came from.</summary>
/// <remarks>
/// The result follows from the other members and cannot contradict them. Equality compares all members.
/// In JSON: {"origin":{…},"rate":{…},"decimals":0,"rounding":"toEven","result":{…}}.
/// </remarks>
[JsonConverter(typeof(DomainJsonConverterFactory))]
[ConvertedBy<ConvertedMoneyJsonConverter>]
public sealed record ConvertedMoney
{
    /// <summary>Converts an amount; the exact result is rounded once.</summary>
    /// <param name="origin">The amount to convert, of one of the rate's currencies.</param>
    /// <param name="rate">The rate; an amount of its quote currency is divided by it.</param>
    /// <param name="decimals">Digits after the decimal point of the result, 0 to 28.</param>
    /// <param name="rounding">How the result is rounded.</param>
    /// <exception cref="CurrencyMismatchException">The rate is not of the amount's currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not from 0 to 28.</exception>
    /// <exception cref="OverflowException">The result does not fit.</exception>
    public ConvertedMoney(Money origin, ExchangeRate rate, int decimals, MidpointRounding rounding)
    {
        ArgumentNullException.ThrowIfNull(rate);
        if (origin.Currency != rate.Base && origin.Currency != rate.Quote)
        {
            throw new CurrencyMismatchException(origin.Currency, rate.Base);
        }

        (Origin, Rate, Decimals, Rounding) = (origin, rate, decimals, rounding);
        Result = IsInverse
            ? new(ExactDecimal.MultiplyDivide(origin.Amount, 1, rate.Rate, decimals, rounding), rate.Base)
            : new(ExactDecimal.MultiplyDivide(origin.Amount, rate.Rate, 1, decimals, rounding), rate.Quote);
    }

    /// <summary>The amount before the conversion.</summary>
    public Money Origin { get; }

    /// <summary>The rate as it was published.</summary>
    public ExchangeRate Rate { get; }

    /// <summary>Digits after the decimal point to which the result was rounded.</summary>
    public int Decimals { get; }

    /// <summary>How the result was rounded.</summary>
    public MidpointRounding Rounding { get; }

    /// <summary>The amount after the conversion.</summary>
    public Money Result { get; }

    /// <summary>Whether the amount was divided by the rate, being of the currency in which the rate is quoted.</summary>
    public bool IsInverse => Origin.Currency == Rate.Quote;

    /// <summary>The conversion in words, "USD 100 → KRW 135050 at 1 USD = 1350.5 KRW (2024-04-05, 한국은행)".</summary>
    public override string ToString() => $"{Origin} → {Result} at {Rate}";
}
