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

    /// <summary>The dates and counts of a longer text, in characters, are not held.</summary>
    private const int LongText = 1024 * 1024;

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

    // The figures come in the order of the text, the answer has them by kind: dates and counts wait for the amounts, or of
    // a text with more of them than memory is to hold, are found again.
    private void WriteFigures(in PipeDocument document)
    {
        bool isLong = document.Text.Length > LongText;
        WriteKind(document, FigureKinds.Amount, Amounts, isKept: !isLong);
        if (isLong)
        {
            WriteKind(document, FigureKinds.Date, Dates, isKept: false);
            WriteKind(document, FigureKinds.Count, Counts, isKept: false);
            return;
        }

        WriteKept(document.Text);
    }

    private void WriteKind(in PipeDocument document, FigureKinds kind, JsonEncodedText name, bool isKept)
    {
        writer.WriteStartArray(name);
        foreach (var match in KoreanText.EnumerateFigures(document.Text, document.ReferenceDate, isKept ? FigureKinds.All : kind))
        {
            if (match.Kind == kind)
            {
                Write(document.Text, match);
            }
            else if (isKept)
            {
                Keep(match);
            }
        }

        writer.WriteEndArray();
    }

    private void Keep(in FigureMatch match)
    {
        if (match.Kind is FigureKinds.Date)
        {
            dates.Add(match.Date);
        }
        else
        {
            counts.Add(match.Count);
        }
    }

    private void Write(ReadOnlySpan<char> text, in FigureMatch match)
    {
        writer.WriteStartObject();
        FigureJson.Write(writer, text, match);

        writer.WriteEndObject();
    }

    private void WriteKept(ReadOnlySpan<char> text)
    {
        writer.WriteStartArray(Dates);
        foreach (ref readonly var match in CollectionsMarshal.AsSpan(dates))
        {
            writer.WriteStartObject();
            FigureJson.Write(writer, text, match);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray(Counts);
        foreach (ref readonly var match in CollectionsMarshal.AsSpan(counts))
        {
            writer.WriteStartObject();
            FigureJson.Write(writer, text, match);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        dates.Clear();
        counts.Clear();
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
