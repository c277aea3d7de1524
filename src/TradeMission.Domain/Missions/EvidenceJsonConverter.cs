using System.Text.Json;
using System.Text.Json.Serialization;
using TradeMission.Domain.Foundation;
using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Missions;

/// <summary>Writes a place in a source as {"start":552,"length":8,"source":1}, without the first source's index; attached by
/// attribute.</summary>
internal sealed class EvidenceJsonConverter : JsonConverter<Evidence>, IMembersConverter
{
    private const string Source = "source";

    private static readonly string[] Names = [SpanMembers.StartName, SpanMembers.LengthName, Source];

    public IReadOnlyDictionary<string, Type?> Members { get; } = Names.ToDictionary(name => name, Type? (_) => null);

    public override Evidence Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        SpanMembers span = default;
        int source = 0;
        var members = new JsonMembers(ref reader, Names, requiredCount: 2);
        while (members.MoveNext(ref reader, out string name))
        {
            if (name is Source)
            {
                source = JsonMembers.ReadInt32(ref reader, name);
            }
            else
            {
                span.Read(ref reader, name);
            }
        }

        return JsonMembers.Make(() => new Evidence(span.ToSpan().Start, span.ToSpan().Length, source));
    }

    public override void Write(Utf8JsonWriter writer, Evidence value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        SpanMembers.Write(writer, value.Span);
        if (value.Source > 0)
        {
            writer.WriteNumber(Source, value.Source);
        }

        writer.WriteEndObject();
    }
}
