using TradeMission.Domain.Missions;
using TradeMission.Domain.Reading.Candidates;
using TradeMission.Domain.Reading.Clauses;
using TradeMission.Domain.Reading.Entities;
using TradeMission.Domain.Reading.Events;
using TradeMission.Domain.Reading.Lists;

namespace TradeMission.Domain.Reading.Choice;

/// <summary>Chooses what each figure is among the others: by arithmetic first, then by the words.</summary>
internal static class RoleChooser
{
    /// <summary>The claims with their roles.</summary>
    internal static List<Claim> Choose(IReadOnlyList<Claim> claims)
    {
        var chosen = BasisBySum.Complete([.. Years.OfOneSum(claims).Select(Simple)]);
        for (int total = 0; total < chosen.Count; total++)
        {
            BreakDownAgain(chosen, total);
        }

        foreach (var group in Groups(chosen))
        {
            BySums(chosen, group);
            ByWords(chosen, group.FindAll(i => chosen[i].Amount is not null));
        }

        SumsOverBases.Mark(chosen);
        ByShares(chosen);
        ByCounts(chosen);
        ByTotals(chosen);
        ByDeals(chosen);
        BySubtotals(chosen);
        return chosen;
    }

    // A figure's role where no other figure is looked at.
    private static Claim Simple(Claim claim) => claim with
    {
        Role = claim.Event is MissionEvent.Earlier ? FigureRole.EarlierYear
            : claim.Basis.Name is "target" ? FigureRole.Target
            : claim.Basis.IsExcess ? FigureRole.Excess
            : claim.IsForecast ? FigureRole.Forecast
            : FigureRole.Standalone,
        RoleRule = claim.Event is MissionEvent.Earlier ? "earlierEvent" : null,
    };

    // Figures that can add up: of this mission, in one currency, on one basis; those of several bases with the sum over them.
    private static List<List<int>> Groups(List<Claim> claims)
    {
        var open = Enumerable.Range(0, claims.Count).Where(i => claims[i].Role is FigureRole.Standalone or FigureRole.Forecast
            or FigureRole.Total && claims[i].Event is MissionEvent.This && !claims[i].Told.IsTitle);
        bool isMixed = claims.Exists(claim => claim.Basis.Name is "mixed");
        return [.. open.GroupBy(i => (claims[i].Amount?.Currency, Family(claims[i], isMixed), claims[i].Mood is not Mood.Done
            && Family(claims[i], isMixed) is "mou")).Select(group => group.ToList())];
    }

    private static string Family(Claim claim, bool isMixed) => claim.Basis.Name switch
    {
        "agreement" or "loi" => "mou",
        "contract" or "commitment" when isMixed => "mixed",
        var name => name,
    };

    private static void BySums(List<Claim> claims, List<int> group)
    {
        int[] wholes = ListedSums(claims, group);
        SumTree.Grow([.. group.Select(i => claims[i].Value)], wholes, sum =>
            Owner.IsOver(claims[group[sum.Total]], [.. sum.Parts.Select(i => claims[group[i]])]));
        for (int i = 0; i < group.Count; i++)
        {
            bool isTotal = wholes.Contains(i);
            if (wholes[i] >= 0 || isTotal)
            {
                bool isPart = wholes[i] >= 0;
                claims[group[i]] = claims[group[i]] with
                {
                    Role = isPart ? FigureRole.Part : FigureRole.Total,
                    RoleRule = isPart ? "partOfSum" : "sumHolds",
                };
            }
        }

        foreach (var parts in Enumerable.Range(0, group.Count).Where(i => wholes[i] >= 0).GroupBy(i => wholes[i]))
        {
            claims[group[parts.Key]] = Owned(claims[group[parts.Key]], [.. parts.Select(i => claims[group[i]].Owner)]);
        }

        group.ForEach(i => BreakDownAgain(claims, i));
    }

    // What several have is none of theirs, and what all have in one place is of it.
    private static Claim Owned(Claim total, List<Owner> parts)
    {
        var places = parts.Select(part => part.Place).OfType<Entity>().DistinctBy(place => place.Name).ToList();
        bool areSeveral = parts.Select(part => string.Join('|', part.Companies)).Distinct().Skip(1).Any();
        var place = total.Owner.Place ?? (parts.TrueForAll(part => part.Place is not null) ? places[0] : null);
        return total with { Owner = new(places.Count > 1 ? null : place, areSeveral ? [] : total.Owner.Companies) };
    }

    // "김 20만 달러, 조미김 90만 달러 등 총 332만 달러": what is listed before a sum is of it, though more is not told.
    private static int[] ListedSums(List<Claim> claims, List<int> group)
    {
        int[] wholes = [.. group.Select(_ => -1)];
        for (int total = 0; total < group.Count; total++)
        {
            var whole = claims[group[total]];
            List<int> parts = [];
            for (int i = total - 1; i >= 0 && whole.IsCalledTotal && claims[group[i]].Told == whole.Told
                && claims[group[i]].Value < whole.Value; i--)
            {
                // A sum of sums is of nothing else, and a list ends before the sum of another.
                if (wholes[i] < 0 && parts.Exists(part => wholes.Contains(part) != wholes.Contains(i)))
                {
                    break;
                }

                if (wholes[i] < 0)
                {
                    parts.Add(i);
                }
            }

            // Of several lists in one sentence the last one is the sum's.
            int exact = Enumerable.Range(0, parts.Count + 1).LastOrDefault(count =>
                count > 1 && parts.Take(count).Sum(i => claims[group[i]].Value) == whole.Value);
            parts = exact > 0 ? parts[..exact] : whole.EndsList ? parts : [];
            parts.ForEach(i => wholes[i] = total);
        }

        return wholes;
    }

    // One total may be told by place and again by goods: whatever else adds up to it is its parts too.
    private static void BreakDownAgain(List<Claim> claims, int total)
    {
        var whole = claims[total];
        bool isHeadline = whole is { Told.IsTitle: true, Role: FigureRole.Standalone };
        if (whole.Value is null || (whole.Role is not FigureRole.Total && !isHeadline))
        {
            return;
        }

        var open = Enumerable.Range(0, claims.Count).Where(i => claims[i].Role is FigureRole.Standalone && claims[i].Amount is { } amount
            && amount.Currency == whole.Amount!.Value.Currency && claims[i].Event is MissionEvent.This && !claims[i].Told.IsTitle
            && Family(claims[i], false) == Family(whole, false)).Prepend(total).ToList();
        while (Sums.FindFor(0, [.. open.Select(i => i == total || claims[i].Role is FigureRole.Standalone ? claims[i].Value : null)])
            is { } sum)
        {
            claims[total] = whole with { Role = FigureRole.Total, RoleRule = whole.RoleRule ?? "sumHolds" };
            foreach (int part in sum.Parts.Select(i => open[i]))
            {
                claims[part] = claims[part] with { Role = FigureRole.Part, RoleRule = "partOfSum" };
            }
        }
    }

    // A figure that is called a total, or is nobody's, beside smaller ones of places or companies.
    private static void ByWords(List<Claim> claims, List<int> group)
    {
        var open = group.FindAll(i => claims[i].Role is FigureRole.Standalone);
        int known = group.FindIndex(i => claims[i].Role is FigureRole.Total);
        int total = known >= 0 ? group[known] : open.Where(i => !claims[i].Owner.IsSomebody || claims[i].IsCalledTotal)
            .OrderByDescending(i => claims[i].Basis.Name is "mixed").ThenByDescending(i => claims[i].IsCalledTotal).ThenByDescending(i =>
                claims[i].Amount?.Lower ?? 0).Append(-1).First();
        bool isMixed = total >= 0 && claims[total].Basis.Name is "mixed";
        var parts = total < 0 ? [] : open.FindAll(i => i != total && !claims[i].IsBesides
            && (claims[i].Owner.IsSomebody || claims[i].IsListed || isMixed)
            && claims[i].Amount!.Value.Lower < claims[total].Amount!.Value.Lower.GetValueOrDefault(decimal.MaxValue));
        // One place beside a larger figure that nothing calls a total need not be a part of it.
        bool isMeant = known >= 0 || isMixed || parts.Count > 1 || (parts.Count == 1
            && (claims[total].IsCalledTotal || claims[parts[0]].Owner.Companies.Count > 0));
        if (!isMeant)
        {
            return;
        }

        if (known < 0)
        {
            claims[total] = claims[total] with { Role = FigureRole.Total, RoleRule = "calledTotal" };
        }

        foreach (int part in parts)
        {
            string rule = claims[part].IsListed ? "listedPart" : claims[part].Owner.Companies.Count > 0 ? "namedDeal" : "ownedPart";
            claims[part] = claims[part] with { Role = FigureRole.Part, RoleRule = rule };
        }
    }

    // Numbers of deals add up like amounts, whether or not an amount stands with them.
    private static void ByCounts(List<Claim> claims)
    {
        var counted = Enumerable.Range(0, claims.Count).Where(i =>
            claims[i] is { Count: not null, Event: MissionEvent.This, Role: not (FigureRole.Target or FigureRole.Excess) }
                && !claims[i].Told.IsTitle);
        foreach (var group in counted.GroupBy(i => Family(claims[i], false)).Select(group => group.ToList()).Where(group =>
            group.Count > 2))
        {
            if (Sums.Find([.. group.Select(i => claims[i].Count?.Lower)]) is not { IsExact: true } sum)
            {
                continue;
            }

            foreach (int i in sum.Parts.Append(sum.Total).Select(at => group[at]).Where(i =>
                claims[i].Role is FigureRole.Standalone).ToList())
            {
                bool isTotal = i == group[sum.Total];
                var role = isTotal ? FigureRole.Total : FigureRole.Part;
                claims[i] = claims[i] with { Role = role, RoleRule = isTotal ? "sumHolds" : "partOfSum" };
            }
        }
    }

    // A number without an amount beside a total without a number is that of all.
    private static void ByTotals(List<Claim> claims)
    {
        var totals = claims.Where(claim => claim is { Role: FigureRole.Total, Amount: not null, Count: null }).Select(claim =>
            Family(claim, false)).ToHashSet();
        for (int i = 0; i < claims.Count; i++)
        {
            if (claims[i] is { Amount: null, Role: FigureRole.Standalone, Event: MissionEvent.This, IsBesides: false } claim
                && !claim.Owner.IsSomebody && totals.Contains(Family(claim, false)))
            {
                claims[i] = claim with { Role = FigureRole.Total, RoleRule = "calledTotal" };
            }
        }
    }

    // "3개사 6억 달러로 이 중 5억 달러", "5억 달러를 포함해 6억 달러": a share of the figure before or behind.
    private static void ByShares(List<Claim> claims)
    {
        for (int i = 1; i < claims.Count; i++)
        {
            var (first, second) = (claims[i - 1], claims[i]);
            bool isNext = second.Told.Passage.Index == first.Told.Passage.Index + 1;
            if ((first.Told != second.Told && !isNext) || Family(first, false) != Family(second, false)
                || first.Amount?.Currency != second.Amount?.Currency)
            {
                continue;
            }

            var between = second.Told.Entities[(isNext ? 0 : first.Index)..second.Index].Where(entity =>
                entity.Kind is EntityKind.Total);
            var (part, whole, link) = first.Value > second.Value ? (i, first, "among") : (i - 1, second, "included");
            if (claims[part] is { Role: FigureRole.Standalone, Value: { } value, Event: MissionEvent.This } && whole.Value > value
                && between.Any(entity => entity.Value == link))
            {
                claims[part] = claims[part] with { Role = FigureRole.Part, RoleRule = "ownedPart" };
            }
        }
    }

    // A company's deal is a part of what is told of all deals on its basis, even where that is itself a part of more.
    private static void BySubtotals(List<Claim> claims)
    {
        var wholes = claims.Where(claim => claim.Role is FigureRole.Part or FigureRole.Total && !claim.Owner.IsSomebody)
            .GroupBy(claim => (Family(claim, false), claim.Amount?.Currency))
            .ToDictionary(group => group.Key, group => group.Max(claim => claim.Value) ?? 0);
        for (int i = 0; i < claims.Count; i++)
        {
            if (claims[i] is { Role: FigureRole.Standalone, Event: MissionEvent.This, Owner.Companies.Count: > 0, Value: { } value } claim
                && wholes.TryGetValue((Family(claim, false), claim.Amount?.Currency), out decimal whole) && whole > value)
            {
                claims[i] = claim with { Role = FigureRole.Part, RoleRule = "namedDeal" };
            }
        }
    }

    // A deal of a company is a part of what is told of all the deals of its kind, in whatever money.
    private static void ByDeals(List<Claim> claims)
    {
        foreach (var group in Enumerable.Range(0, claims.Count).Where(i => claims[i].Event is MissionEvent.This
            && claims[i].Basis.Name is "contract" or "commitment" or "mou" or "agreement" && !claims[i].Told.IsTitle)
            .GroupBy(i => claims[i].Basis.Name is "agreement" ? "mou" : claims[i].Basis.Name).Select(group => group.ToList()))
        {
            var deals = group.FindAll(i => claims[i].Owner.Companies.Count > 0 && claims[i].Role is FigureRole.Standalone);
            int total = group.FindIndex(i => claims[i].Owner.Companies.Count == 0
                && claims[i].Role is FigureRole.Standalone or FigureRole.Total && claims[i].Count is { Lower: > 1 } && !claims[i].IsBesides
                && !deals.Contains(i));
            if (total < 0 || deals.Count == 0)
            {
                continue;
            }

            string rule = claims[group[total]].RoleRule ?? "calledTotal";
            claims[group[total]] = claims[group[total]] with { Role = FigureRole.Total, RoleRule = rule };
            foreach (int deal in deals)
            {
                claims[deal] = claims[deal] with { Role = FigureRole.Part, RoleRule = "namedDeal" };
            }
        }
    }
}
