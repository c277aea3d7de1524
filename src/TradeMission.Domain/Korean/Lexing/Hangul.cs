namespace TradeMission.Domain.Korean.Lexing;

/// <summary>Syllables of hangul, and their composition from conjoining jamo (Unicode, chapter 3.12).</summary>
internal static class Hangul
{
    private const int FirstSyllable = 0xAC00;
    private const int Syllables = 11172;
    private const int FirstLeading = 0x1100;
    private const int FirstVowel = 0x1161;
    private const int NoTrailing = 0x11A7;
    private const int Leadings = 19;
    private const int Vowels = 21;
    private const int Trailings = 28;

    internal static bool IsSyllable(char c) => (uint)(c - FirstSyllable) < Syllables;

    internal static bool IsLeading(char c) => (uint)(c - FirstLeading) < Leadings;

    internal static bool IsVowel(char c) => (uint)(c - FirstVowel) < Vowels;

    internal static bool IsTrailing(char c) => (uint)(c - NoTrailing - 1) < Trailings - 1;

    /// <summary>The final consonant of a syllable, 0 for none and 8 for ㄹ.</summary>
    internal static int Final(char syllable) => (syllable - FirstSyllable) % Trailings;

    /// <summary>The syllable without a final consonant of a leading consonant and a vowel.</summary>
    internal static char Compose(char leading, char vowel) =>
        (char)(FirstSyllable + ((((leading - FirstLeading) * Vowels) + vowel - FirstVowel) * Trailings));

    /// <summary>A syllable without a final consonant, with one.</summary>
    internal static char Close(char syllable, char trailing) => (char)(syllable + trailing - NoTrailing);
}
