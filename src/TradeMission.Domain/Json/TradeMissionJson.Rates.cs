using System.Text.Json;
using NodaTime;
using TradeMission.Domain.Foundation;
using TradeMission.Domain.Monetary;

namespace TradeMission.Domain.Json;

public static partial class TradeMissionJson
{
    /// <summary>Reads an array of exchange rates; no two may be of the same currencies and day.</summary>
    /// <param name="utf8Json">The document in UTF-8.</param>
    /// <exception cref="JsonException">The document is not such an array; the exception has the path and the rule.</exception>
    public static EquatableArray<ExchangeRate> ReadExchangeRates(ReadOnlySpan<byte> utf8Json)
    {
        var rates = Read(utf8Json, TypeInfo<EquatableArray<ExchangeRate>>());
        HashSet<(Currency, Currency, LocalDate)> days = [];
        for (int i = 0; i < rates.Count; i++)
        {
            if (!days.Add((rates[i].Base, rates[i].Quote, rates[i].Date)))
            {
                throw JsonFault.At($"$[{i}]", $"Two currencies must have one rate a day; '{rates[i]}' is the second.");
            }
        }

        return rates;
    }

    /// <inheritdoc cref="ReadExchangeRates(ReadOnlySpan{byte})"/>
    /// <param name="json">The document.</param>
    public static EquatableArray<ExchangeRate> ReadExchangeRates(string json) => ReadExchangeRates(Bytes(json));

    /// <inheritdoc cref="ReadExchangeRates(ReadOnlySpan{byte})"/>
    public static EquatableArray<ExchangeRate> ReadExchangeRates(Stream utf8Json) => ReadExchangeRates(Bytes(utf8Json));
}
