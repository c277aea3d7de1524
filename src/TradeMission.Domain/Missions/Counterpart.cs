namespace TradeMission.Domain.Missions;

/// <summary>Someone whom the delegation met, or who spoke for the other side.</summary>
public sealed record Counterpart : Person;
