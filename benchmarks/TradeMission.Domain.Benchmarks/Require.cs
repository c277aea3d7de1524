namespace TradeMission.Domain.Benchmarks;

/// <summary>What must hold before a time means anything.</summary>
internal static class Require
{
    internal static void Equal<T>(T expected, T actual, string subject = "")
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
        {
            throw new InvalidOperationException($"{subject} expected {expected}, was {actual}.");
        }
    }
}
