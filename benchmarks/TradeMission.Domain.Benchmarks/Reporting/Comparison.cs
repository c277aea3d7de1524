namespace TradeMission.Domain.Benchmarks.Reporting;

/// <summary>A row of the report: what the library did, against what, and what was aimed at.</summary>
/// <param name="Operation">What the library does, in words.</param>
/// <param name="Type">The benchmark class.</param>
/// <param name="Method">The library's method of it.</param>
/// <param name="Against">The method that it is set against.</param>
/// <param name="Baseline">What that does, in words.</param>
/// <param name="MaxRatio">The most that time over time may be, or null where none is set.</param>
/// <param name="MaxBytes">The most that an operation may leave on the heap, or a process have at its peak; null where none is set.</param>
/// <param name="Bound">What keeps it from its goal; shown where the goal is not met.</param>
internal sealed record Comparison(
    string Operation,
    string Type,
    string Method,
    string Against,
    string Baseline,
    double? MaxRatio = null,
    long? MaxBytes = null,
    string? Bound = null)
{
    /// <summary>Whether the README shows it.</summary>
    internal bool IsInReadme { get; init; }
}
