using TradeMission.Domain.Korean.Scanning;

namespace TradeMission.Domain.Korean.Lexicon;

/// <summary>Particles (조사) and forms of the copula 이다, which may follow a noun within its word.</summary>
internal static class Particles
{
    private const int LongestChain = 3;

    private static readonly string[] Words =
    [
        "은", "는", "이", "가", "을", "를", "의", "에", "에서", "에게", "께", "로", "으로", "와", "과", "도", "만", "까지", "부터",
        "보다", "밖에", "마다", "나", "이나", "며", "이며", "고", "이고", "다", "이다", "인", "일", "이라", "라", "라는", "이라는",
        "라고", "이라고", "지만", "이지만", "이었", "였다", "였던", "였으나", "였으며", "였고", "이었다", "이었던", "이었으나", "이었으며",
        "이었고", "던", "이던", "임", "인데", "든", "이든", "만큼", "처럼", "조차", "란", "이란", "씩", "들",
        "여서", "이어서", "이므로", "므로", "이면", "면", "이요", "요", "입니다", "이에요", "예요", "니다", "랑", "이랑", "하고", "뿐",
        "대로", "당", "치고", "이상", "이하", "미만", "초과", "가량", "정도", "쯤", "뿐만",
    ];

    private static readonly WordTable Table = new(Words);

    /// <summary>Tells whether a word ends at a position, but for particles: true for 원을, 원이다 and 원, false for 원주.</summary>
    internal static bool EndWord<TText>(TText text, int at)
        where TText : struct, IText, allows ref struct
    {
        for (int i = 0; i <= LongestChain; i++)
        {
            if (!Hangul.IsSyllable(text.Peek(at)))
            {
                return true;
            }

            if (Table.Match(text, at, out at) < 0)
            {
                return false;
            }
        }

        return false;
    }
}
