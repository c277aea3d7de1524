using System.Diagnostics.CodeAnalysis;
using TradeMission.Domain.Reading.Lexicon;

namespace TradeMission.Domain.Reading.Collecting;

/// <summary>Finds a place abroad in a word.</summary>
internal static class Places
{
    private const int ShortestName = 2;
    private const int LongestName = 10;

    internal static bool IsPlace(ReadOnlySpan<char> word) => TryFind(word, out _, out _, out _) || WorldPlaces.Regions.Contains(Endings.Stem(word).ToString());

    /// <summary>The city or country that a word names, with a particle or without: 하노이에서, 쾰른시.</summary>
    /// <param name="word">The word.</param>
    /// <param name="place">The place.</param>
    /// <param name="name">Its name as the word spells it.</param>
    /// <param name="isCity">Whether it is a city, not a country.</param>
    internal static bool TryFind(ReadOnlySpan<char> word, [NotNullWhen(true)] out Place? place, out string name, out bool isCity)
    {
        for (int length = Math.Min(word.Length, LongestName); length >= ShortestName; length--)
        {
            name = word[..length].ToString();
            isCity = WorldPlaces.Cities.TryGetValue(name, out place);
            if ((isCity || WorldPlaces.Countries.TryGetValue(name, out place)) && place is not null && IsEnding(word[length..]))
            {
                return true;
            }
        }

        (place, name, isCity) = (null, "", false);
        return false;
    }

    private static bool IsEnding(ReadOnlySpan<char> rest)
    {
        if (rest.StartsWith("시청", StringComparison.Ordinal))
        {
            rest = rest[2..];
        }
        else if (rest.Length > 0 && rest[0] == '시')
        {
            rest = rest[1..];
        }

        return rest is "" or "와" or "과" or "의" or "에" or "에서" or "에서는" or "에서도" or "에서의" or "는" or "은" or "를" or "을" or "이" or "가" or "로" or "으로" or "도" or "서"
            or "까지" or "부터" or "지역" or "지역은" or "지역에" or "지역에서" or "현지" or "등" or "만" or "측" or "에는" or "로의" or "행" or "발" or "장에" or "장" or "권";
    }
}
