using System.Text.Json;
using System.Text.Json.Serialization;
using TradeMission.Domain.Quantities;
using TradeMission.Domain.Foundation;
using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Korean;

/// <summary>Writes a count found as {"start":3,"length":8,"count":{…}}; attached by attribute.</summary>
internal sealed class CountMatchJsonConverter : JsonConverter<CountMatch>
{
    private const string Count = "count";

    private static readonly string[] Members = [SpanMembers.StartName, SpanMembers.LengthName, Count];
    private static readonly AnnouncedCountJsonConverter Converter = new();

    public override CountMatch Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        SpanMembers span = default;
        AnnouncedCount count = default;
        var members = new JsonMembers(ref reader, Members, requiredCount: 3);
        while (members.MoveNext(ref reader, out string name))
        {
            if (name is Count)
            {
                count = Converter.Read(ref reader, typeof(AnnouncedCount), options);
            }
            else
            {
                span.Read(ref reader, name);
            }
        }

        return new(span.ToSpan(), count);
    }

    public override void Write(Utf8JsonWriter writer, CountMatch value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        SpanMembers.Write(writer, value.Span);
        writer.WritePropertyName(Count);
        Converter.Write(writer, value.Count, options);
        writer.WriteEndObject();
    }
}
