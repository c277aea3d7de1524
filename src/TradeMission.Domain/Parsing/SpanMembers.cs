using System.Text.Json;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Parsing;

/// <summary>The members that a place has in JSON, for every type that holds one.</summary>
internal struct SpanMembers
{
    internal const string StartName = "start";
    internal const string LengthName = "length";

    private int start;
    private int length;

    /// <summary>Reads the value of one of the members.</summary>
    internal void Read(ref Utf8JsonReader reader, string name)
    {
        int number = JsonMembers.ReadInt32(ref reader, name);
        if (number < 0)
        {
            throw new JsonException($"The member '{name}' must be zero or more.");
        }

        if (name is StartName)
        {
            start = number;
        }
        else
        {
            length = number;
        }
    }

    /// <summary>The place of the members read.</summary>
    internal readonly TextSpan ToSpan() => new(start, length);

    internal static void Write(Utf8JsonWriter writer, TextSpan span)
    {
        writer.WriteNumber(StartName, span.Start);
        writer.WriteNumber(LengthName, span.Length);
    }
}
