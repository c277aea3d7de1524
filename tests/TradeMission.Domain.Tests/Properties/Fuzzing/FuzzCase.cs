namespace TradeMission.Domain.Tests.Properties.Fuzzing;

/// <summary>A text to try the laws on, and the phrase in it whose value is known by construction.</summary>
/// <param name="Text">The text; any sequence of UTF-16 code units.</param>
/// <param name="Phrase">A phrase that stands in the text once, or null.</param>
/// <param name="IsAlone">Whether the words around the phrase leave no doubt that it is an amount, so that it must be found.</param>
public sealed record FuzzCase(string Text, GeneratedPhrase? Phrase = null, bool IsAlone = false);
