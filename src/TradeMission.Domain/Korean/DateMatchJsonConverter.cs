using System.Text.Json;
using System.Text.Json.Serialization;
using TradeMission.Domain.Calendar;
using TradeMission.Domain.Foundation;
using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Korean;

/// <summary>Writes a date found as {"start":3,"length":8,"date":{…}}; attached by attribute.</summary>
internal sealed class DateMatchJsonConverter : JsonConverter<DateMatch>
{
    private const string Date = "date";

    private static readonly string[] Members = [SpanMembers.StartName, SpanMembers.LengthName, Date];
    private static readonly AnnouncedDateJsonConverter Converter = new();

    public override DateMatch Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        SpanMembers span = default;
        AnnouncedDate date = default;
        var members = new JsonMembers(ref reader, Members, requiredCount: 3);
        while (members.MoveNext(ref reader, out string name))
        {
            if (name is Date)
            {
                date = Converter.Read(ref reader, typeof(AnnouncedDate), options);
            }
            else
            {
                span.Read(ref reader, name);
            }
        }

        return new(span.ToSpan(), date);
    }

    public override void Write(Utf8JsonWriter writer, DateMatch value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        SpanMembers.Write(writer, value.Span);
        writer.WritePropertyName(Date);
        Converter.Write(writer, value.Date, options);
        writer.WriteEndObject();
    }
}
