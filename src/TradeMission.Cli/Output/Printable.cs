namespace TradeMission.Cli.Output;

/// <summary>Text of others made safe to show on a terminal.</summary>
internal static class Printable
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text with a blank for each white space and a replacement mark for each other control character.</summary>
    /// <remarks>The length stays as it is, so that places in the text do.</remarks>
    internal static string Of(ReadOnlySpan<char> text) =>
        string.Create(text.Length, text, static (shown, source) =>
        {
            for (int i = 0; i < shown.Length; i++)
            {
                char c = source[i];
                shown[i] = char.IsWhiteSpace(c) ? ' ' : char.IsControl(c) ? Replacement : c;
            }
        });
}
