using System.Text.Json.Serialization;
using NodaTime;
using TradeMission.Domain.Foundation;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Monetary;

namespace TradeMission.Domain.Aggregation;

/// <summary>The totals of a summary in one currency, with every rate that was used.</summary>
/// <param name="Currency">The currency.</param>
/// <param name="Date">The day on which the rates must have been known.</param>
/// <param name="Totals">One total a basis, in the order of the bases.</param>
/// <param name="Rates">The rates used, each once, in the order of the currencies converted; none where nothing was converted.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ConvertedSummary(
    Currency Currency,
    [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate Date,
    EquatableArray<GroupTotal<Basis>> Totals,
    EquatableArray<ExchangeRate> Rates);
