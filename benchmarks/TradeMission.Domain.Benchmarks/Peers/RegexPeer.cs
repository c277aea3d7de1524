using TradeMission.Domain.Benchmarks.Baselines;

namespace TradeMission.Domain.Benchmarks.Peers;

/// <summary>A regular expression, as a careful developer would write it.</summary>
internal sealed class RegexPeer : IPeer
{
    public string Name => "regular expression";

    public IReadOnlyList<PeerAnswer?> Read(IReadOnlyList<string> phrases) =>
        [.. phrases.Select(Read)];

    public IReadOnlyList<FoundAmount> Find(string text)
    {
        List<FoundAmount> found = [];
        foreach (var match in RegexAmounts.Enumerate(text))
        {
            found.Add(new(match.Start, match.Length, new(match.Value, match.Currency)));
        }

        return found;
    }

    private static PeerAnswer? Read(string phrase) =>
        RegexAmounts.TryParse(phrase, out decimal value, out string currency) ? new(value, currency) : null;
}
