using System.Buffers;
using NodaTime;
using TradeMission.Domain.Korean.Lexing;
using TradeMission.Domain.Korean.Meaning;
using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Korean;

/// <summary>Finds the figures of a text, UTF-16 as it is and UTF-8 in blocks that are decoded one after another.</summary>
internal ref struct TextScanner
{
    private const int BlockLength = 1 << 15;

    // In the last part of a block nothing is begun; the next block takes it up, with some text before it.
    private const int Ahead = 1 << 11;
    private const int Behind = 1 << 7;

    private FigureKinds kinds;
    private KoreanAmountOptions? options;
    private FigureScanner figures;
    private ReadOnlySpan<byte> utf8;
    private char[]? block;
    private int decoded;
    private int mappedBytes;
    private int cursorCharacters;
    private int cursorBytes;
    private int end;

    /// <summary>Begins a text, in place: a scanner is too large to be copied for nothing.</summary>
    internal void Start(ReadOnlySpan<char> text, FigureKinds kinds, LocalDate? reference, KoreanAmountOptions? options)
    {
        this.kinds = kinds;
        this.options = options;
        Start(text, new() { Reference = reference });
    }

    /// <summary>Begins a text of UTF-8.</summary>
    internal void Start(ReadOnlySpan<byte> utf8Text, FigureKinds kinds, LocalDate? reference, KoreanAmountOptions? options)
    {
        this.kinds = kinds;
        this.options = options;
        utf8 = utf8Text;
        block = ArrayPool<char>.Shared.Rent(Math.Min(utf8Text.Length, BlockLength) + 1);
        Decode(new() { Reference = reference });
    }

    /// <summary>The kind of the figure that was found last.</summary>
    internal readonly FigureKinds Kind => figures.Kind;

    /// <summary>The amount that was found last.</summary>
    internal AmountMatch Amount => figures.Amount with { Span = Map(figures.Amount.Span) };

    /// <summary>The count that was found last.</summary>
    internal CountMatch Count => figures.Count with { Span = Map(figures.Count.Span) };

    /// <summary>The date that was found last.</summary>
    internal DateMatch Date => figures.Date with { Span = Map(figures.Date.Span) };

    /// <summary>Finds the next figure.</summary>
    internal bool MoveNext()
    {
        while (!figures.MoveNext(end))
        {
            if (decoded >= utf8.Length)
            {
                Dispose();
                return false;
            }

            int place = Math.Max(0, figures.Place - Behind);
            place -= place > 0 && char.IsLowSurrogate(block![place]) ? 1 : 0;
            int skipped = BytesOf(place);
            int from = figures.Place - place;
            utf8 = utf8[skipped..];
            mappedBytes += skipped;
            cursorCharacters = cursorBytes = 0;
            Decode(figures.Memory with { End = Math.Max(0, figures.Memory.End - place) });
            figures.Skip(from);
        }

        return true;
    }

    /// <summary>Gives the block back.</summary>
    internal void Dispose()
    {
        if (block is not null)
        {
            ArrayPool<char>.Shared.Return(block);
            block = null;
        }
    }

    private void Start(ReadOnlySpan<char> text, scoped in DateMemory memory)
    {
        figures.Start(text, kinds, options, figures.Conversion, memory);
        end = text.Length;
    }

    private void Decode(scoped in DateMemory memory)
    {
        int length = Utf8Text.Decode(utf8, block, out decoded, utf8.Length <= BlockLength);
        Start(block.AsSpan(0, length), memory);
        end = decoded < utf8.Length ? length - Ahead : length;
    }

    private TextSpan Map(TextSpan span)
    {
        if (utf8.IsEmpty)
        {
            return span;
        }

        int start = BytesOf(span.Start);
        return new(mappedBytes + start, Utf8Text.BytesOf(utf8[start..], block.AsSpan(span.Start, span.Length)));
    }

    // Matches rise, so that each byte is counted once.
    private int BytesOf(int characters)
    {
        if (characters < cursorCharacters)
        {
            cursorCharacters = cursorBytes = 0;
        }

        cursorBytes += Utf8Text.BytesOf(utf8[cursorBytes..], block.AsSpan(cursorCharacters, characters - cursorCharacters));
        cursorCharacters = characters;
        return cursorBytes;
    }
}
