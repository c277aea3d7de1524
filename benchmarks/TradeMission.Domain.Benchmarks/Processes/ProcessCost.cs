namespace TradeMission.Domain.Benchmarks.Processes;

/// <summary>What a run of a program took.</summary>
/// <param name="Elapsed">The wall-clock time.</param>
/// <param name="PeakBytes">The most memory that was seen resident; zero of a process too short to be looked at.</param>
internal readonly record struct ProcessCost(TimeSpan Elapsed, long PeakBytes);
