using System.Text;

namespace TradeMission.Domain.Benchmarks.Inputs;

/// <summary>Hangul as some systems write it, in conjoining letters; the framework decomposes nothing without ICU.</summary>
internal static class Jamo
{
    private const int Syllables = 0xAC00;
    private const int Initials = 0x1100;
    private const int Vowels = 0x1161;
    private const int Finals = 0x11A7;
    private const int FinalCount = 28;
    private const int BlockSize = 21 * FinalCount;

    internal static string Of(string text)
    {
        StringBuilder letters = new();
        foreach (char c in text)
        {
            int index = c - Syllables;
            if (c is < '가' or > '힣')
            {
                letters.Append(c);
                continue;
            }

            letters.Append((char)(Initials + index / BlockSize)).Append((char)(Vowels + index % BlockSize / FinalCount));
            if (index % FinalCount > 0)
            {
                letters.Append((char)(Finals + index % FinalCount));
            }
        }

        return letters.ToString();
    }
}
