using System.Buffers;
using NodaTime;
using TradeMission.Domain.Korean.Lexing;
using TradeMission.Domain.Korean.Meaning;
using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Korean;

/// <summary>Finds the figures of a text, UTF-16 as it is and UTF-8 in blocks that are decoded one after another.</summary>
internal ref struct TextScanner
{
    // A block ends at a line, a sentence or a word within its last part.
    private const int BlockLength = 1 << 15;
    private const int CutReach = 1 << 12;

    private readonly FigureKinds kinds;
    private readonly KoreanAmountOptions? options;
    private FigureScanner figures;
    private ReadOnlySpan<byte> utf8;
    private char[]? block;
    private int decoded;
    private int mappedBytes;

    internal TextScanner(ReadOnlySpan<char> text, FigureKinds kinds, LocalDate? reference, KoreanAmountOptions? options)
    {
        this.kinds = kinds;
        this.options = options;
        figures = new(text, kinds, options, new() { Reference = reference });
    }

    internal TextScanner(ReadOnlySpan<byte> utf8Text, FigureKinds kinds, LocalDate? reference, KoreanAmountOptions? options)
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
    internal readonly AmountMatch Amount => figures.Amount with { Span = Map(figures.Amount.Span) };

    /// <summary>The count that was found last.</summary>
    internal readonly CountMatch Count => figures.Count with { Span = Map(figures.Count.Span) };

    /// <summary>The date that was found last.</summary>
    internal readonly DateMatch Date => figures.Date with { Span = Map(figures.Date.Span) };

    /// <summary>Finds the next figure.</summary>
    internal bool MoveNext()
    {
        while (!figures.MoveNext())
        {
            if (decoded >= utf8.Length)
            {
                Dispose();
                return false;
            }

            utf8 = utf8[decoded..];
            mappedBytes += decoded;
            Decode(figures.Memory with { End = 0 });
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

    private void Decode(scoped in DateMemory memory)
    {
        int length = Utf8Text.Decode(utf8, block, out decoded, utf8.Length <= BlockLength);
        if (decoded < utf8.Length)
        {
            length = CutOf(block.AsSpan(0, length));
            decoded = Utf8Text.BytesOf(utf8, length);
        }

        figures = new(block.AsSpan(0, length), kinds, options, memory);
    }

    private static int CutOf(ReadOnlySpan<char> text)
    {
        int least = Math.Max(0, text.Length - CutReach);
        int cut = text[least..].LastIndexOf('\n');
        cut = cut >= 0 ? cut : text[least..].LastIndexOf(". ");
        cut = cut >= 0 ? cut : text[least..].LastIndexOf(' ');
        return cut > 0 ? least + cut + 1 : text.Length;
    }

    private readonly TextSpan Map(TextSpan span)
    {
        if (utf8.IsEmpty)
        {
            return span;
        }

        int start = Utf8Text.BytesOf(utf8, span.Start);
        return new(mappedBytes + start, Utf8Text.BytesOf(utf8[start..], span.Length));
    }
}
