using System.Globalization;

namespace TradeMission.Domain.Mutation;

/// <summary>Keeps what a run found: every verdict for the next run, and the survivors to be read.</summary>
internal static class VerdictFile
{
    private const string Verdicts = "verdicts.tsv";
    private const string Survivors = "survivors.txt";

    /// <summary>The verdicts of the last run by the numbers of the mutants.</summary>
    internal static Dictionary<int, Verdict> Read(string folder) => File.ReadLines(Path.Combine(folder, Verdicts))
        .Select(line => line.Split('\t'))
        .ToDictionary(cells => int.Parse(cells[0], CultureInfo.InvariantCulture), cells => Enum.Parse<Verdict>(cells[1]));

    /// <summary>Keeps all verdicts, and lists those of <paramref name="mutants"/> that survived.</summary>
    internal static void Write(string folder, Dictionary<int, Verdict> verdicts, IEnumerable<Mutant> mutants)
    {
        string survivors = Path.Combine(folder, Survivors);
        File.WriteAllLines(Path.Combine(folder, Verdicts), verdicts.Select(it => FormattableString.Invariant($"{it.Key}\t{it.Value}")));
        File.WriteAllLines(survivors, mutants.Where(mutant => verdicts[mutant.Id] == Verdict.Survived).Select(mutant => mutant.ToString()));
        Console.WriteLine($"The survivors are in {survivors}.");
    }
}
