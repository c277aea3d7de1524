using System.Text.Json;
using System.Text.Json.Serialization;

namespace TradeMission.Domain.Benchmarks.Processes;

/// <summary>What any program must do that reads the pipe's lines and answers in JSON, and nothing more: the text comes back as it came.</summary>
internal static class JsonLoop
{
    private const int BufferSize = 1 << 16;

    internal static int Run()
    {
        using var input = Console.OpenStandardInput();
        using BufferedStream output = new(Console.OpenStandardOutput(), BufferSize);
        using Utf8JsonWriter writer = new(output, new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        byte[] buffer = new byte[BufferSize];
        int held = 0;
        for (int read = input.Read(buffer); read > 0; read = input.Read(buffer, held, buffer.Length - held))
        {
            int end = held + read;
            int start = AnswerLines(buffer.AsSpan(0, end), writer, output);
            held = end - start;
            buffer.AsSpan(start, held).CopyTo(buffer);
            if (held == buffer.Length)
            {
                Array.Resize(ref buffer, buffer.Length * 2);
            }
        }

        return 0;
    }

    private static int AnswerLines(ReadOnlySpan<byte> bytes, Utf8JsonWriter writer, Stream output)
    {
        int start = 0;
        for (int length = bytes.IndexOf((byte)'\n'); length >= 0; length = bytes[start..].IndexOf((byte)'\n'))
        {
            var document = JsonSerializer.Deserialize(bytes.Slice(start, length), PipeDocumentContext.Default.PipeDocument);
            JsonSerializer.Serialize(writer, document, PipeDocumentContext.Default.PipeDocument);
            writer.Flush();
            writer.Reset();
            output.WriteByte((byte)'\n');
            start += length + 1;
        }

        return start;
    }
}

internal sealed record PipeDocument(string Id, string Text, string? ReferenceDate);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PipeDocument))]
internal sealed partial class PipeDocumentContext : JsonSerializerContext;
