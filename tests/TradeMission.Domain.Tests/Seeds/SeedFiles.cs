using System.Text;
using TradeMission.Domain.Json;
using TradeMission.Domain.Missions;

namespace TradeMission.Domain.Tests.Seeds;

/// <summary>The checked-in files that tests read. With APPROVE=1 in the environment a test rewrites what it keeps true.</summary>
internal static class SeedFiles
{
    internal static readonly string[] Stems =
        ["000_9f00ddc72783cce7", "001_19a90bbbd82abfe9", "002_3fc27216fb29dcee", "003_7c8dc028c5e226b0", "004_5f4fc12d85a97546"];

    private static readonly string Root = FindRoot();

    internal static Mission[] Missions { get; } = [.. Stems.Select(Mission)];

    internal static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    internal static Mission Mission(string stem) => TradeMissionJson.ReadMission(File.ReadAllBytes(MissionPath(stem)));

    internal static string MissionPath(string stem) => PathOf("seeds", "missions", $"{stem}.json");

    /// <summary>Asserts that the file has the text, or gives it the text.</summary>
    internal static void ShouldHold(string path, string text)
    {
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        File.ReadAllText(path).Should().Be(text, "APPROVE=1 rewrites {0} where the change is meant", path);
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "TradeMission.Domain.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests must run inside the repository.");
        }

        return folder.FullName;
    }
}
