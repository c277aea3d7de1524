using System.Text.Json;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Calendar;

/// <summary>Writes an announced date as its start, end, stay and whether it is vague; attached by attribute.</summary>
internal sealed class AnnouncedDateJsonConverter : ValueJsonConverter<AnnouncedDate>
{
    private const string Vague = "vague";

    private static readonly string[] Members = [DateMembers.StartName, DateMembers.EndName, DateMembers.StayName, Vague];

    public override AnnouncedDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        DateMembers dates = default;
        bool isVague = false;
        var members = new JsonMembers(ref reader, Members, requiredCount: 0);
        while (members.MoveNext(ref reader, out string name))
        {
            if (name is Vague)
            {
                isVague = JsonMembers.ReadBoolean(ref reader, name);
            }
            else
            {
                dates.Read(ref reader, name);
            }
        }

        return new(dates.Start, dates.End, dates.Stay, isVague);
    }

    public override void Write(Utf8JsonWriter writer, AnnouncedDate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        DateMembers.Write(writer, value.Start, value.End, value.Stay);
        if (value.IsVague)
        {
            writer.WriteBoolean(Vague, true);
        }

        writer.WriteEndObject();
    }
}
