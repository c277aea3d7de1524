namespace TradeMission.Domain.Tests.Reading;

/// <summary>How much of one field of some announcements was read: what is right, what is missing, what should not be there.</summary>
internal sealed class FieldScore
{
    internal int Hits { get; private set; }

    internal int Misses { get; private set; }

    internal int Extras { get; private set; }

    internal List<string> Faults { get; } = [];

    internal void Add(string source, IEnumerable<string> expected, IEnumerable<string> actual)
    {
        var missing = expected.ToList();
        foreach (string fact in actual)
        {
            if (missing.Remove(fact))
            {
                Hits++;
            }
            else
            {
                Extras++;
                Faults.Add($"{source}: + {fact}");
            }
        }

        Misses += missing.Count;
        Faults.AddRange(missing.Select(fact => $"{source}: - {fact}"));
    }
}
