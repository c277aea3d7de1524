using System.Runtime.CompilerServices;
using TradeMission.Domain.Korean.Words;

namespace TradeMission.Domain.Korean.Lexing;

// Words of the lexicon: the longest that stands at a place, unless a shorter one is meant.
internal ref partial struct Lexer
{
    // Written onto digits 만, 억 and the like are units, whatever word they may begin: 9조달러, 890억지원; but 110경기.
    private readonly bool TryReadUnit(ref Token token, int node, char c, int next)
    {
        int row = Lexicon.Row(node);
        bool isUnit = token.IsGlued && IsBehindDigits && Hangul.IsSyllable(c) && Lexicon.Is(row, WordClass.Unit)
            && !WordChoice.IsRareUnit(row);
        if (isUnit)
        {
            Take(ref token, TokenKind.Hangul, row, next);
        }

        return isUnit;
    }

    private static void Take(ref Token token, TokenKind kind, int row, int end)
    {
        token.Kind = kind;
        token.Row = (ushort)row;
        token.Classes = Lexicon.Classes(row);
        token.End = end;
    }

    // Apart from the method that reads a token, which would keep less in registers.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly bool TryReadWord(ref Token token, int node, char c, int next)
    {
        char opening = c;
        int longest = 0;
        int longestEnd = 0;
        int shorter = 0;
        int shorterEnd = 0;
        int lineEnd = int.MaxValue;
        while (node != 0)
        {
            char following = characters.Read(next, out int end);
            int row = Lexicon.Row(node);
            if (row != 0 && !(char.IsAsciiLetter(following) && char.IsAsciiLetter(c)))
            {
                (shorter, shorterEnd) = (longest, longestEnd);
                (longest, longestEnd) = (row, next);
            }

            if (Lexicon.IsLeaf(node))
            {
                break;
            }

            if (following is '\n' or '\r' && !char.IsAsciiLetter(opening))
            {
                lineEnd = next;
                following = characters.Read(lines.SkipSoft(characters, next), out end);
            }

            if (following == ' ')
            {
                node = Lexicon.Child(node, ' ');
                next = node == 0 ? next : SkipSpaces(end);
                continue;
            }

            c = following;
            next = end;
            node = Lexicon.Child(node, Fold(c));
        }

        // 피해|자세히, parted by a line end, is no 피해자.
        if (longest == 0 || (shorter == 0 && lineEnd < longestEnd && WordChoice.GoesOn(this, longestEnd)))
        {
            return false;
        }

        bool isInNumber = shorter != 0 && token.IsGlued && count > 1 && IsNumeral(buffer[count - 2]) && !IsDay;
        if (shorter != 0 && WordChoice.IsShorterMeant(this, shorter, shorterEnd, longest, longestEnd, isInNumber))
        {
            (longest, longestEnd) = (shorter, shorterEnd);
        }

        var kind = Hangul.IsSyllable(opening) ? TokenKind.Hangul : char.IsAsciiLetter(opening) ? TokenKind.Latin : TokenKind.Mark;
        token.Value = kind == TokenKind.Mark ? opening : 0UL;
        Take(ref token, kind, longest, longestEnd);
        return true;
    }

    /// <summary>Latin letters are read in any case.</summary>
    internal static char Fold(char c) => char.IsAsciiLetterLower(c) ? (char)(c & ~0x20) : c;

    /// <summary>Whether the token before the one that is being read is a run of digits.</summary>
    internal readonly bool IsBehindDigits => count > 1 && buffer[count - 2].IsDigits;

    /// <summary>Whether the token before the one that is being read is a digit in hangul.</summary>
    internal readonly bool IsBehindDigitWord => count > 1 && buffer[count - 2].Is(WordClass.Digit | WordClass.Point);

    /// <summary>The place behind a line end within wrapped prose; the place itself if none stands there.</summary>
    internal readonly int SkipLineEnd(int place) => lines.SkipSoft(characters, place);

    /// <summary>The end of the longest word at a place that is or tells something; the place itself if there is none.</summary>
    internal readonly int EndOf(int place, WordClass classes, Context tells = Context.None)
    {
        int end = place;
        int at = place;
        for (int node = -1; node != 0;)
        {
            char c = characters.Read(at, out at);
            node = node < 0 ? Lexicon.Root(c) : Lexicon.Child(node, c);
            int row = Lexicon.Row(node);
            end = Lexicon.Is(row, classes) || Lexicon.Tells(row, tells) ? at : end;
        }

        return end;
    }

    // The 일 before what is read now is a day: 15일이후.
    private readonly bool IsDay => count > 2 && buffer[count - 2].Is(WordClass.Date) && buffer[count - 3].IsDigits;

    private static bool IsNumeral(in Token token) => token.IsDigits || token.Is(WordClass.Numeral | WordClass.Several | WordClass.Point);
}
