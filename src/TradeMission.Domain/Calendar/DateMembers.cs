using System.Text.Json;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Calendar;

/// <summary>The members that dates with a stay have in JSON; what is unknown is left out, and null is read as that.</summary>
internal struct DateMembers
{
    internal const string StartName = "start";
    internal const string EndName = "end";
    internal const string StayName = "stay";

    /// <summary>What the members hold.</summary>
    internal static readonly Dictionary<string, Type?> Types =
        new() { [StartName] = typeof(PartialDate), [EndName] = typeof(PartialDate), [StayName] = typeof(Stay) };

    internal PartialDate? Start { get; private set; }

    internal PartialDate? End { get; private set; }

    internal Stay? Stay { get; private set; }

    /// <summary>Reads the value of one of the members.</summary>
    internal void Read(ref Utf8JsonReader reader, string name)
    {
        if (JsonMembers.IsNull(ref reader))
        {
            return;
        }

        switch (name)
        {
            case StartName:
                Start = TextJsonConverter<PartialDate>.ReadText(ref reader);
                break;
            case EndName:
                End = TextJsonConverter<PartialDate>.ReadText(ref reader);
                break;
            default:
                Stay = StayJsonConverter.ReadStay(ref reader);
                break;
        }
    }

    internal static void Write(Utf8JsonWriter writer, PartialDate? start, PartialDate? end, Stay? stay)
    {
        WriteDate(writer, StartName, start);
        WriteDate(writer, EndName, end);
        if (stay is { } length)
        {
            writer.WritePropertyName(StayName);
            StayJsonConverter.WriteStay(writer, length);
        }
    }

    private static void WriteDate(Utf8JsonWriter writer, string name, PartialDate? date)
    {
        if (date is { } known)
        {
            writer.WriteString(name, known.ToString());
        }
    }
}
