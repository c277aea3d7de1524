using System.Buffers;
using System.Text;
using System.Text.Json;
using ModelContextProtocol.Protocol;
using TradeMission.Cli.Output;

namespace Mcp;

/// <summary>An answer is one JSON object, given as text and as structure; an error is what the library says.</summary>
internal static class Answer
{
    internal static CallToolResult Of(Action<Utf8JsonWriter> writeMembers)
    {
        try
        {
            ArrayBufferWriter<byte> bytes = new();
            using (Utf8JsonWriter writer = new(bytes, FigureJson.WriterOptions))
            {
                writer.WriteStartObject();
                writeMembers(writer);
                writer.WriteEndObject();
            }

            var json = bytes.WrittenSpan;
            return new() { Content = [Text(Encoding.UTF8.GetString(json))], StructuredContent = JsonElement.Parse(json) };
        }
        catch (Exception error) when (error is FormatException or OverflowException)
        {
            string rule = error is FormatException ? error.Message : "The sum is beyond the range of decimal.";
            return new() { IsError = true, Content = [Text(rule)] };
        }
    }

    internal static void WriteArray<T>(this Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<T> writeMembers)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            writeMembers(item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static TextContentBlock Text(string text) => new() { Text = text };
}
