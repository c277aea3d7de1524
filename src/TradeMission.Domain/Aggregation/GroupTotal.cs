using TradeMission.Domain.Missions;

namespace TradeMission.Domain.Aggregation;

/// <summary>A sum of one basis and currency within a group.</summary>
/// <typeparam name="TKey">What groups.</typeparam>
/// <param name="Key">The group.</param>
/// <param name="Basis">What kind of money it is.</param>
/// <param name="Total">The sum.</param>
public readonly record struct GroupTotal<TKey>(TKey Key, Basis Basis, AnnouncedTotal Total);
