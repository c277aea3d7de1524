namespace TradeMission.Domain.Reading.Candidates;

/// <summary>Candidates by what they name: mentions of one add up.</summary>
internal sealed class Ballot<T>
    where T : notnull
{
    private readonly Dictionary<string, Candidate<T>> votes = new(StringComparer.Ordinal);
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

        bool isStronger = candidate.Score > before.Score;
        votes[key] = (isStronger ? candidate : before) with { Score = before.Score + candidate.Score };
    }

    /// <summary>The candidates, the strongest first; among equals the one told first.</summary>
    internal List<Candidate<T>> Ranked() => [.. order.Select(key => votes[key]).OrderByDescending(candidate => candidate.Score)];
}
