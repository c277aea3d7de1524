using System.Globalization;
using TradeMission.Domain.Missions;

namespace TradeMission.Domain.Tests.Missions;

/// <summary>Gives missions ids of their own, because a summary takes each mission once.</summary>
internal static class MissionIds
{
    internal static Mission[] WithOwnIds(this IEnumerable<Mission> missions, string prefix = "m") =>
        [.. missions.Select((mission, i) => mission with { Id = string.Create(CultureInfo.InvariantCulture, $"{prefix}{i}") })];
}
