using System.Text.Json;
using TradeMission.Domain.Aggregation;

namespace TradeMission.Cli.Output;

/// <summary>A ledger as one JSON object of missions and totals, or as an object a line, the totals last.</summary>
internal sealed class SummaryJson : IDisposable
{
    private const string Missions = "missions";
    private const string Totals = "totals";
    private const string Converted = "converted";

    private readonly OutputBuffer output = new(StandardOutput.OpenLines());
    private readonly Utf8JsonWriter writer;
    private readonly bool isOneObject;

    internal SummaryJson(OutputFormat format)
    {
        writer = new(output, FigureJson.WriterOptions);
        isOneObject = format is OutputFormat.Json;
    }

    internal void Write(Ledger ledger, ConvertedSummary? converted)
    {
        if (isOneObject)
        {
            writer.WriteStartObject();
            writer.WriteStartArray(Missions);
        }

        foreach (var entry in ledger.Entries)
        {
            LedgerJson.Write(writer, entry);
            EndLine();
        }

        if (isOneObject)
        {
            writer.WriteEndArray();
        }
        else
        {
            writer.WriteStartObject();
        }

        writer.WritePropertyName(Totals);
        TotalsJson.Write(writer, ledger.Totals);
        if (converted is not null)
        {
            writer.WritePropertyName(Converted);
            ConvertedJson.Write(writer, converted);
        }

        writer.WriteEndObject();
        EndDocument();
        output.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => writer.Dispose();

    private void EndLine()
    {
        if (!isOneObject)
        {
            EndDocument();
        }
    }

    private void EndDocument()
    {
        writer.Flush();
        writer.Reset();
        output.EndLine();
    }
}
