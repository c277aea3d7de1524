using NodaTime;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Aggregation;

// Totals are converted, not amounts, so that each is rounded once.
public sealed partial record MissionSummary
{
    /// <summary>The totals by basis in one currency, by the latest rates on or before a day.</summary>
    /// <param name="currency">The currency to convert to.</param>
    /// <param name="rates">The rates.</param>
    /// <param name="date">The day.</param>
    /// <param name="rounding">How each converted bound is rounded, once.</param>
    /// <param name="decimals">Digits after the decimal point; null for the currency's minor unit.</param>
    /// <exception cref="MissingExchangeRateException">No rate for a currency was known on the day.</exception>
    /// <exception cref="InvalidOperationException">ISO 4217 names no minor unit for the currency, and no digits are given.</exception>
    /// <exception cref="OverflowException">A converted bound does not fit.</exception>
    public ConvertedSummary ConvertTo(
        Currency currency, ExchangeRateTable rates, LocalDate date, MidpointRounding rounding, int? decimals = null)
    {
        ArgumentNullException.ThrowIfNull(rates);
        SortedDictionary<Currency, ExchangeRate> used = [];
        SortedDictionary<Basis, AnnouncedTotal> totals = [];
        foreach (var (basis, _, total) in ByBasis())
        {
            var bounds = total.Currency == currency ? total.Bounds : Converted(total);
            var converted = new AnnouncedTotal(currency, bounds, total.Summands);
            totals[basis] = totals.TryGetValue(basis, out var sum) ? sum + converted : converted;
        }

        return new(
            currency,
            date,
            [.. totals.Select(total => new GroupTotal<Basis>(total.Key, total.Key, total.Value))],
            [.. used.Values]);

        Bounds Converted(AnnouncedTotal total) =>
            Bounds.Of(
                Side(total.Bounds.Lower, total.Currency),
                Side(total.Bounds.Upper, total.Currency),
                total.Bounds.Qualifier,
                total.Bounds.IsApproximate);

        decimal? Side(decimal? side, Currency from)
        {
            if (side is not { } amount)
            {
                return null;
            }

            var converted = new Money(amount, from).ConvertTo(currency, rates, date, rounding, decimals);
            used[from] = converted.Rate;
            return converted.Result.Amount;
        }
    }
}
