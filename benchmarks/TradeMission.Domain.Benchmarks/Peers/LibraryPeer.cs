using TradeMission.Domain.Korean;
using TradeMission.Domain.Monetary;

namespace TradeMission.Domain.Benchmarks.Peers;

/// <summary>The library itself.</summary>
internal sealed class LibraryPeer : IPeer
{
    public string Name => "TradeMission.Domain";

    public IReadOnlyList<PeerAnswer?> Read(IReadOnlyList<string> phrases) =>
        [.. phrases.Select(phrase => KoreanAmount.TryParseAnnounced(phrase, out var amount) ? Of(amount) : (PeerAnswer?)null)];

    public IReadOnlyList<FoundAmount> Find(string text)
    {
        List<FoundAmount> found = [];
        foreach (var match in KoreanText.EnumerateAmounts(text))
        {
            found.Add(new(match.Start, match.Length, Of(match.Amount)));
        }

        return found;
    }

    private static PeerAnswer Of(AnnouncedAmount amount) => new((amount.Lower ?? amount.Upper).GetValueOrDefault(), amount.Currency.Code);
}
