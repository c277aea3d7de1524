namespace TradeMission.Cli.Output;

/// <summary>Text of others made safe to show on a terminal.</summary>
internal static class Printable
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text with a blank for each white space and a replacement mark for what would move or turn what is shown.</summary>
    /// <remarks>
    /// The length stays as it is, so that places in the text do. Replaced are control characters, the marks that change the
    /// direction of writing, and half surrogate pairs.
    /// </remarks>
    internal static string Of(ReadOnlySpan<char> text) =>
        string.Create(text.Length, text, static (shown, source) =>
        {
            for (int i = 0; i < shown.Length; i++)
            {
                char c = source[i];
                shown[i] = char.IsWhiteSpace(c) ? ' ' : IsShown(source, i) ? c : Replacement;
            }
        });

    private static bool IsShown(ReadOnlySpan<char> text, int i) => text[i] switch
    {
        '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => false,
        >= '\uD800' and <= '\uDBFF' => i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]),
        >= '\uDC00' and <= '\uDFFF' => i > 0 && char.IsHighSurrogate(text[i - 1]),
        var c => !char.IsControl(c),
    };
}
