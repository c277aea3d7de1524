using System.Text.Json;
using TradeMission.Cli.Output;
using TradeMission.Domain.Json;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Reading;

namespace Mcp;

/// <summary>A draft: the mission, what is open, and the announcement's sums, each with its places.</summary>
internal static class DraftAnswer
{
    private const string Id = "announcement";
    private static readonly SourceDocument Source = new() { Publisher = "unknown" };

    internal static void Write(Utf8JsonWriter writer, MissionDraft draft)
    {
        draft.TryToMission(Id, Source, out var mission);
        writer.WritePropertyName("mission");
        JsonSerializer.Serialize(writer, mission, TradeMissionJson.Options);
        writer.WriteArray("open", draft.Open, point =>
        {
            writer.WriteString("member", point.Member);
            writer.WriteString("reason", point.Reason);
            writer.WriteBoolean("required", point.IsRequired);
            if (point.Span is { } span)
            {
                WritePlace(span.Start, span.Length);
            }
        });
        writer.WriteArray("checks", Reconciliation.Check(draft), check =>
        {
            writer.WriteString("kind", FigureText.NameOf(check.Kind));
            writer.WriteString("verdict", FigureText.NameOf(check.Verdict));
            FigureJson.Write(writer, JsonEncodedText.Encode("difference"), check.Difference);
            FigureJson.Write(writer, JsonEncodedText.Encode("tolerance"), check.Tolerance);
            if (check.Reason is { } reason)
            {
                writer.WriteString("reason", reason);
            }

            writer.WriteArray("spans", check.Evidence, place => WritePlace(place.Start, place.Length));
        });

        void WritePlace(int start, int length)
        {
            writer.WriteNumber("start", start);
            writer.WriteNumber("length", length);
            writer.WriteString("text", draft.Text.AsSpan(start, length));
        }
    }
}
