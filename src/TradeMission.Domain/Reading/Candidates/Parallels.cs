using TradeMission.Domain.Reading.Entities;

namespace TradeMission.Domain.Reading.Candidates;

/// <summary>
/// Figures that are named in the first of parallel items alone: "대만은 상담액 166만 달러 계약액 25만 달러, 홍콩은 145만 달러에 53만 달러".
/// </summary>
internal static class Parallels
{
    private const int InheritedScore = 4;

    /// <summary>Gives the figures of an item that names none of them the bases of those in the item before, in their order.</summary>
    internal static void Complete(List<Claim> claims, int first)
    {
        int before = first;
        for (int item = EndOf(claims, first); item < claims.Count;)
        {
            int end = EndOf(claims, item);
            bool isLike = end - item == item - before && end - item > 1 && IsNameless(claims, item, end)
                && claims[before..item].TrueForAll(claim => claim.Basis.IsKnown);
            for (int i = item; i < end && isLike; i++)
            {
                var basis = claims[before + i - item].Basis with { Score = InheritedScore, Rule = "inherited" };
                claims[i] = claims[i] with { Basis = basis, Owner = claims[item].Owner };
            }

            (before, item) = (item, end);
        }
    }

    // An item ends before the next owner.
    private static int EndOf(List<Claim> claims, int item)
    {
        int end = item + 1;
        while (end < claims.Count && (!claims[end].Owner.IsSomebody || claims[end].Owner.Key == claims[end - 1].Owner.Key))
        {
            end++;
        }

        return Math.Min(end, claims.Count);
    }

    private static bool IsNameless(List<Claim> claims, int item, int end) =>
        !claims[item].Told.Entities[(claims[item - 1].Index + 1)..claims[end - 1].Index].Any(entity =>
            entity is { Kind: EntityKind.Outcome, Value: not "none" });
}
