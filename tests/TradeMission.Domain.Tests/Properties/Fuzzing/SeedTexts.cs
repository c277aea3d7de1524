using System.Text;
using TradeMission.Domain.Tests.Seeds;

namespace TradeMission.Domain.Tests.Properties.Fuzzing;

/// <summary>The digests of the announcements, and their originals where they are at hand.</summary>
internal static class SeedTexts
{
    internal static IReadOnlyList<string> All { get; } =
        [.. new[] { "digests", "texts" }.Select(folder => Repository.PathTo("seeds", folder)).Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal))
            .Select(file => File.ReadAllText(file, Encoding.UTF8))];
}
