using FsCheck;
using FsCheck.Fluent;

namespace TradeMission.Domain.Tests.Properties;

/// <summary>Checks a law on generated cases; the seed is fixed, so that every run checks the same ones.</summary>
internal static class Law
{
    private const int Size = 50;

    private static readonly Config Checks = Config.QuickThrowOnFailure.WithReplay(20240407, 1);

    // A mutation run checks each law thousands of times and asks for fewer cases.
    private static readonly int MostCases = int.TryParse(Environment.GetEnvironmentVariable("LAW_CASES"), out int cases) ? cases : int.MaxValue;

    /// <summary>Cases of a seed, the same ones every time.</summary>
    internal static T[] Sample<T>(Gen<T> cases, int count, int seed) =>
        [.. cases.Sample(Size, new Rnd((ulong)seed, 1), count)];

    /// <summary>How many of <paramref name="count"/> cases are to be checked.</summary>
    internal static int Cases(int count) => Math.Min(count, MostCases);

    /// <summary>All of <paramref name="cases"/>, or some spread evenly over them where fewer are to be checked.</summary>
    internal static IEnumerable<T> Spread<T>(IReadOnlyCollection<T> cases)
    {
        int step = Math.Max(1, cases.Count / MostCases);
        return cases.Where((_, i) => i % step == 0);
    }

    internal static void Holds<T>(Gen<T> cases, Action<T> law, int count = 500) =>
        Prop.ForAll(cases.ToArbitrary(), law).Check(Checks.WithMaxTest(Cases(count)));
}
