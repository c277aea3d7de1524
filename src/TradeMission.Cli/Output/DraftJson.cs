using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using TradeMission.Domain.Foundation;
using TradeMission.Domain.Json;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Reading;

namespace TradeMission.Cli.Output;

/// <summary>Drafts as JSON, an object a text: source, draft, mission, open and checks.</summary>
internal static class DraftJson
{
    private static readonly JsonTypeInfo<Mission> MissionType =
        (JsonTypeInfo<Mission>)TradeMissionJson.Options.GetTypeInfo(typeof(Mission));

    /// <summary>Writes the members of a draft's object.</summary>
    /// <param name="writer">The writer, in the object.</param>
    /// <param name="source">What the text is called.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="mission">The mission that it makes, or null.</param>
    /// <param name="checks">The sums of the text.</param>
    internal static void Write(
        Utf8JsonWriter writer,
        string source,
        MissionDraft draft,
        Mission? mission,
        EquatableArray<ReconciliationCheck> checks)
    {
        writer.WriteString("source"u8, source);
        DraftMembers.Write(writer, draft);
        writer.WritePropertyName("mission"u8);
        if (mission is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            JsonSerializer.Serialize(writer, mission, MissionType);
        }

        writer.WriteStartArray("open"u8);
        foreach (var point in draft.Open)
        {
            Write(writer, draft.Text, point);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("checks"u8);
        foreach (var check in checks)
        {
            Write(writer, draft.Text, check);
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, string text, OpenPoint point)
    {
        writer.WriteStartObject();
        writer.WriteString("member"u8, point.Member);
        writer.WriteString("reason"u8, point.Reason);
        writer.WriteBoolean("required"u8, point.IsRequired);
        writer.WriteStartArray("alternatives"u8);
        foreach (string alternative in point.Alternatives)
        {
            writer.WriteStringValue(alternative);
        }

        writer.WriteEndArray();
        if (point.Span is { } span)
        {
            WriteMembers(writer, text, span.Start, span.Length);
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string text, ReconciliationCheck check)
    {
        writer.WriteStartObject();
        writer.WriteString("kind"u8, FigureText.NameOf(check.Kind));
        writer.WriteString("verdict"u8, FigureText.NameOf(check.Verdict));
        FigureJson.Write(writer, Difference, check.Difference);
        FigureJson.Write(writer, Tolerance, check.Tolerance);
        if (check.Reason is { } reason)
        {
            writer.WriteString("reason"u8, reason);
        }

        writer.WriteStartArray("spans"u8);
        foreach (var place in check.Evidence)
        {
            writer.WriteStartObject();
            WriteMembers(writer, text, place.Start, place.Length);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter writer, string text, int start, int length)
    {
        writer.WriteNumber("start"u8, start);
        writer.WriteNumber("length"u8, length);
        writer.WriteString("text"u8, text.AsSpan(start, length));
    }

    private static readonly JsonEncodedText Difference = JsonEncodedText.Encode("difference");
    private static readonly JsonEncodedText Tolerance = JsonEncodedText.Encode("tolerance");
}
