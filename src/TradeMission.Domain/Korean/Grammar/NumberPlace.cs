using TradeMission.Domain.Korean.Lexing;
using TradeMission.Domain.Korean.Words;

namespace TradeMission.Domain.Korean.Grammar;

/// <summary>Finds where the number begins that a digit or a numeral in running text belongs to.</summary>
internal static class NumberPlace
{
    private const int Rieul = 8;
    private const int MostWords = 20;

    /// <summary>The number's first token; -1 if the numeral is no number but a part of a word, or of a name: 제3조.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="at">The token.</param>
    /// <param name="floor">The first token that may belong to it.</param>
    internal static int FirstOf(scoped ref Lexer tokens, int at, int floor)
    {
        int first = at;
        if (!tokens[at].IsDigits)
        {
            for (int i = 0; i < MostWords && first > floor && tokens[first].IsJoined && IsWord(tokens[first - 1]); i++)
            {
                first--;
            }

            // 한두 억원
            if (first > floor && tokens[first].Is(WordClass.Unit) && tokens[first - 1].Is(WordClass.Pair) && tokens[first].IsNear)
            {
                first--;
            }
        }

        first = WithSeveral(ref tokens, first, floor);
        if (IsNumberOf(ref tokens, first) || IsWordOfDigit(ref tokens, first) || IsOrdinal(ref tokens, first, floor)
            || (!tokens[first].IsDigits && !BeginsNumber(ref tokens, first, floor)))
        {
            return -1;
        }

        return first;
    }

    /// <summary>Whether a number is one of an order: 제3.</summary>
    internal static bool IsOrdinal(scoped ref Lexer tokens, int first, int floor) =>
        first > floor && tokens[first].IsGlued && IsNumbered(ref tokens, first);

    /// <summary>The first token behind the number of an order, which belongs to nothing else: 제3조, 제5-2조.</summary>
    internal static int EndOfOrdinal(scoped ref Lexer tokens, int at)
    {
        do
        {
            bool isPart = tokens[at + 1].Mark is '-' && tokens[at + 1].IsGlued && tokens[at + 2].IsDigits;
            at += isPart ? 3 : 1;
        }
        while (tokens[at].IsGlued && IsWord(tokens[at]));
        return at;
    }

    /// <summary>Whether 제 stands before a number, parted from it or not: 제 3회, but also 제 3만원, my own.</summary>
    internal static bool IsNumbered(scoped ref Lexer tokens, int first) =>
        tokens[first].IsNear && tokens[first - 1].Tells(Context.Ordinal) && WordEnds.Begins(ref tokens, first - 1);

    /// <summary>Whether a token is a word of a number.</summary>
    internal static bool IsWord(in Token token) =>
        token.Is(WordClass.Digit | WordClass.Unit | WordClass.Native | WordClass.Pair | WordClass.Several);

    // 수백만, 몇 억; but not 다수, 할 수 천만원이.
    private static int WithSeveral(scoped ref Lexer tokens, int first, int floor)
    {
        int before = first - 1;
        bool isSeveral = before >= floor && tokens[before].Is(WordClass.Several) && tokens[first].IsNear
            && WordEnds.Begins(ref tokens, before) && !(tokens[before].IsGlued && IsWord(tokens[before - 1]))
            && tokens[first].Is(WordClass.Unit | WordClass.Several);
        if (!isSeveral || tokens[first].IsGlued)
        {
            return isSeveral ? before : first;
        }

        return IsAbility(ref tokens, before) ? first : before;
    }

    /// <summary>Whether 수 is not "several" but the noun behind a verb: 할 수 있다.</summary>
    internal static bool IsAbility(scoped ref Lexer tokens, int several)
    {
        char earlier = tokens.Characters.ReadBefore(tokens[several - 1].End, out _);
        return tokens[several].Is(WordClass.Ability) && !tokens[several].IsGlued && Hangul.IsSyllable(earlier)
            && Hangul.Final(earlier) == Rieul;
    }

    // 회원 수 천만 명: the number of members, or some ten million of them?
    private static bool IsNumberOf(scoped ref Lexer tokens, int first) =>
        tokens[first].Is(WordClass.Several) && tokens[first].Is(WordClass.Ability) && !tokens[first + 1].IsGlued
        && tokens[first - 1].Is(WordClass.People | WordClass.CountNoun) && tokens[first].IsNear;

    // 한일, 세이: a digit in hangul does not go on with a native numeral.
    private static bool IsWordOfDigit(scoped ref Lexer tokens, int first) =>
        tokens[first].Is(WordClass.Native) && tokens[first + 1].IsGlued && tokens[first + 1].Is(WordClass.Digit);

    // A number in words does not start within a word, but for one that opens an amount: 총삼백만원, 금오백만원.
    private static bool BeginsNumber(scoped ref Lexer tokens, int first, int floor)
    {
        int at = first;
        while (!WordEnds.Begins(ref tokens, at))
        {
            at--;
            bool isOpening = at >= floor
                && (tokens[at].Tells(Context.Opening) || tokens[at].Is(WordClass.QualifierBefore | WordClass.CurrencyBefore));
            if (!isOpening)
            {
                return false;
            }
        }

        return !IsLoneDigitBefore(ref tokens, first, floor);
    }

    // "구 만불", "이 천만원": nine or old, two or this?
    private static bool IsLoneDigitBefore(scoped ref Lexer tokens, int first, int floor)
    {
        int before = first - 1;
        return before >= floor && tokens[first].Is(WordClass.Unit) && tokens[first].Gap is Gap.Space or Gap.Line
            && tokens[before].Is(WordClass.Digit) && WordEnds.Begins(ref tokens, before);
    }
}
