using System.Text.Json;
using TradeMission.Domain.Calendar;
using TradeMission.Domain.Missions;

namespace TradeMission.Cli.Output;

/// <summary>A mission of a ledger as a JSON object.</summary>
internal static class LedgerJson
{
    internal static void Write(Utf8JsonWriter writer, LedgerEntry entry)
    {
        var mission = entry.Mission;
        writer.WriteStartObject();
        writer.WriteString("file", entry.File);
        writer.WriteString("id", mission.Id);
        writer.WriteString("sender", mission.Delegation.Sender.Name);
        writer.WriteString("name", mission.Name);
        writer.WriteString("kind", FigureText.NameOf(mission.Kind));
        WritePeriod(writer, mission.Period);
        writer.WriteNumber("stops", mission.Itinerary?.Stops.Count ?? 0);
        TotalsJson.WriteCount(writer, "signedAgreements", entry.Summary.CountAgreements(AgreementStatus.Signed));
        TotalsJson.WriteCount(writer, "plannedAgreements", entry.Summary.CountAgreements(AgreementStatus.Planned));
        TotalsJson.WriteByBasis(writer, entry.Summary.ByBasis());
        WriteFigures(writer, entry);
        writer.WriteEndObject();
    }

    private static void WritePeriod(Utf8JsonWriter writer, MissionPeriod period)
    {
        writer.WriteStartObject("period");
        writer.WriteString("start", period.Start?.ToString());
        writer.WriteString("end", period.End?.ToString());
        FigureJson.WriteStay(writer, period.Stay);
        writer.WriteEndObject();
    }

    private static void WriteFigures(Utf8JsonWriter writer, LedgerEntry entry)
    {
        writer.WriteStartArray("amounts");
        foreach (var figure in entry.Figures)
        {
            writer.WriteStartObject();
            writer.WriteString("basis", FigureText.NameOf(figure.TotalledUnder));
            writer.WriteString("agreementKind", figure is Agreement agreement ? FigureText.NameOf(agreement.Kind) : null);
            writer.WriteString("role", FigureText.NameOf(figure.Role));
            TotalsJson.WriteAmount(writer, "amount", figure.Amount.GetValueOrDefault());
            writer.WriteBoolean("added", entry.Adds(figure));
            writer.WriteString("subject", figure.Subject);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
