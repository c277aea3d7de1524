namespace TradeMission.Domain.Reading.Candidates;

/// <summary>Candidates by what they name: the strongest mention counts, each further one a little.</summary>
internal sealed class Ballot<T>
    where T : notnull
{
    private const int MostCounted = 4;
    private readonly OrderedDictionary<string, (Candidate<T> Best, int Others)> votes = new(StringComparer.Ordinal);

    /// <summary>Counts a mention.</summary>
    internal void Add(string key, Candidate<T> candidate) => votes[key] = votes.TryGetValue(key, out var before)
        ? (candidate.Score > before.Best.Score ? candidate : before.Best, Math.Min(before.Others + 1, MostCounted)) : (candidate, 0);

    /// <summary>The candidates, the strongest first; among equals the one told first.</summary>
    internal List<Candidate<T>> Ranked() => [.. votes.Values.Select(vote => vote.Best with { Score = vote.Best.Score + vote.Others })
        .OrderByDescending(candidate => candidate.Score)];
}
