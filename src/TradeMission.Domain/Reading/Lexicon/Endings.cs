namespace TradeMission.Domain.Reading.Lexicon;

/// <summary>How the end of a Korean word ties it to the next.</summary>
internal static class Endings
{
    private static readonly string[] Particles =
        ["에서는", "에서도", "으로는", "까지는", "에게서", "에서", "으로", "에는", "에도", "까지", "부터", "에게", "이라", "이나", "만이", "만은", "이며", "은", "는", "이", "가", "을", "를", "도", "의", "에", "로", "와", "과", "만", "며", "인", "나", "씩"];

    private static readonly string[] ClauseEnds =
        ["하고", "했고", "였고", "됐고", "되고", "뒀고", "렸고", "았고", "었고", "갔고", "왔고", "웠고", "났고", "졌고", "맺고", "열고", "으며", "하며", "으나", "지만", "는데", "은데", "면서", "하여", "해서", "어서", "아서", "아와", "어와", "이고", "이며", "다", "했으며", "해", "이뤄", "거쳐", "열어", "맺어", "벌여", "거둬", "올려", "통해", "이어", "데다", "하되", "따라"];

    private static readonly string[] Joins = ["와", "과", "및", "하고", "랑"];

    /// <summary>A word without its particle.</summary>
    internal static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
    {
        foreach (string particle in Particles)
        {
            if (word.Length > particle.Length && word.EndsWith(particle, StringComparison.Ordinal))
            {
                return word[..^particle.Length];
            }
        }

        return word;
    }

    /// <summary>Whether what is left of a word behind its noun is nothing or a particle that keeps the noun in charge of what follows.</summary>
    internal static bool Governs(ReadOnlySpan<char> rest) => rest is "" or "은" or "는" or "이" or "가" or "도" or "의" or "만" or "액" or "액은" or "액이" or "액도" or "인" or "금액은" or "금액이" or "건수는" or "성과는" or "실적은" or "실적이" or "실적" or "성과" or "규모" or "규모는" or "규모가" or "목표" or "목표는" or "목표액" or "까지";

    /// <summary>Whether a word ends as a clause does: 했고, 으며, 다.</summary>
    internal static bool EndsClause(ReadOnlySpan<char> word) => word.Length > 1 && EndsWithAny(word, ClauseEnds);

    /// <summary>Whether a word joins what stands before it to what follows: 상담과, 및.</summary>
    internal static bool JoinsNext(ReadOnlySpan<char> word) => EndsWithAny(word, Joins);

    /// <summary>Whether a word is the topic of its clause: 상담액은, 실적은.</summary>
    internal static bool IsTopic(ReadOnlySpan<char> word) => word.Length > 1 && word[^1] is '은' or '는' or '이' or '가' or '도';

    private static bool EndsWithAny(ReadOnlySpan<char> word, string[] endings)
    {
        foreach (string ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
