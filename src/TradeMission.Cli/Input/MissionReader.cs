using System.Text.Json;
using TradeMission.Domain.Json;
using TradeMission.Domain.Missions;

namespace TradeMission.Cli.Input;

/// <summary>Reads missions, no two of which may have the same id.</summary>
/// <remarks>
/// A file holds one mission or several, one after the other or in an array. What 'trademission read' answers stands for the
/// mission in it.
/// </remarks>
internal sealed class MissionReader
{
    private const int MaxDepth = 64;
    private const string NoMission = "$: There is no mission in it";

    private readonly Dictionary<string, string> filesById = [];
    private readonly List<string> passedOver = [];

    /// <summary>What was found in folders and is JSON of another kind; empty where there is none.</summary>
    internal string PassedOver => passedOver.Count == 0 ? "" : $"passed over, no missions: {TextFolder.Told(passedOver)}";

    /// <summary>Reads the missions of a file.</summary>
    /// <param name="source">The file.</param>
    /// <param name="add">Takes a mission with its name: the file, and of several missions which; false where it cannot be taken.</param>
    /// <param name="complain">Takes what is to be said: the name and the rule that broke.</param>
    /// <returns>Whether every mission is read and taken.</returns>
    internal bool Read(TextSource source, Func<string, Mission, string?> add, Action<string, string> complain)
    {
        if (!source.TryReadUtf8(out var content, out string problem))
        {
            complain(source.Name, problem);
            return false;
        }

        var documents = Documents(content.Span, out string? fault);
        bool isAllRead = fault is null;
        foreach (var document in documents)
        {
            string name = documents.Count > 1 ? $"{source.Name}#{document.Number}" : source.Name;
            var json = content.Span[document.Place];
            if (source.IsFound && !IsMeantAsMission(json))
            {
                passedOver.Add(name);
                continue;
            }

            string? rule = TryRead(name, json, add);
            if (rule is not null)
            {
                complain(name, rule);
                isAllRead = false;
            }
        }

        if (fault is not null)
        {
            complain(source.Name, fault);
        }

        return isAllRead;
    }

    private string? TryRead(string name, ReadOnlySpan<byte> json, Func<string, Mission, string?> add)
    {
        try
        {
            if (AnswerOfRead.TryFindMission(json, out var place))
            {
                json = json[place];
                if (json.SequenceEqual("null"u8))
                {
                    return "$.mission: The text is no mission yet; 'trademission read' tells what is open";
                }
            }

            var mission = TradeMissionJson.ReadMission(json);
            return filesById.TryAdd(mission.Id, name)
                ? add(name, mission)
                : $"$.id: An id must be that of one mission only; '{mission.Id}' is that of {filesById[mission.Id]} too";
        }
        catch (JsonException error)
        {
            return Describe(error);
        }
    }

    // A folder may hold other JSON beside missions; what was named is to be one.
    private static bool IsMeantAsMission(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("delegation"u8))
            {
                return true;
            }

            reader.Read();
            reader.Skip();
        }

        return AnswerOfRead.TryFindMission(json, out _);
    }

    // Where the documents are; behind a fault there is nothing that can be found.
    private static List<(int Number, Range Place)> Documents(ReadOnlySpan<byte> content, out string? fault)
    {
        List<(int Number, Range Place)> places = [];
        fault = null;
        try
        {
            var reader = new Utf8JsonReader(content, new JsonReaderOptions { AllowMultipleValues = true, MaxDepth = MaxDepth });
            bool isInArray = false;
            while (reader.Read())
            {
                isInArray |= reader is { TokenType: JsonTokenType.StartArray, CurrentDepth: 0 };
                bool isBracket = reader.TokenType is JsonTokenType.StartArray or JsonTokenType.EndArray;
                if (reader.CurrentDepth == (isInArray ? 1 : 0) && !isBracket)
                {
                    int start = (int)reader.TokenStartIndex;
                    reader.Skip();
                    places.Add((places.Count + 1, start..(int)reader.BytesConsumed));
                }
                else if (reader is { TokenType: JsonTokenType.EndArray, CurrentDepth: 0 })
                {
                    isInArray = false;
                }
            }

            fault = places.Count == 0 ? NoMission : null;
        }
        catch (JsonException error)
        {
            fault = Describe(error);
        }

        return places;
    }

    // Of what is no JSON at all the message names the place at its end.
    internal static string Describe(JsonException error)
    {
        string rule = error.Message.TrimEnd('.');
        return rule.StartsWith('$') ? rule : $"{error.Path ?? "$"}: {rule}";
    }
}
