namespace TradeMission.Cli.Report.Content;

/// <summary>Something told, and where.</summary>
/// <param name="Text">What is told.</param>
/// <param name="Target">The id of the words that say so; null where no text at hand has them.</param>
/// <param name="IsOfText">Whether it is in the words of the text, and so in Korean.</param>
internal readonly record struct CardValue(string Text, string? Target, bool IsOfText = false);
