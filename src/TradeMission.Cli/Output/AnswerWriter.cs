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

    private void WriteFigures(PipeDocument document)
    {
        writer.WriteStartArray(Amounts);
        foreach (var match in KoreanText.EnumerateAmounts(document.Text))
        {
            writer.WriteStartObject();
            FigureJson.Write(writer, document.Text, match);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray(Dates);
        writer.WriteEndArray();
        writer.WriteStartArray(Counts);
        writer.WriteEndArray();
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
