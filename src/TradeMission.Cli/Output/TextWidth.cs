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

    /// <summary>The width of one character; what moves the cursor has none.</summary>
    internal static int Of(Rune rune) => rune.Value switch
    {
        <= LastSimple => Rune.IsControl(rune) || rune.Value == '\u00AD' ? 0 : 1,
        >= FirstSyllable and <= LastSyllable => 2,
        _ => Math.Max(0, UnicodeCalculator.GetWidth(rune)),
    };
}
