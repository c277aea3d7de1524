namespace TradeMission.Domain.Reading.Candidates;

/// <summary>What a figure is by the words around it.</summary>
/// <param name="Name">The value of the outcome table: consultation, expected, contract, mou …; empty where nothing tells.</param>
/// <param name="Score">How strongly; see the rules.</param>
/// <param name="Rule">The rule.</param>
internal sealed record BasisGuess(string Name, int Score, string Rule)
{
    /// <summary>Nothing is told.</summary>
    internal static BasisGuess None { get; } = new("", 0, "");

    /// <summary>Whether it is by how much a target was exceeded.</summary>
    internal bool IsExcess { get; init; }

    /// <summary>Whether it is money beside the mission, or nothing tells what it is.</summary>
    internal bool IsKnown => Name is not ("" or "context" or "vague" or "aside");
}
