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

    private Characters characters;
    private Lines lines;
    private Buffer buffer;
    private Token edge;
    private int first;
    private int count;
    private int at;
    private bool isBroken;

    internal Lexer(ReadOnlySpan<char> text)
    {
        Unsafe.SkipInit(out this);
        Start(text);
    }

    /// <summary>Begins a text, in place: a new lexer that is assigned would be copied with its buffer.</summary>
    internal void Start(ReadOnlySpan<char> text)
    {
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
