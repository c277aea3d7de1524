namespace TradeMission.Domain.Benchmarks.Peers;

/// <summary>An amount found in a text.</summary>
internal readonly record struct FoundAmount(int Start, int Length, PeerAnswer Answer);
