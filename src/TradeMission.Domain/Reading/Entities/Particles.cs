using TradeMission.Domain.Reading.Words;

namespace TradeMission.Domain.Reading.Entities;

/// <summary>Particles at the end of a word, and what stands behind figures and names in its place.</summary>
internal static class Particles
{
    // "등" and the like stand between a noun and its particle.
    private static readonly string[] Fillers = ["등지", "등", "씨", "측", "들"];

    /// <summary>The case that what follows a noun gives it; <see cref="Case.Other"/> where it is no particle.</summary>
    internal static Case CaseOf(ReadOnlySpan<char> rest)
    {
        foreach (string filler in Fillers)
        {
            if (rest.StartsWith(filler, StringComparison.Ordinal))
            {
                rest = rest[filler.Length..];
                break;
            }
        }

        return rest.IsEmpty ? Case.None : Lexicon.Find(WordClass.Particle, rest) is { } name
            && Enum.TryParse<Case>(name, ignoreCase: true, out var found) ? found : Case.Other;
    }

    /// <summary>A word without its particle, which must leave at least two characters or 등, and the case.</summary>
    internal static ReadOnlySpan<char> Strip(ReadOnlySpan<char> word, out Case found)
    {
        // 만드는, 성형하는 are verbs.
        bool isVerb = Lexicon.Find(WordClass.Maker, word) is not null || word is [_, _, .., '하' or '되' or '있' or '없', '는'];
        for (int length = isVerb ? 0 : Math.Min(word.Length - (word is ['등', ..] ? 1 : 2), 4); length > 0; length--)
        {
            found = CaseOf(word[^length..]);
            if (found is not (Case.Other or Case.None) && Syllable.Takes(word[^(length + 1)], word[^length..])
                && !IsCutOff(word, length))
            {
                return word[..^length];
            }
        }

        found = Case.None;
        return word;
    }

    // 예담한과의 is not 예담한 with 과의, 가람이앤씨는 not 가람이앤 with 씨는: the name of a company ends further behind.
    private static bool IsCutOff(ReadOnlySpan<char> word, int length)
    {
        for (int shorter = length - 1; shorter > 0; shorter--)
        {
            var stem = word[..^shorter];
            if (CaseOf(word[^shorter..]) is not (Case.Other or Case.None) && Lexicon.EndOf(WordClass.Companyend, stem, out _).Length > 1)
            {
                return true;
            }
        }

        return Lexicon.Find(WordClass.Goods, word) is not null;
    }

    /// <summary>A text behind a figure without the measures at its start: "어치를" is "를".</summary>
    internal static ReadOnlySpan<char> SkipMeasures(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            int length = Math.Min(text.Length, 3);
            while (length > 0 && Lexicon.Find(WordClass.Measure, text[..length]) is null)
            {
                length--;
            }

            if (length == 0)
            {
                return text;
            }

            text = text[length..];
        }

        return text;
    }
}
