using TradeMission.Domain.Korean.Grammar;
using TradeMission.Domain.Korean.Lexing;
using TradeMission.Domain.Korean.Words;

namespace TradeMission.Domain.Korean.Meaning;

/// <summary>Whether 동 behind a number is Vietnamese money and not a building: beside 만 or 억, a banknote, Vietnam, or won in a
/// bracket.</summary>
internal static class Dong
{
    private const int Reach = 10;

    internal static bool Stands(scoped ref Lexer tokens, in Side side)
    {
        ref readonly var number = ref side.Number;
        int behind = WordEnds.SkipParticle(ref tokens, side.AfterToken + 1);
        if (tokens[number.First].IsNear && WordEnds.TailTells(ref tokens, number.First - 1, Context.Building))
        {
            return false;
        }

        bool isLarge = number.LargestUnit > 0 && (number.LastUnit is 4 or 8 or 12 || number.FirstDigits > 0) && !number.IsAmbiguous
            && number.LastUnit != 0
            || (number.LargestUnit == 4 && number.LastUnit >= 2) || (number.IsWords && number.LargestUnit > 0);
        return isLarge || tokens[behind].Tells(Context.Note) || IsConverted(ref tokens, behind) || IsNearVietnam(ref tokens, number.First)
            || number.HasComma && number.IsSmall && number.SmallValue >= 10_000;
    }

    // 130,000동(7,700원)
    private static bool IsConverted(scoped ref Lexer tokens, int behind)
    {
        for (int i = behind; Brackets.IsOpen(tokens[behind]) && i < behind + Reach && !Brackets.IsClose(tokens[i]); i++)
        {
            if (tokens[i].Is(WordClass.CurrencyAfter) && !tokens[i].Is(WordClass.Measure))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNearVietnam(scoped ref Lexer tokens, int first)
    {
        for (int i = first - 1; i >= first - Reach; i--)
        {
            bool isDong = tokens[i].Is(WordClass.CurrencyAfter) && tokens[i].Is(WordClass.Measure) && tokens[i - 1].Is(WordClass.Unit);
            if (isDong || tokens[i].Tells(Context.Vietnam))
            {
                return true;
            }
        }

        return false;
    }
}
