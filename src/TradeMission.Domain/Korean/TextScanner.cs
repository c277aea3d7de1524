using System.Buffers;
using NodaTime;
using TradeMission.Domain.Korean.Lexing;
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
    private readonly LocalDate? reference;
    private FigureScanner figures;
    private ReadOnlySpan<byte> utf8;
    private char[]? block;
    private int decoded;
    private int mappedBytes;
    private Scanning.TextScanner<Scanning.Utf16Text> dates;
    private bool hasDate;
    private bool isDate;

    internal TextScanner(ReadOnlySpan<char> text, FigureKinds kinds, LocalDate? reference, KoreanAmountOptions? options)
    {
        this.kinds = kinds;
        this.options = options;
        this.reference = reference;
        Start(text);
    }

    internal TextScanner(ReadOnlySpan<byte> utf8Text, FigureKinds kinds, LocalDate? reference, KoreanAmountOptions? options)
    {
        this.kinds = kinds;
        this.options = options;
        this.reference = reference;
        utf8 = utf8Text;
        block = ArrayPool<char>.Shared.Rent(Math.Min(utf8Text.Length, BlockLength) + 1);
        Decode();
    }

    /// <summary>The kind of the figure that was found last.</summary>
    internal readonly FigureKinds Kind => isDate ? FigureKinds.Date : figures.Kind;

    /// <summary>The amount that was found last.</summary>
    internal readonly AmountMatch Amount => figures.Amount with { Span = Map(figures.Amount.Span) };

    /// <summary>The count that was found last.</summary>
    internal readonly CountMatch Count => figures.Count with { Span = Map(figures.Count.Span) };

    /// <summary>The date that was found last.</summary>
    internal readonly DateMatch Date => dates.Date with { Span = Map(dates.Date.Span) };

    /// <summary>Finds the next figure.</summary>
    internal bool MoveNext()
    {
        while (!MoveNextInBlock())
        {
            if (decoded >= utf8.Length)
            {
                Dispose();
                return false;
            }

            utf8 = utf8[decoded..];
            mappedBytes += decoded;
            Decode();
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

    private bool MoveNextInBlock()
    {
        if (isDate)
        {
            figures.Skip(dates.Date.Span.End);
            hasDate = dates.MoveNext();
            isDate = false;
        }

        if ((kinds & ~FigureKinds.Date) != 0 && figures.MoveNext(hasDate ? dates.Date.Start : int.MaxValue))
        {
            return true;
        }

        return isDate = hasDate;
    }

    private void Start(ReadOnlySpan<char> text)
    {
        figures = new(text, kinds, options);
        if ((kinds & FigureKinds.Date) != 0)
        {
            dates = new(new(text), FigureKinds.Date, reference, null);
            hasDate = dates.MoveNext();
        }
    }

    private void Decode()
    {
        int length = Utf8Text.Decode(utf8, block, out decoded, utf8.Length <= BlockLength);
        if (decoded < utf8.Length)
        {
            length = CutOf(block.AsSpan(0, length));
            decoded = Utf8Text.BytesOf(utf8, length);
        }

        Start(block.AsSpan(0, length));
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
