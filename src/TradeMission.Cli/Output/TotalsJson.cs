using System.Text.Json;
using TradeMission.Domain.Aggregation;
using TradeMission.Domain.Json;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Quantities;

namespace TradeMission.Cli.Output;

/// <summary>The totals of missions as a JSON object; amounts and counts have the form that they have in missions.</summary>
internal static class TotalsJson
{
    internal static void Write(Utf8JsonWriter writer, MissionSummary totals)
    {
        writer.WriteStartObject();
        WriteByBasis(writer, totals.ByBasis());
        foreach (var grouping in Grouping.Of(totals))
        {
            WriteGrouping(writer, grouping);
        }

        WriteCounts(writer, totals);
        WriteAttainments(writer, totals);
        WriteExcessChecks(writer, totals);
        writer.WriteEndObject();
    }

    /// <summary>Writes the member of the sums by basis.</summary>
    internal static void WriteByBasis(Utf8JsonWriter writer, IEnumerable<GroupTotal<Basis>> totals)
    {
        writer.WriteStartArray("byBasis");
        foreach (var (basis, _, total) in totals)
        {
            writer.WriteStartObject();
            writer.WriteString("basis", FigureText.NameOf(basis));
            WriteTotal(writer, total);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes a member that is an amount.</summary>
    internal static void WriteAmount(Utf8JsonWriter writer, string name, AnnouncedAmount amount)
    {
        writer.WritePropertyName(name);
        JsonSerializer.Serialize(writer, amount, TradeMissionJson.Options);
    }

    /// <summary>Writes a member that is a sum of numbers of things.</summary>
    internal static void WriteCount(Utf8JsonWriter writer, string name, CountTotal count)
    {
        writer.WriteStartObject(name);
        writer.WritePropertyName("count");
        JsonSerializer.Serialize(writer, count.Bounds, TradeMissionJson.Options);
        writer.WriteNumber("summands", count.Summands);
        writer.WriteEndObject();
    }

    private static void WriteGrouping(Utf8JsonWriter writer, Grouping grouping)
    {
        writer.WriteStartArray($"by{char.ToUpperInvariant(grouping.Name[0])}{grouping.Name[1..]}");
        foreach (var (key, basis, total) in grouping.Totals)
        {
            writer.WriteStartObject();
            writer.WriteString(grouping.Name, key);
            writer.WriteString("basis", FigureText.NameOf(basis));
            WriteTotal(writer, total);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteCounts(Utf8JsonWriter writer, MissionSummary totals)
    {
        writer.WriteStartObject("counts");
        writer.WriteNumber("missions", totals.Missions);
        foreach (var (name, count) in SummaryCounts.Of(totals))
        {
            WriteCount(writer, name, count);
        }

        writer.WriteNumber("amountsWithoutCurrency", totals.AmountsWithoutCurrency);
        writer.WriteEndObject();
    }

    private static void WriteAttainments(Utf8JsonWriter writer, MissionSummary totals)
    {
        writer.WriteStartArray("attainments");
        foreach (var step in totals.Attainments)
        {
            writer.WriteStartObject();
            writer.WriteString("step", FigureText.NameOf(step.Step));
            WriteAmount(writer, "from", new(step.From, step.Currency));
            WriteAmount(writer, "to", new(step.To, step.Currency));
            FigureJson.Write(writer, JsonEncodedText.Encode("lowerRate"), step.LowerRate);
            FigureJson.Write(writer, JsonEncodedText.Encode("upperRate"), step.UpperRate);
            writer.WriteNumber("missions", step.Missions);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteExcessChecks(Utf8JsonWriter writer, MissionSummary totals)
    {
        writer.WriteStartArray("excessChecks");
        foreach (var check in totals.ExcessChecks)
        {
            writer.WriteStartObject();
            WriteAmount(writer, "stated", new(Bounds.Exactly(check.Stated), check.Currency));
            WriteAmount(writer, "computed", new(Bounds.Exactly(check.Computed), check.Currency));
            writer.WriteNumber("missions", check.Missions);
            writer.WriteNumber("agreeing", check.Agreeing);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteTotal(Utf8JsonWriter writer, AnnouncedTotal total)
    {
        WriteAmount(writer, "amount", new(total.Bounds, total.Currency));
        writer.WriteNumber("summands", total.Summands);
    }
}
