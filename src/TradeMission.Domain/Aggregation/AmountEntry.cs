using System.Text.Json.Serialization;
using TradeMission.Domain.Missions;

namespace TradeMission.Domain.Aggregation;

/// <summary>The sum of the amounts that agree in everything a summary tells apart.</summary>
/// <param name="Basis">What kind of money it is.</param>
/// <param name="Kind">The kind of the agreements; null for amounts told without agreements.</param>
/// <param name="Group">Sender, country, year and sector.</param>
/// <param name="Total">The sum.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal readonly record struct AmountEntry(
    [property: JsonRequired] Basis Basis,
    [property: JsonRequired] AgreementKind? Kind,
    [property: JsonRequired] SummaryGroup Group,
    [property: JsonRequired] AnnouncedTotal Total);
