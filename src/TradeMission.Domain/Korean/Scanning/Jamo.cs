using System.Buffers;

namespace TradeMission.Domain.Korean.Scanning;

/// <summary>Composition of conjoining jamo (Unicode, chapter 3.12).</summary>
internal static class Jamo
{
    private const int FirstLeading = 0x1100;
    private const int FirstVowel = 0x1161;
    private const int NoTrailing = 0x11A7;
    private const int Leadings = 19;
    private const int Vowels = 21;
    private const int Trailings = 28;
    private const int FirstSyllable = 0xAC00;

    // A search for a range would do as well, but allocates until it is compiled with optimizations.
    private static readonly SearchValues<char> LeadingValues =
        SearchValues.Create([.. Enumerable.Range(FirstLeading, Leadings).Select(c => (char)c)]);

    /// <summary>Whether a text has any of the leading consonants, with which every decomposed syllable begins.</summary>
    internal static bool IsIn(ReadOnlySpan<char> text) => text.ContainsAny(LeadingValues);

    /// <summary>Whether a UTF-8 text has any of them; U+1100 to U+1112 are E1 84 80 to E1 84 92.</summary>
    internal static bool IsIn(ReadOnlySpan<byte> utf8Text) => utf8Text.IndexOf((ReadOnlySpan<byte>)[0xE1, 0x84]) >= 0;

    internal static bool IsLeading(char c) => (uint)(c - FirstLeading) < Leadings;

    internal static bool IsVowel(char c) => (uint)(c - FirstVowel) < Vowels;

    internal static bool IsTrailing(char c) => (uint)(c - NoTrailing - 1) < Trailings - 1;

    /// <summary>The syllable of a leading consonant and what follows it, and the number of jamo it takes.</summary>
    internal static char Compose(char leading, char second, char third, out int count)
    {
        if (!IsVowel(second))
        {
            count = 1;
            return leading;
        }

        int trailing = IsTrailing(third) ? third - NoTrailing : 0;
        count = trailing > 0 ? 3 : 2;
        return (char)(FirstSyllable + ((((leading - FirstLeading) * Vowels) + second - FirstVowel) * Trailings) + trailing);
    }
}
