namespace TradeMission.Domain.Benchmarks.Reporting;

/// <summary>What one method took: the median time of an operation, and what it left on the heap, or had at its peak if it is a process, where that is known.</summary>
internal sealed record Measurement(string Type, string Method, double Nanoseconds, long? AllocatedBytes);
