using System.Globalization;
using System.Text.Json;

namespace TradeMission.Domain.Benchmarks.Inputs;

/// <summary>The amounts of a digest, where they stand.</summary>
internal sealed record SeedAmounts(string Text, IReadOnlyList<SeedAmount> Amounts)
{
    /// <summary>Those of all digests, in the order of <see cref="SeedTexts.Digests"/>.</summary>
    internal static IReadOnlyList<SeedAmounts> All { get; } =
        [.. SeedTexts.Digests.Zip(RepositoryFiles.Files("*.json", "seeds", "amounts"), (text, file) => new SeedAmounts(text, [.. Read(file)]))];

    private static IEnumerable<SeedAmount> Read(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(file));
        foreach (var amount in document.RootElement.GetProperty("amounts").EnumerateArray())
        {
            string? figure = amount.GetProperty("lower").GetString() ?? amount.GetProperty("upper").GetString();
            yield return new(
                amount.GetProperty("digest").GetInt32(),
                amount.GetProperty("phrase").GetString()!.Length,
                decimal.Parse(figure!, CultureInfo.InvariantCulture),
                amount.GetProperty("currency").GetString()!);
        }
    }
}

/// <summary>An amount, its place, its lower figure or, where there is none, its upper one, and its currency.</summary>
internal readonly record struct SeedAmount(int Start, int Length, decimal Value, string Currency);
