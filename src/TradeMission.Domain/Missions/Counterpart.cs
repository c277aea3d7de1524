using System.Text.Json.Serialization;

namespace TradeMission.Domain.Missions;

/// <summary>Someone whom the delegation met, or who spoke for the other side.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Counterpart : Person;
