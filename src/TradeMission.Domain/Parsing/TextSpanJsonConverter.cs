using System.Text.Json;
using System.Text.Json.Serialization;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Parsing;

/// <summary>Writes a place as {"start":3,"length":8}; attached by attribute.</summary>
internal sealed class TextSpanJsonConverter : JsonConverter<TextSpan>
{
    private static readonly string[] Members = [SpanMembers.StartName, SpanMembers.LengthName];

    public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        SpanMembers span = default;
        var members = new JsonMembers(ref reader, Members, requiredCount: 2);
        while (members.MoveNext(ref reader, out string name))
        {
            span.Read(ref reader, name);
        }

        return span.ToSpan();
    }

    public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        SpanMembers.Write(writer, value);
        writer.WriteEndObject();
    }
}
