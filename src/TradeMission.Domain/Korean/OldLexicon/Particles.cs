using TradeMission.Domain.Korean.Scanning;

namespace TradeMission.Domain.Korean.OldLexicon;

/// <summary>Particles (조사) and forms of the copula 이다, which may follow a noun within its word.</summary>
/// <remarks>
/// Several particles have one form after a consonant and another after a vowel (을/를). The form must fit, so that 원가
/// (costs) and 원고 (a plaintiff) are not read as 원 with a particle.
/// </remarks>
internal static class Particles
{
    private const int LongestChain = 3;
    private const int Rieul = 8;

    private static readonly string[] AfterConsonant = ["은", "이", "을", "과", "으로", "으로는", "으로도", "으로부터", "으로서", "으로써"];

    private static readonly string[] AfterVowel =
    [
        "는", "가", "를", "와", "로", "로는", "로도", "로부터", "로서", "로써", "나", "며", "고", "다", "라", "라는", "라고", "지만", "였다", "였던", "였으나",
        "였으며", "였고", "던", "란", "면", "므로", "요", "랑", "든", "여서", "예요", "인데",
    ];

    private static readonly string[] AfterAny =
    [
        "의", "에", "에서", "에선", "엔", "에는", "에게", "께", "도", "만", "까지", "부터", "보다", "밖에", "마다", "이나", "이며", "이고", "이다", "인", "일", "이라", "이라는",
        "이라고", "이지만", "이었", "이었다", "이었던", "이었으나", "이었으며", "이었고", "이던", "임", "인데", "이든", "만큼", "처럼", "조차", "이란", "씩",
        "들", "이어서", "이므로", "이면", "이면서", "이요", "입니다", "이에요", "이랑", "하고", "뿐", "대로", "당", "치고", "뿐만", "이자",
        "이상", "이하", "이내", "미만", "초과", "가량", "정도", "쯤", "이후", "이전",
    ];

    // Of those, the ones that only nouns take: 3억 개가, but not 3억 개인.
    private static readonly string[] Cases =
        ["은", "는", "이", "가", "을", "를", "의", "에", "도", "로", "으로", "와", "과", "만", "씩", "당", "까지", "이상", "이하", "미만", "가량", "정도", "에서"];

    private static readonly string[] Words = [.. AfterConsonant, .. AfterVowel, .. AfterAny];
    private static readonly WordTable Table = new(Words);
    private static readonly WordTable CaseTable = new(Cases);

    /// <summary>Tells whether a word ends at a position, but for particles: true for 원을, 원이다 and 원, false for 원주.</summary>
    internal static bool EndWord<TText>(scoped ref TText text, int at)
        where TText : struct, IText, allows ref struct
    {
        for (int i = 0; i <= LongestChain; i++)
        {
            if (!Hangul.IsSyllable(text.Peek(at)))
            {
                return true;
            }

            int found = Table.Match(ref text, at, out int end);
            if (found < 0 || !Fits(found, text.Peek(text.Previous(at))))
            {
                return false;
            }

            at = end;
        }

        return false;
    }

    /// <summary>Moves over the longest particle at a position, if there is one.</summary>
    internal static int SkipOne<TText>(scoped ref TText text, int at)
        where TText : struct, IText, allows ref struct
    {
        Table.Match(ref text, at, out int end);
        return end;
    }

    /// <summary>Tells whether a noun ends at a position, but for one particle of its own.</summary>
    internal static bool EndNoun<TText>(scoped ref TText text, int at)
        where TText : struct, IText, allows ref struct
    {
        if (!Hangul.IsSyllable(text.Peek(at)))
        {
            return true;
        }

        int found = CaseTable.Match(ref text, at, out int end);
        return found >= 0 && !Hangul.IsSyllable(text.Peek(end)) && EndWord(ref text, at);
    }

    private static bool Fits(int particle, char before)
    {
        if (!Hangul.IsSyllable(before) || particle >= AfterConsonant.Length + AfterVowel.Length)
        {
            return true;
        }

        int final = Hangul.FinalConsonant(before);
        if (particle < AfterConsonant.Length)
        {
            return final != 0 && !(final == Rieul && Words[particle].StartsWith('으'));
        }

        return final == 0 || (final == Rieul && Words[particle].StartsWith('로'));
    }
}
