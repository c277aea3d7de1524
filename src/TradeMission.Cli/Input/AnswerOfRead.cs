using System.Text.Json;

namespace TradeMission.Cli.Input;

/// <summary>What 'trademission read' answers for a text: an object with a member "mission" beside "source" and others.</summary>
internal static class AnswerOfRead
{
    /// <summary>Finds the mission of an answer, which may be null.</summary>
    /// <returns>Whether the object is such an answer.</returns>
    internal static bool TryFindMission(ReadOnlySpan<byte> json, out Range mission)
    {
        mission = default;
        bool hasMission = false;
        bool hasSource = false;
        var reader = new Utf8JsonReader(json);
        reader.Read();
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            bool isMission = reader.ValueTextEquals("mission"u8);
            hasSource |= reader.ValueTextEquals("source"u8);
            reader.Read();
            int start = (int)reader.TokenStartIndex;
            reader.Skip();
            if (isMission)
            {
                hasMission = true;
                mission = start..(int)reader.BytesConsumed;
            }
        }

        return hasMission && hasSource;
    }
}
