namespace TradeMission.Domain.Benchmarks.Patterns;

/// <summary>What a character of a pattern costs, in times of <c>decimal.Parse("120000000")</c>.</summary>
/// <param name="Pattern">The pattern.</param>
/// <param name="Kind">What is looked for in it, and in which encoding.</param>
/// <param name="Short">A character of the short text.</param>
/// <param name="Long">A character of the long text.</param>
internal sealed record PatternCost(Pattern Pattern, string Kind, double Short, double Long)
{
    // Twice the time of a character in a text ten times as long is no noise; where it grew with the square, it would be ten times.
    private const double MostGrowth = 2;

    // What costs less is found by vectors, and a block of UTF-8 more or less is seen.
    private const double Least = 0.2;

    /// <summary>The kind of decomposed hangul, of which a syllable is two or three characters.</summary>
    internal const string Decomposed = "all, decomposed";

    internal double Goal => Kind == Decomposed ? 1.2 : 0.6;

    internal double Worst => Math.Max(Short, Long);

    internal bool Grows => Long > MostGrowth * Math.Max(Short, Least);
}
