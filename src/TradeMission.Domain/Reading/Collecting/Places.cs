using TradeMission.Domain.Reading.Lexicon;

namespace TradeMission.Domain.Reading.Collecting;

/// <summary>Finds a place abroad in a word.</summary>
internal static class Places
{
    private const int ShortestName = 2;

    internal static bool IsPlace(ReadOnlySpan<char> word) => TryFind(word, out _, out _, out _) || WorldPlaces.Regions.Contains(Endings.Stem(word).ToString());

    /// <summary>The city or country that a word names, with a particle or without: 하노이에서, 쾰른시.</summary>
    internal static bool TryFind(ReadOnlySpan<char> word, out string name, out string country, out bool isCity)
    {
        for (int length = word.Length; length >= ShortestName; length--)
        {
            name = word[..length].ToString();
            isCity = WorldPlaces.Cities.TryGetValue(name, out country!);
            if ((isCity || WorldPlaces.Countries.TryGetValue(name, out country!)) && IsEnding(word[length..]))
            {
                return true;
            }
        }

        (name, country, isCity) = ("", "", false);
        return false;
    }

    private static bool IsEnding(ReadOnlySpan<char> rest) =>
        rest is "" or "시" or "시에" or "시에서" or "시를" or "시와" or "시는" or "시의" or "와" or "과" or "의" or "에" or "에서" or "에서는" or "에서도" or "에서의" or "는" or "은" or "를" or "을" or "이" or "가" or "로" or "으로" or "도" or "서" or "까지" or "부터" or "지역" or "지역에" or "지역에서" or "현지" or "등" or "만" or "측" or "에는" or "로의" or "행" or "발" or "시장" or "시장에" or "권";
}
