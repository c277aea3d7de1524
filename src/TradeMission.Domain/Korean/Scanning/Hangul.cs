namespace TradeMission.Domain.Korean.Scanning;

/// <summary>The precomposed hangul syllables, 가 to 힣.</summary>
internal static class Hangul
{
    internal static bool IsSyllable(char c) => c is >= '가' and <= '힣';
}
