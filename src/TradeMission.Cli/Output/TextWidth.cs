using System.Runtime.CompilerServices;
using System.Text;
using Wcwidth;

namespace TradeMission.Cli.Output;

/// <summary>How many columns of a terminal text takes: a syllable of hangul two, a vowel that joins the consonant before it none.</summary>
internal static class TextWidth
{
    private const int LastSimple = 0x2FF;
    private const int FirstSyllable = 0xAC00;
    private const int LastSyllable = 0xD7A3;

    internal static int Of(ReadOnlySpan<char> text)
    {
        int width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += Of(rune);
        }

        return width;
    }

    /// <summary>As much of a text, from its start, as has so many columns.</summary>
    internal static string Start(string text, int width)
    {
        int end = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width -= Of(rune);
            if (width < 0)
            {
                break;
            }

            end += rune.Utf16SequenceLength;
        }

        return text[..end];
    }

    /// <summary>The width of one character; what moves the cursor has none.</summary>
    internal static int Of(Rune rune) => rune.Value switch
    {
        <= LastSimple => Rune.IsControl(rune) || rune.Value == '\u00AD' ? 0 : 1,
        >= FirstSyllable and <= LastSyllable => 2,
        _ => OfOther(rune),
    };

    // Apart, so that the library is loaded only where it is asked.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int OfOther(Rune rune) => Math.Max(0, UnicodeCalculator.GetWidth(rune));
}
