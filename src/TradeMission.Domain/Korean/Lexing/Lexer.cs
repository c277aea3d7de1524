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
internal ref struct Lexer
{
    private const int Capacity = 128;
    private const int Kept = 48;

    private readonly Characters characters;
    private readonly Lines lines;
    private Buffer buffer;
    private int first;
    private int count;
    private int at;
    private bool isBroken;

    internal Lexer(ReadOnlySpan<char> text)
    {
        Unsafe.SkipInit(out buffer);
        characters = new(text);
        lines = new(text);
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
            while (index >= first + count)
            {
                Next();
            }

            return ref index >= first ? ref buffer[index - first] : ref Edge[0];
        }
    }

    private static ReadOnlySpan<Token> Edge => EdgeTokens;

    private static readonly Token[] EdgeTokens = [new() { Gap = Gap.Break }];

    /// <summary>Goes on at another place of the text, ahead of all that was read; the tokens before it are forgotten.</summary>
    internal void MoveTo(int place)
    {
        first += count;
        count = 0;
        at = place;
        isBroken = true;
    }

    // ---- one token

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
        token.Gap = SkipGap();
        token.Start = at;
        count++;
        char c = characters.Read(at, out int next);
        if (c == Characters.End && at >= characters.Length)
        {
            token.End = at;
            return;
        }

        token.Start = SkipHidden(at, next);
        if (char.IsAsciiDigit(c))
        {
            ReadDigits(ref token);
        }
        else if (!TryReadUnit(ref token, c, next) && !TryReadWord(ref token, c, next))
        {
            ReadOther(ref token, c, next);
        }

        at = token.End;
    }

    // The character may stand behind characters that are nothing.
    private readonly int SkipHidden(int start, int next) => characters.StartOf(start, next);

    private void ReadDigits(ref Token token)
    {
        const int MostDigits = 18;
        token.Kind = TokenKind.Digits;
        int place = token.Start;
        while (token.Digits < MostDigits)
        {
            char c = characters.Read(lines.SkipSoft(characters, place), out int next);
            if (!char.IsAsciiDigit(c))
            {
                break;
            }

            token.Value = (token.Value * 10) + (uint)(c - '0');
            token.Digits++;
            place = next;
        }

        token.End = place;
    }

    // Written onto digits 만, 억 and the like are units, whatever word they may begin: 9조달러, 890억지원.
    private readonly bool TryReadUnit(ref Token token, char c, int next)
    {
        bool isBehindDigits = token.IsGlued && count > 1 && buffer[count - 2].IsDigits;
        int row = isBehindDigits && Hangul.IsSyllable(c) ? Lexicon.Row(Lexicon.Root(c)) : 0;
        if (row == 0 || !Lexicon.Is(row, WordClass.Unit))
        {
            return false;
        }

        token.Kind = TokenKind.Hangul;
        token.Row = (ushort)row;
        token.End = next;
        return true;
    }

    private readonly bool TryReadWord(ref Token token, char c, int next)
    {
        bool isLatin = char.IsAsciiLetter(c);
        int node = Lexicon.Root(Fold(c));
        bool isMark = !isLatin && !Hangul.IsSyllable(c);
        bool isInNumber = token.IsGlued && count > 1 && IsNumeral(buffer[count - 2]) && !IsDay;
        int shorter = 0;
        int shorterEnd = 0;
        while (node != 0)
        {
            char following = characters.Read(next, out int end);
            int row = Lexicon.Row(node);
            if (row != 0 && !(char.IsAsciiLetter(following) && char.IsAsciiLetter(c)))
            {
                (shorter, shorterEnd) = (token.Row, token.End);
                token.Row = (ushort)row;
                token.End = next;
            }

            if (following is '\n' or '\r' && !isLatin)
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

        if (token.Row == 0)
        {
            return false;
        }

        if (shorter != 0 && WordChoice.IsShorterMeant(this, shorter, shorterEnd, token.Row, token.End, isInNumber))
        {
            token.Row = (ushort)shorter;
            token.End = shorterEnd;
        }

        token.Kind = isMark ? TokenKind.Mark : isLatin ? TokenKind.Latin : TokenKind.Hangul;
        token.Value = isMark ? characters.Read(token.Start, out _) : 0UL;
        return true;
    }

    /// <summary>Latin letters are read in any case.</summary>
    internal static char Fold(char c) => char.IsAsciiLetterLower(c) ? (char)(c & ~0x20) : c;

    /// <summary>Whether the token before the one that is being read is a digit in hangul.</summary>
    internal readonly bool IsBehindDigitWord => count > 1 && buffer[count - 2].Is(WordClass.Digit | WordClass.Point);

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

        while (token.Kind != TokenKind.ForeignDigit)
        {
            char following = characters.Read(token.End, out int end);
            if (isHangul ? !Hangul.IsSyllable(following) : !char.IsAsciiLetter(following))
            {
                break;
            }

            token.End = end;
        }
    }

    // ---- what stands between two tokens

    private Gap SkipGap()
    {
        var gap = isBroken ? Gap.Break : Gap.None;
        isBroken = false;
        while (true)
        {
            char c = characters.Read(at, out int next);
            if (c is ' ' or '\u00A0' or '\u3000' or (>= '\u2002' and <= '\u200A') or '\u202F')
            {
                gap = gap < Gap.Hard ? Gap.Space : gap;
            }
            else if (c is '\n' or '\r' or '\u0085' or '\u2028')
            {
                bool isSoft = lines.SkipSoft(characters, at) is var behind && behind > at;
                next = isSoft ? behind : next;
                var end = !isSoft ? Gap.Hard : gap == Gap.Space ? Gap.Space : Gap.Line;
                gap = gap < end ? end : gap;
            }
            else if (c is '\t' or '\v' or '\f' or '\u2029')
            {
                gap = Gap.Break;
            }
            else if (c == '<' && Lines.SkipBreakTag(characters, at) is var behind && behind > at)
            {
                gap = gap < Gap.Hard ? Gap.Hard : gap;
                next = behind;
            }
            else
            {
                return gap;
            }

            at = next;
        }
    }

    private readonly int SkipSpaces(int place)
    {
        while (characters.Read(place, out int next) == ' ')
        {
            place = next;
        }

        return place;
    }

    [InlineArray(Capacity)]
    private struct Buffer
    {
        private Token element;
    }
}
