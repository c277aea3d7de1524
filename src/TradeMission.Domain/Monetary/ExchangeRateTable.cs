using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace TradeMission.Domain.Monetary;

/// <summary>Dated rates, and which of them holds on a day.</summary>
/// <remarks>Immutable. A pair of currencies has one rate a day, in the direction in which it was published.</remarks>
public sealed class ExchangeRateTable
{
    private readonly ImmutableDictionary<(Currency Base, Currency Quote), ImmutableArray<ExchangeRate>> ratesByPair;

    /// <summary>A table of rates, in any order.</summary>
    /// <exception cref="ArgumentException">A rate is null, or two are of the same currencies and day.</exception>
    public ExchangeRateTable(IEnumerable<ExchangeRate> rates)
    {
        ArgumentNullException.ThrowIfNull(rates);
        ratesByPair = rates
            .GroupBy(rate => rate is null ? throw new ArgumentException("A rate is null.", nameof(rates)) : (rate.Base, rate.Quote))
            .ToImmutableDictionary(pair => pair.Key, pair => pair.OrderBy(rate => rate.Date).ToImmutableArray());
        foreach (var (earlier, later) in ratesByPair.Values.SelectMany(pair => pair.Zip(pair.Skip(1))))
        {
            if (earlier.Date == later.Date)
            {
                throw new ArgumentException($"There are two rates for one day: {earlier} and {later}.", nameof(rates));
            }
        }
    }

    /// <summary>Finds the latest rate between two currencies on or before a day.</summary>
    /// <remarks>A rate published the other way round serves too, if it is later than the direct one.</remarks>
    /// <param name="from">The currency to convert from.</param>
    /// <param name="to">The currency to convert to.</param>
    /// <param name="date">The day on which the rate must have been known.</param>
    /// <param name="rate">The rate as it was published, or null.</param>
    /// <param name="isInverse">Whether the rate is that of <paramref name="to"/> in <paramref name="from"/>.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryFind(Currency from, Currency to, LocalDate date, [NotNullWhen(true)] out ExchangeRate? rate, out bool isInverse)
    {
        var direct = Latest(from, to, date);
        var inverse = Latest(to, from, date);
        isInverse = inverse is not null && (direct is null || direct.Date < inverse.Date);
        rate = isInverse ? inverse : direct;
        return rate is not null;
    }

    private ExchangeRate? Latest(Currency @base, Currency quote, LocalDate date)
    {
        var rates = ratesByPair.GetValueOrDefault((@base, quote), []);
        int low = 0;
        int high = rates.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = rates[middle].Date <= date ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? null : rates[low - 1];
    }
}
