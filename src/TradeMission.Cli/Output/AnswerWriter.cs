using System.Runtime.InteropServices;
using System.Text.Json;
using TradeMission.Cli.Input;
using TradeMission.Domain.Korean;

namespace TradeMission.Cli.Output;

/// <summary>Answers blocks of lines, a line with a line.</summary>
internal sealed class AnswerWriter : IDisposable
{
    private static readonly JsonEncodedText Id = JsonEncodedText.Encode("id");
    private static readonly JsonEncodedText Amounts = JsonEncodedText.Encode("amounts");
    private static readonly JsonEncodedText Dates = JsonEncodedText.Encode("dates");
    private static readonly JsonEncodedText Counts = JsonEncodedText.Encode("counts");
    private static readonly JsonEncodedText Line = JsonEncodedText.Encode("line");
    private static readonly JsonEncodedText Error = JsonEncodedText.Encode("error");

    /// <summary>A list that grew beyond this for a long text is given up after it.</summary>
    private const int KeptFigures = 16 * 1024;

    private readonly List<DateMatch> dates = [];
    private readonly List<CountMatch> counts = [];
    private readonly DocumentReader reader = new();
    private readonly OutputBuffer output;
    private readonly Utf8JsonWriter writer;

    internal AnswerWriter(OutputBuffer output)
    {
        this.output = output;
        writer = new(output, FigureJson.WriterOptions);
    }

    /// <summary>Whether every line so far was a document.</summary>
    internal bool AllRead { get; private set; } = true;

    /// <summary>Answers each line of the block; a line of white space alone has no answer.</summary>
    internal void Answer(LineBlock block)
    {
        long number = block.FirstLine;
        if (block.IsTooLong)
        {
            Refuse(number, $"the line is longer than {LineReader.MaxLineLength} bytes");
            return;
        }

        for (var rest = block.Bytes; !rest.IsEmpty; number++)
        {
            int end = rest.IndexOf((byte)'\n');
            var line = end < 0 ? rest : rest[..end];
            rest = end < 0 ? [] : rest[(end + 1)..];
            if (line.ContainsAnyExcept(" \t\r"u8))
            {
                Answer(line, number);
            }
        }
    }

    /// <summary>Hands the answers to whoever waits for them.</summary>
    internal void Flush() => output.Flush();

    /// <inheritdoc/>
    public void Dispose() => writer.Dispose();

    private void Answer(ReadOnlySpan<byte> line, long number)
    {
        if (!reader.TryRead(line, out var document, out string error))
        {
            Refuse(number, error);
            return;
        }

        writer.WriteStartObject();
        if (!document.Id.IsEmpty)
        {
            writer.WritePropertyName(Id);
            writer.WriteRawValue(document.Id, skipInputValidation: true);
        }

        WriteFigures(document);
        EndLine();
    }

    // The figures come in the order of the text, the answer has them by kind: dates and counts wait for the amounts.
    private void WriteFigures(PipeDocument document)
    {
        writer.WriteStartArray(Amounts);
        foreach (var match in KoreanText.EnumerateFigures(document.Text, document.ReferenceDate))
        {
            switch (match.Kind)
            {
                case FigureKinds.Amount:
                    writer.WriteStartObject();
                    FigureJson.Write(writer, document.Text, match.Amount);
                    writer.WriteEndObject();
                    break;
                case FigureKinds.Date:
                    dates.Add(match.Date);
                    break;
                default:
                    counts.Add(match.Count);
                    break;
            }
        }

        writer.WriteEndArray();
        WriteDates(document.Text);
        WriteCounts(document.Text);
    }

    private void WriteDates(ReadOnlySpan<char> text)
    {
        writer.WriteStartArray(Dates);
        foreach (ref readonly var match in CollectionsMarshal.AsSpan(dates))
        {
            writer.WriteStartObject();
            FigureJson.Write(writer, text, match);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        Empty(dates);
    }

    private void WriteCounts(ReadOnlySpan<char> text)
    {
        writer.WriteStartArray(Counts);
        foreach (ref readonly var match in CollectionsMarshal.AsSpan(counts))
        {
            writer.WriteStartObject();
            FigureJson.Write(writer, text, match);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        Empty(counts);
    }

    private static void Empty<T>(List<T> list)
    {
        list.Clear();
        if (list.Capacity > KeptFigures)
        {
            list.Capacity = 0;
        }
    }

    private void Refuse(long number, string error)
    {
        AllRead = false;
        writer.WriteStartObject();
        writer.WriteNumber(Line, number);
        writer.WriteString(Error, error);
        EndLine();
    }

    private void EndLine()
    {
        writer.WriteEndObject();
        writer.Flush();
        writer.Reset();
        output.EndLine();
    }
}
