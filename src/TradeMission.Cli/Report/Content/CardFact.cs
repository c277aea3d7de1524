namespace TradeMission.Cli.Report.Content;

/// <summary>A line of a card.</summary>
/// <param name="Label">What is told.</param>
/// <param name="Values">What it is, part by part, each with the id of the words that say so.</param>
/// <param name="Rule">The rule that concluded it; null where the words say it.</param>
internal sealed record CardFact(string Label, IReadOnlyList<CardValue> Values, string? Rule = null);
