using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using TradeMission.Domain.Foundation;
using TradeMission.Domain.Json;
using TradeMission.Domain.Reading;

namespace TradeMission.Cli.Output;

/// <summary>What is known of a mission, in a mission's own shape, whether or not it makes one.</summary>
internal static class DraftMembers
{
    internal static void Write(Utf8JsonWriter writer, MissionDraft draft)
    {
        writer.WriteStartObject("draft"u8);
        Member(writer, "name", draft.Name);
        Member(writer, "kind", draft.Kind);
        writer.WriteStartObject("delegation"u8);
        Member(writer, "sender", draft.Sender);
        Members(writer, "partners", draft.Partners);
        Member(writer, "head", draft.Head);
        Members(writer, "companies", draft.Companies);
        Member(writer, "companyCount", draft.CompanyCount);
        Member(writer, "peopleCount", draft.PeopleCount);
        writer.WriteEndObject();
        Member(writer, "period", draft.Period);
        writer.WriteStartObject("itinerary"u8);
        Members(writer, "stops", draft.Stops);
        writer.WriteEndObject();
        Members(writer, "agreements", draft.Agreements);
        Members(writer, "achievements", draft.Achievements);
        Members(writer, "context", draft.Context);
        writer.WriteEndObject();
    }

    private static void Member<T>(Utf8JsonWriter writer, string name, DraftFact<T>? fact)
        where T : notnull
    {
        if (fact is not null)
        {
            writer.WritePropertyName(name);
            JsonSerializer.Serialize(writer, fact.Value, TypeOf<T>());
        }
    }

    private static void Members<T>(Utf8JsonWriter writer, string name, EquatableArray<DraftFact<T>> facts)
        where T : notnull
    {
        if (facts.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (var fact in facts)
        {
            JsonSerializer.Serialize(writer, fact.Value, TypeOf<T>());
        }

        writer.WriteEndArray();
    }

    private static JsonTypeInfo<T> TypeOf<T>() => (JsonTypeInfo<T>)TradeMissionJson.Options.GetTypeInfo(typeof(T));
}
