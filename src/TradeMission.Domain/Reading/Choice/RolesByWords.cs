using TradeMission.Domain.Missions;
using TradeMission.Domain.Reading.Candidates;
using TradeMission.Domain.Reading.Clauses;
using TradeMission.Domain.Reading.Entities;
using TradeMission.Domain.Reading.Events;

namespace TradeMission.Domain.Reading.Choice;

/// <summary>
/// Tells by the words what is a total and what are its parts, where no arithmetic did: what places or companies have is a part of what is
/// told of all on its basis, and so is a share that words call one.
/// </summary>
internal static class RolesByWords
{
    /// <summary>Marks totals and parts among the figures on each basis.</summary>
    internal static void Mark(List<Claim> claims)
    {
        bool isMixed = claims.Exists(claim => claim.Basis.Name is "mixed");
        var open = Enumerable.Range(0, claims.Count).Where(i => claims[i] is { Event: MissionEvent.This, Told.IsTitle: false } claim
            && claim.Role is FigureRole.Standalone or FigureRole.Forecast or FigureRole.Part or FigureRole.Total);
        string Key(Claim claim) => isMixed && claim.Family is "contract" or "commitment" or "mou" ? "mixed" : claim.Family;
        foreach (var group in open.GroupBy(i => (Key(claims[i]), claims[i].Mood is not Mood.Done && claims[i].Family is "mou")))
        {
            foreach (int sum in group.Where(i => claims[i].EndsList))
            {
                MarkParts(claims, sum, ListBefore(claims, sum));
            }

            foreach (int whole in Wholes(claims, [.. group]))
            {
                MarkParts(claims, whole, [.. group.Where(i => i != whole && IsPart(claims[i], claims[whole]))]);
            }

            MarkNumbers(claims, [.. group]);
        }
    }

    // Known totals, the largest figure in each currency that is nobody's or called a total, and a number of deals.
    private static IEnumerable<int> Wholes(List<Claim> claims, List<int> group)
    {
        // "중국에서 500만 달러" is nobody's where no other place has a figure.
        bool isOnePlace = group.Select(i => claims[i].Owner.Place?.Name).OfType<string>().Distinct().Count() < 2;
        var nobodys = group.FindAll(i => claims[i] is { Role: FigureRole.Total } or { IsCalledTotal: true } or { Basis.Name: "mixed" }
            || (claims[i].Owner is { Companies.Count: 0 } owner && (isOnePlace || owner.Place is null)));
        return nobodys.GroupBy(i => claims[i].Amount?.Currency).Select(same => same
            .OrderByDescending(i => claims[i].Role is FigureRole.Total)
            .ThenByDescending(i => claims[i].Basis.Name is "mixed").ThenBy(i => claims[i].Owner.IsSomebody)
            .ThenByDescending(i => claims[i].IsCalledTotal)
            .ThenByDescending(i => claims[i].Amount?.Lower ?? claims[i].Count?.Lower ?? 0).First());
    }

    private static bool IsPart(Claim part, Claim whole)
    {
        if (part is not { Role: FigureRole.Standalone, Amount: { } amount } || (part.IsBesides && !whole.IsCalledTotal))
        {
            return false;
        }

        bool isOwned = whole.Owner.Place is null ? part.Owner.IsSomebody : part.Owner.Companies.Count > 0;
        bool isOneOfMany = whole is { Count.Lower: > 1 } && part.Owner.Companies.Count > 0;
        return whole.Amount is not { } all || all.Currency != amount.Currency ? isOneOfMany
            : amount.Lower < all.Lower.GetValueOrDefault(decimal.MaxValue) && (isOwned || part.IsListed
            || whole.Basis.Name is "mixed" || IsShare(part, whole));
    }

    // "김 20만 달러, 조미김 90만 달러 등 332만 달러": what is listed before a sum is of it, though more is not told.
    private static List<int> ListBefore(List<Claim> claims, int sum)
    {
        var whole = claims[sum];
        List<int> parts = [];
        for (int i = sum - 1; i >= 0 && claims[i] is { Role: FigureRole.Standalone, EndsList: false } part && part.Told == whole.Told; i--)
        {
            bool isOfIt = part.Family == whole.Family && part.Amount?.Currency == whole.Amount?.Currency && part.Value < whole.Value;
            parts.AddRange(isOfIt ? [i] : []);
        }

        return parts;
    }

    // "3개사 6억 달러로 이 중 5억 달러", "5억 달러를 포함해 6억 달러": a share of the figure before or behind.
    private static bool IsShare(Claim part, Claim whole)
    {
        bool isBehind = part.Told == whole.Told ? part.Index > whole.Index : part.Told.Passage.Index > whole.Told.Passage.Index;
        var between = part.Told != whole.Told ? part.Told.Entities[..part.Index]
            : part.Told.Entities[Math.Min(part.Index, whole.Index)..Math.Max(part.Index, whole.Index)];
        return (isBehind || part.Told == whole.Told)
            && between.Any(entity => entity.Kind is EntityKind.Total && entity.Value == (isBehind ? "among" : "included"));
    }

    private static void MarkParts(List<Claim> claims, int total, List<int> parts)
    {
        var whole = claims[total];
        if (parts.Count == 0)
        {
            return;
        }

        whole = whole.EndsList ? RolesBySum.Owned(whole, parts.ConvertAll(part => claims[part].Owner)) : whole;
        claims[total] = whole.Role is FigureRole.Standalone ? whole with { Role = FigureRole.Total, RoleRule = "calledTotal" } : whole;

        foreach (int part in parts)
        {
            string rule = claims[part].IsListed ? "listedPart" : claims[part].Owner.Companies.Count > 0 ? "namedDeal" : "ownedPart";
            claims[part] = claims[part] with { Role = FigureRole.Part, RoleRule = rule };
        }
    }

    // A number without an amount beside a total without a number is that of all.
    private static void MarkNumbers(List<Claim> claims, List<int> group)
    {
        if (!group.Exists(i => claims[i] is { Role: FigureRole.Total, Amount: not null, Count: null }))
        {
            return;
        }

        foreach (int i in group.Where(i =>
            claims[i] is { Amount: null, Role: FigureRole.Standalone, IsBesides: false, Owner.IsSomebody: false }))
        {
            claims[i] = claims[i] with { Role = FigureRole.Total, RoleRule = "calledTotal" };
        }
    }
}
