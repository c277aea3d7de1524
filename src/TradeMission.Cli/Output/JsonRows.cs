using System.Text.Json;

namespace TradeMission.Cli.Output;

/// <summary>Objects written one after the other to standard output, as one JSON array or one a line.</summary>
internal sealed class JsonRows : IDisposable
{
    private readonly OutputBuffer output = new(StandardOutput.OpenLines());
    private readonly Utf8JsonWriter writer;
    private readonly bool isArray;

    internal JsonRows(OutputFormat format)
    {
        writer = new(output, FigureJson.WriterOptions);
        isArray = format is OutputFormat.Json;
        if (isArray)
        {
            writer.WriteStartArray();
        }
    }

    /// <summary>Begins an object.</summary>
    /// <returns>The writer of its members.</returns>
    internal Utf8JsonWriter Start()
    {
        writer.WriteStartObject();
        return writer;
    }

    /// <summary>Ends the object.</summary>
    internal void End()
    {
        writer.WriteEndObject();
        if (!isArray)
        {
            EndDocument();
        }
    }

    /// <summary>Hands on the objects that are ended.</summary>
    internal void Flush()
    {
        writer.Flush();
        output.Flush();
    }

    /// <summary>Writes what is left to write.</summary>
    internal void Complete()
    {
        if (isArray)
        {
            writer.WriteEndArray();
            EndDocument();
        }

        output.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => writer.Dispose();

    private void EndDocument()
    {
        writer.Flush();
        writer.Reset();
        output.EndLine();
    }
}
