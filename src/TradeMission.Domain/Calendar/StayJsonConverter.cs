using System.Text.Json;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Calendar;

/// <summary>Writes a stay as {"nights":5,"days":7}, without what is unknown; attached by attribute.</summary>
internal sealed class StayJsonConverter : ValueJsonConverter<Stay>, IMembersConverter
{
    private const string Nights = "nights";
    private const string Days = "days";

    private static readonly string[] Names = [Nights, Days];

    public IReadOnlyDictionary<string, Type?> Members { get; } = Names.ToDictionary(name => name, Type? (_) => null);

    public override Stay Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ReadStay(ref reader);

    public override void Write(Utf8JsonWriter writer, Stay value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        WriteStay(writer, value);
    }

    internal static Stay ReadStay(ref Utf8JsonReader reader)
    {
        int? nights = null;
        int? days = null;
        var members = new JsonMembers(ref reader, Names, requiredCount: 0);
        while (members.MoveNext(ref reader, out string name))
        {
            int? number = JsonMembers.IsNull(ref reader) ? null : JsonMembers.ReadInt32(ref reader, name);
            if (name is Nights)
            {
                nights = number;
            }
            else
            {
                days = number;
            }
        }

        return JsonMembers.Make(() => new Stay(nights, days));
    }

    internal static void WriteStay(Utf8JsonWriter writer, Stay value)
    {
        writer.WriteStartObject();
        if (value.Nights is { } nights)
        {
            writer.WriteNumber(Nights, nights);
        }

        if (value.Days is { } days)
        {
            writer.WriteNumber(Days, days);
        }

        writer.WriteEndObject();
    }
}
