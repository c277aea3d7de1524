namespace TradeMission.Domain.Reading.Candidates;

/// <summary>Something that a member of the draft may be.</summary>
/// <param name="Value">What it would be.</param>
/// <param name="Score">How strongly the words say so.</param>
/// <param name="Rule">The rule that says so most strongly.</param>
/// <param name="Start">The words, in the clean text.</param>
/// <param name="End">Behind them.</param>
internal sealed record Candidate<T>(T Value, int Score, string Rule, int Start, int End);
