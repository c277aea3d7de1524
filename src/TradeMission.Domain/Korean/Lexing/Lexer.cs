using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using TradeMission.Domain.Korean.Words;

// Locals are written before they are read, and the buffer of tokens is too large to be cleared for nothing.
[module: SkipLocalsInit]

namespace TradeMission.Domain.Korean.Lexing;

/// <summary>Turns a text into tokens, from a place on and only as far as they are asked for.</summary>
/// <remarks>
/// Tokens are known by numbers that rise through the text; some of those behind and all those ahead of a place can be asked for. The
/// longest word wins; hangul that is no word is one token to the end of its run, so that nothing is read inside of a word.
/// </remarks>
internal ref partial struct Lexer
{
    private const int Capacity = 128;
    private const int Kept = 48;

    private readonly Characters characters;
    private readonly Lines lines;
    private Buffer buffer;
    private Token edge;
    private int first;
    private int count;
    private int at;
    private bool isBroken;

    internal Lexer(ReadOnlySpan<char> text)
    {
        Unsafe.SkipInit(out buffer);
        characters = new(text);
        lines = new(text);
        edge = new() { Gap = Gap.Break };
        first = 0;
        count = 0;
        at = 0;
        isBroken = true;
    }

    /// <summary>The number of the next token that is not read yet.</summary>
    internal readonly int Count => first + count;

    /// <summary>The text as characters.</summary>
    internal readonly Characters Characters => characters;

    /// <summary>Where the next token that is not read yet is looked for.</summary>
    internal readonly int Position => at;

    /// <summary>A token; before the first that is kept, and behind the last, one of kind <see cref="TokenKind.End"/>.</summary>
    [UnscopedRef]
    internal ref readonly Token this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            Steps.Add();
            int slot = index - first;
            return ref (uint)slot < (uint)count ? ref buffer[slot] : ref Find(index);
        }
    }

    /// <summary>Goes on at another place of the text, ahead of all that was read; the tokens before it are forgotten.</summary>
    internal void MoveTo(int place)
    {
        first += count;
        count = 0;
        at = place;
        isBroken = true;
    }

    // ---- one token

    [UnscopedRef]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private ref readonly Token Find(int index)
    {
        while (index >= first + count)
        {
            Next();
        }

        return ref index >= first ? ref buffer[index - first] : ref edge;
    }

    private void Next()
    {
        if (count == Capacity)
        {
            ((ReadOnlySpan<Token>)buffer)[(Capacity - Kept)..].CopyTo(buffer);
            first += Capacity - Kept;
            count = Kept;
        }

        ref var token = ref buffer[count];
        token = default;
        token.Gap = SkipGap(out char c, out int next);
        token.Start = at;
        count++;
        if (c == Characters.End && characters.IsEnd(at, next))
        {
            token.End = at;
            token.Gap = Gap.Break;
            return;
        }

        // The character may stand behind characters that are nothing.
        token.Start = next - at == 1 ? at : characters.StartOf(at, next);
        if (char.IsAsciiDigit(c))
        {
            ReadDigits(ref token);
        }
        else if (!TryReadKnown(ref token, c, next))
        {
            ReadOther(ref token, c, next);
        }

        at = token.End;
    }

    private readonly bool TryReadKnown(ref Token token, char c, int next)
    {
        int node = Lexicon.Root(Fold(c));
        return node != 0 && (TryReadUnit(ref token, node, c, next) || TryReadWord(ref token, node, c, next));
    }

    private readonly void ReadDigits(ref Token token)
    {
        const int MostDigits = 18;
        int place = token.Start;
        int digits = 0;
        ulong value = 0;
        while (digits < MostDigits)
        {
            char c = characters.Read(place, out int next);
            if (c is '\n' or '\r')
            {
                c = characters.Read(lines.SkipSoft(characters, place), out next);
            }

            if (!char.IsAsciiDigit(c))
            {
                break;
            }

            value = (value * 10) + (uint)(c - '0');
            digits++;
            place = next;
        }

        token.Kind = TokenKind.Digits;
        token.Value = value;
        token.Digits = (byte)digits;
        token.End = place;
    }

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

    private readonly bool TryReadWord(ref Token token, int node, char c, int next)
    {
        char opening = c;
        int longest = 0;
        int longestEnd = 0;
        int shorter = 0;
        int shorterEnd = 0;
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

        if (longest == 0)
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

    private readonly void ReadOther(ref Token token, char c, int next)
    {
        bool isHangul = Hangul.IsSyllable(c);
        token.Kind = isHangul ? TokenKind.Hangul
            : char.IsAsciiLetter(c) ? TokenKind.Latin
            : char.IsDigit(c) ? TokenKind.ForeignDigit
            : TokenKind.Mark;
        token.End = next;
        if (token.Kind is TokenKind.Mark)
        {
            token.Value = c;
            return;
        }

        if (token.Kind is TokenKind.ForeignDigit)
        {
            return;
        }

        char following = characters.Read(next, out int end);
        while (isHangul ? Hangul.IsSyllable(following) : char.IsAsciiLetter(following))
        {
            next = end;
            following = characters.Read(next, out end);
        }

        token.End = next;
    }

    [InlineArray(Capacity)]
    private struct Buffer
    {
        private Token element;
    }
}
