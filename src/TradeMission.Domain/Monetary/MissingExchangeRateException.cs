using NodaTime;
using NodaTime.Text;

namespace TradeMission.Domain.Monetary;

/// <summary>A conversion was asked for, and no rate between the two currencies was known on the day.</summary>
public sealed class MissingExchangeRateException : InvalidOperationException
{
    /// <summary>Makes the exception for two currencies and a day.</summary>
    public MissingExchangeRateException(Currency from, Currency to, LocalDate date)
        : base($"No rate between {from} and {to} is known on or before {LocalDatePattern.Iso.Format(date)}.")
    {
        From = from;
        To = to;
        Date = date;
    }

    /// <summary>The currency to convert from.</summary>
    public Currency From { get; }

    /// <summary>The currency to convert to.</summary>
    public Currency To { get; }

    /// <summary>The day on which a rate should have been known.</summary>
    public LocalDate Date { get; }
}
