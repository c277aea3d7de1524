using System.Text;

namespace TradeMission.Domain.Tests.Korean;

/// <summary>Hangul syllables taken apart into conjoining jamo, as file systems and some web pages have them.</summary>
internal static class Nfd
{
    internal static string Of(ReadOnlySpan<char> text)
    {
        var result = new StringBuilder(text.Length * 3);
        foreach (char c in text)
        {
            if (c is < '가' or > '힣')
            {
                result.Append(c);
                continue;
            }

            int index = c - '가';
            result.Append((char)(0x1100 + (index / 588))).Append((char)(0x1161 + (index % 588 / 28)));
            if (index % 28 > 0)
            {
                result.Append((char)(0x11A7 + (index % 28)));
            }
        }

        return result.ToString();
    }
}
