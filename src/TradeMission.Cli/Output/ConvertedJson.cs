using System.Text.Json;
using NodaTime.Text;
using TradeMission.Cli.Input;
using TradeMission.Domain.Aggregation;
using TradeMission.Domain.Json;

namespace TradeMission.Cli.Output;

/// <summary>Totals in one currency as a JSON object, with the rates that they come from.</summary>
internal static class ConvertedJson
{
    internal static void Write(Utf8JsonWriter writer, ConvertedSummary converted)
    {
        writer.WriteStartObject();
        writer.WriteString("currency", converted.Currency.Code);
        writer.WriteString("date", LocalDatePattern.Iso.Format(converted.Date));
        writer.WriteString("rounding", FigureText.NameOf(Conversion.Rounding));
        TotalsJson.WriteByBasis(writer, converted.Totals);
        writer.WriteStartArray("rates");
        foreach (var rate in converted.Rates)
        {
            JsonSerializer.Serialize(writer, rate, TradeMissionJson.Options);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
