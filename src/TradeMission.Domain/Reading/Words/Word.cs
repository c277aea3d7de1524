namespace TradeMission.Domain.Reading.Words;

/// <summary>One meaning of a word.</summary>
/// <param name="Class">Which table it stands in.</param>
/// <param name="Value">What it means there.</param>
internal readonly record struct Word(WordClass Class, string Value);
