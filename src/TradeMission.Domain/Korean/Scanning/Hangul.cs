namespace TradeMission.Domain.Korean.Scanning;

/// <summary>The precomposed hangul syllables, 가 to 힣.</summary>
internal static class Hangul
{
    private const int Finals = 28;

    internal static bool IsSyllable(char c) => c is >= '가' and <= '힣';

    /// <summary>The number of a syllable's final consonant (받침), 0 for none.</summary>
    internal static int FinalConsonant(char syllable) => (syllable - '가') % Finals;
}
