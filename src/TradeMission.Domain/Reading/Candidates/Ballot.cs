namespace TradeMission.Domain.Reading.Candidates;

/// <summary>Candidates by what they name: the strongest mention counts, each further one a little.</summary>
internal sealed class Ballot<T>
    where T : notnull
{
    private const int MostCounted = 4;
    private readonly Dictionary<string, Candidate<T>> votes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> best = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly List<string> order = [];

    /// <summary>Counts a mention.</summary>
    internal void Add(string key, Candidate<T> candidate)
    {
        if (!votes.TryGetValue(key, out var before))
        {
            order.Add(key);
            votes[key] = candidate;
            return;
        }

        bool isStronger = candidate.Score > best.GetValueOrDefault(key, before.Score);
        counts[key] = Math.Min(counts.GetValueOrDefault(key) + 1, MostCounted);
        best[key] = Math.Max(best.GetValueOrDefault(key, before.Score), candidate.Score);
        votes[key] = (isStronger ? candidate : before) with { Score = best[key] + counts[key] };
    }

    /// <summary>The candidates, the strongest first; among equals the one told first.</summary>
    internal List<Candidate<T>> Ranked() => [.. order.Select(key => votes[key]).OrderByDescending(candidate => candidate.Score)];
}
