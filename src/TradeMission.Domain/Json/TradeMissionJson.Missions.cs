using System.Text.Json;
using TradeMission.Domain.Foundation;
using TradeMission.Domain.Missions;

namespace TradeMission.Domain.Json;

public static partial class TradeMissionJson
{
    /// <summary>Reads one mission.</summary>
    /// <param name="utf8Json">The document in UTF-8.</param>
    /// <exception cref="JsonException">The document is not such a mission; the exception has the path and the rule.</exception>
    public static Mission ReadMission(ReadOnlySpan<byte> utf8Json) => Read(utf8Json, TypeInfo<Mission>());

    /// <inheritdoc cref="ReadMission(ReadOnlySpan{byte})"/>
    /// <param name="json">The document.</param>
    public static Mission ReadMission(string json) => ReadMission(Bytes(json));

    /// <inheritdoc cref="ReadMission(ReadOnlySpan{byte})"/>
    public static Mission ReadMission(Stream utf8Json) => ReadMission(Bytes(utf8Json));

    /// <summary>Reads one mission.</summary>
    /// <param name="utf8Json">The document in UTF-8.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="JsonException">The document is not such a mission; the exception has the path and the rule.</exception>
    public static async Task<Mission> ReadMissionAsync(Stream utf8Json, CancellationToken cancellationToken = default) =>
        ReadMission(await BytesAsync(utf8Json, cancellationToken).ConfigureAwait(false));

    /// <summary>Reads an array of missions; no two may have the same id.</summary>
    /// <inheritdoc cref="ReadMission(ReadOnlySpan{byte})"/>
    public static EquatableArray<Mission> ReadMissions(ReadOnlySpan<byte> utf8Json)
    {
        var missions = Read(utf8Json, TypeInfo<EquatableArray<Mission>>());
        HashSet<string> ids = [];
        for (int i = 0; i < missions.Count; i++)
        {
            if (!ids.Add(missions[i].Id))
            {
                throw JsonFault.At($"$[{i}].id", $"An id must be that of one mission only; '{missions[i].Id}' occurs twice.");
            }
        }

        return missions;
    }

    /// <inheritdoc cref="ReadMissions(ReadOnlySpan{byte})"/>
    /// <param name="json">The document.</param>
    public static EquatableArray<Mission> ReadMissions(string json) => ReadMissions(Bytes(json));

    /// <inheritdoc cref="ReadMissions(ReadOnlySpan{byte})"/>
    public static EquatableArray<Mission> ReadMissions(Stream utf8Json) => ReadMissions(Bytes(utf8Json));

    /// <summary>Reads an array of missions; no two may have the same id.</summary>
    /// <param name="utf8Json">The document in UTF-8.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="JsonException">The document is not such a mission; the exception has the path and the rule.</exception>
    public static async Task<EquatableArray<Mission>> ReadMissionsAsync(Stream utf8Json, CancellationToken cancellationToken = default) =>
        ReadMissions(await BytesAsync(utf8Json, cancellationToken).ConfigureAwait(false));

    /// <summary>Writes one mission, with a line feed behind it.</summary>
    /// <returns>The document in UTF-8.</returns>
    public static byte[] WriteMission(Mission mission)
    {
        ArgumentNullException.ThrowIfNull(mission);
        return Write(mission);
    }

    /// <summary>Writes one mission into a stream, with a line feed behind it.</summary>
    /// <param name="utf8Json">Where to write; it is left open.</param>
    /// <param name="mission">The mission.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    public static Task WriteMissionAsync(Stream utf8Json, Mission mission, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        return utf8Json.WriteAsync(WriteMission(mission), cancellationToken).AsTask();
    }

    /// <summary>Writes missions as an array, with a line feed behind it.</summary>
    /// <param name="missions">The missions; no two may have the same id, or they could not be read back.</param>
    /// <returns>The document in UTF-8.</returns>
    /// <exception cref="ArgumentException">Two missions have the same id.</exception>
    public static byte[] WriteMissions(IEnumerable<Mission> missions)
    {
        EquatableArray<Mission> all = [.. missions];
        return all.DistinctBy(mission => mission.Id).Count() == all.Count
            ? Write(all)
            : throw new ArgumentException("An id must be that of one mission only.", nameof(missions));
    }

    /// <summary>Writes missions into a stream as an array, with a line feed behind it.</summary>
    /// <param name="utf8Json">Where to write; it is left open.</param>
    /// <param name="missions">The missions; no two may have the same id, or they could not be read back.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <exception cref="ArgumentException">Two missions have the same id.</exception>
    public static Task WriteMissionsAsync(Stream utf8Json, IEnumerable<Mission> missions, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        return utf8Json.WriteAsync(WriteMissions(missions), cancellationToken).AsTask();
    }

    private static byte[] Write<T>(T value) => [.. JsonSerializer.SerializeToUtf8Bytes(value, TypeInfo<T>()), (byte)'\n'];
}
