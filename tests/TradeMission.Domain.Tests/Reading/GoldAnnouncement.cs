using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using TradeMission.Domain.Json;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Reading;

namespace TradeMission.Domain.Tests.Reading;

/// <summary>An announcement with what a reader should make of it.</summary>
internal sealed record GoldAnnouncement(string Name, string Text, PressReleaseOptions Options, Mission Mission, IReadOnlyList<string> Checks)
{
    /// <summary>The announcements of a folder: NAME.txt beside NAME.json.</summary>
    internal static List<GoldAnnouncement> ReadFolder(string folder) => Directory.Exists(folder)
        ? [.. Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(ReadFile)]
        : [];

    internal static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static GoldAnnouncement ReadFile(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        var root = document.RootElement;
        string? sender = root.TryGetProperty("sender", out var given) ? given.GetString() : null;
        var options = new PressReleaseOptions { PublicationDate = Date(root.GetProperty("publicationDate").GetString()!), Sender = sender };
        var mission = TradeMissionJson.ReadMission(Encoding.UTF8.GetBytes(root.GetProperty("mission").GetRawText()));
        var checks = root.GetProperty("checks").EnumerateArray().Select(check => $"{check.GetProperty("kind").GetString()} {check.GetProperty("verdict").GetString()}");
        return new(Path.GetFileNameWithoutExtension(path), File.ReadAllText(Path.ChangeExtension(path, ".txt")), options, mission, [.. checks]);
    }
}
