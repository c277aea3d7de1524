using System.Text.Json.Serialization;
using TradeMission.Domain.Missions;

namespace TradeMission.Domain.Aggregation;

/// <summary>The number of the agreements that agree in everything a summary tells apart.</summary>
/// <param name="Status">Signed or planned.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Group">Sender, country, year and sector.</param>
/// <param name="Count">The number; an agreement told alone is one.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal readonly record struct AgreementEntry(
    [property: JsonRequired] AgreementStatus Status,
    [property: JsonRequired] AgreementKind Kind,
    [property: JsonRequired] SummaryGroup Group,
    [property: JsonRequired] CountTotal Count);
