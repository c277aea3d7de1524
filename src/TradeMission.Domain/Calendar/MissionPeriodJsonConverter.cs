using System.Text.Json;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Calendar;

/// <summary>Writes a period as its start, end and stay; attached by attribute.</summary>
internal sealed class MissionPeriodJsonConverter : ValueJsonConverter<MissionPeriod>, IMembersConverter
{
    private static readonly string[] Names = [DateMembers.StartName, DateMembers.EndName, DateMembers.StayName];

    public IReadOnlyDictionary<string, Type?> Members { get; } = DateMembers.Types;

    public override MissionPeriod Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        DateMembers dates = default;
        var members = new JsonMembers(ref reader, Names, requiredCount: 0);
        while (members.MoveNext(ref reader, out string name))
        {
            dates.Read(ref reader, name);
        }

        return JsonMembers.Make(() => new MissionPeriod(dates.Start, dates.End, dates.Stay));
    }

    public override void Write(Utf8JsonWriter writer, MissionPeriod value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        DateMembers.Write(writer, value.Start, value.End, value.Stay);
        writer.WriteEndObject();
    }
}
