using TradeMission.Domain.Reading.Entities;

namespace TradeMission.Domain.Reading.Clauses;

/// <summary>A part of a sentence up to its verb.</summary>
/// <param name="Passage">The sentence.</param>
/// <param name="First">Its first entity.</param>
/// <param name="End">Behind its last, which is the verb.</param>
/// <param name="Frame">What its verb is about; empty where it has none of the tables.</param>
/// <param name="Mood">Whether it has happened.</param>
/// <param name="IsAttributive">Whether it only describes the noun behind it.</param>
internal sealed record Clause(Passage Passage, int First, int End, string Frame, Mood Mood, bool IsAttributive);
