using System.Text;

namespace TradeMission.Cli.Output;

/// <summary>Breaks text into lines.</summary>
internal static class Wrapping
{
    /// <summary>The lines of a text: broken behind blanks and slashes, and inside a word only where the word alone is too wide.</summary>
    /// <param name="text">The text, without line ends.</param>
    /// <param name="width">How many columns a line has; a character that is wider stands in a line of its own.</param>
    internal static IEnumerable<string> Lines(string text, int width)
    {
        int start = 0;
        while (start < text.Length)
        {
            int end = EndOfLine(text, start, width);
            yield return text[start..end].TrimEnd(' ');
            start = end;
            while (start < text.Length && text[start] == ' ')
            {
                start++;
            }
        }

        if (text.Length == 0)
        {
            yield return "";
        }
    }

    /// <summary>The width of the widest part that is not broken unless it must be.</summary>
    internal static int WidestPart(string text)
    {
        int widest = 0;
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || IsBreak(text[i]))
            {
                int end = i < text.Length && text[i] == '/' ? i + 1 : i;
                widest = Math.Max(widest, TextWidth.Of(text.AsSpan(start..end)));
                start = Math.Min(i + 1, text.Length);
            }
        }

        return widest;
    }

    private static int EndOfLine(string text, int start, int width)
    {
        int used = 0;
        int lastBreak = start;
        int i = start;
        while (i < text.Length)
        {
            _ = Rune.TryGetRuneAt(text, i, out var rune);
            int own = TextWidth.Of(rune);
            if (used + own > width && i > start && text[i] != ' ')
            {
                return lastBreak > start ? lastBreak : i;
            }

            used += own;
            bool isBreak = IsBreak(text[i]);
            i += rune.Utf16SequenceLength;
            lastBreak = isBreak ? i : lastBreak;
        }

        return text.Length;
    }

    private static bool IsBreak(char c) => c is ' ' or '/';
}
