using System.Security.Cryptography;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Reading;
using TradeMission.Domain.Tests.Seeds;

namespace TradeMission.Domain.Tests.Reading;

/// <summary>The announcements that reading is scored on.</summary>
internal static class ReadingSets
{
    private static readonly (string Published, string[] Checks)[] SeedFacts =
    [
        ("2011-05-02", ["daysToDates undecided"]),
        ("2024-04-07", ["partsToTotal holds", "targetPlusExcess holds", "daysToDates holds"]),
        ("2017-03-05", ["daysToDates holds"]),
        ("2013-02-26", ["daysToDates holds"]),
        ("2009-06-20", []),
    ];

    /// <summary>The sets by name; one whose files are not here is empty.</summary>
    internal static (string Name, List<GoldAnnouncement> Announcements)[] All { get; } =
    [
        ("Originals", Seeds("texts")),
        ("Digests", Seeds("digests")),
        ("Development", GoldAnnouncement.ReadFolder(SeedFiles.PathOf("seeds", "announcements", "development"))),
        ("Held out", GoldAnnouncement.ReadFolder(SeedFiles.PathOf("seeds", "announcements", "heldout"))),
    ];

    internal static List<GoldAnnouncement> Named(string name) => All.Single(set => set.Name == name).Announcements;

    private static List<GoldAnnouncement> Seeds(string folder) =>
        [.. SeedFiles.Stems.Zip(SeedFacts).Select(seed => Seed(folder, seed.First, seed.Second.Published, seed.Second.Checks)).OfType<GoldAnnouncement>()];

    private static GoldAnnouncement? Seed(string folder, string stem, string published, string[] checks)
    {
        string path = SeedFiles.PathOf("seeds", folder, $"{stem}.txt");
        var mission = SeedFiles.Mission(stem);
        if (!File.Exists(path) || (folder is "texts" && !IsOriginal(path, mission)))
        {
            return null;
        }

        return new(stem[..3], File.ReadAllText(path), new PressReleaseOptions { PublicationDate = GoldAnnouncement.Date(published) }, mission, checks);
    }

    private static bool IsOriginal(string path, Mission mission) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path))) == mission.Sources[0].Sha256;
}
