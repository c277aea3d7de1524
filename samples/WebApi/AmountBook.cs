using System.Collections.Concurrent;
using TradeMission.Domain.Korean;
using TradeMission.Domain.Monetary;

namespace WebApi;

/// <summary>The amounts of the announcements so far; a sample keeps them in memory.</summary>
internal sealed class AmountBook
{
    private readonly ConcurrentQueue<AmountAnswer> amounts = [];

    internal IReadOnlyList<AmountAnswer> All => [.. amounts];

    internal void Add(string text)
    {
        foreach (var match in KoreanText.EnumerateAmounts(text))
        {
            amounts.Enqueue(new(text.Substring(match.Start, match.Length), match.Amount));
        }
    }

    /// <summary>The amounts of the minimum's currency that are surely not below it; currencies are never compared.</summary>
    internal IReadOnlyList<AmountAnswer> AtLeast(Money minimum) =>
        [.. amounts.Where(found => found.Amount.Currency == minimum.Currency && found.Amount.Lower >= minimum.Amount)];
}
