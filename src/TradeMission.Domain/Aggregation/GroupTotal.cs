using System.Text.Json.Serialization;
using TradeMission.Domain.Missions;

namespace TradeMission.Domain.Aggregation;

/// <summary>A sum of one basis and currency within a group.</summary>
/// <typeparam name="TKey">What groups.</typeparam>
/// <param name="Key">The group.</param>
/// <param name="Basis">What kind of money it is.</param>
/// <param name="Total">The sum.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public readonly record struct GroupTotal<TKey>(
    [property: JsonRequired] TKey Key,
    [property: JsonRequired] Basis Basis,
    [property: JsonRequired] AnnouncedTotal Total);
