using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using TradeMission.Domain.Json;
using TradeMission.Domain.Missions;

namespace TradeMission.Cli.Input;

/// <summary>Reads missions, one a file, no two of which may have the same id.</summary>
internal sealed class MissionReader
{
    private readonly Dictionary<string, string> filesById = [];

    /// <summary>Reads the mission of a file, or says where it breaks which rule.</summary>
    internal bool TryRead(TextSource source, [NotNullWhen(true)] out Mission? mission, out string problem)
    {
        mission = null;
        return source.TryReadUtf8(out var content, out problem)
            && TryRead(content.Span, out mission, out problem)
            && IsFirstOfItsId(source.Name, mission, out problem);
    }

    private static bool TryRead(ReadOnlySpan<byte> content, [NotNullWhen(true)] out Mission? mission, out string problem)
    {
        try
        {
            mission = TradeMissionJson.ReadMission(content);
            problem = "";
        }
        catch (JsonException error)
        {
            mission = null;
            problem = Describe(error);
        }

        return mission is not null;
    }

    private bool IsFirstOfItsId(string file, Mission mission, out string problem)
    {
        bool isFirst = filesById.TryAdd(mission.Id, file);
        problem = isFirst ? "" : $"$.id: An id must be that of one mission only; '{mission.Id}' is that of {filesById[mission.Id]} too";
        return isFirst;
    }

    // Of what is no JSON at all the message names the place at its end.
    internal static string Describe(JsonException error)
    {
        string rule = error.Message.TrimEnd('.');
        return rule.StartsWith('$') ? rule : $"{error.Path ?? "$"}: {rule}";
    }
}
