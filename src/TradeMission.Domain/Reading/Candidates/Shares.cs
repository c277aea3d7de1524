using System.Collections.Immutable;
using TradeMission.Domain.Reading.Entities;

namespace TradeMission.Domain.Reading.Candidates;

/// <summary>What 각각 shares out: "태국과 베트남에서 각각 290만 달러, 130만 달러", "A와 B가 각각 300만 달러".</summary>
internal static class Shares
{
    /// <summary>Whether another amount follows one at once, so that each is somebody else's.</summary>
    internal static bool HasNext(ImmutableArray<Entity> entities, int amount)
    {
        int next = amount + 1;
        while (next < entities.Length && (entities[next].Depth > entities[amount].Depth || entities[next].Kind is EntityKind.Count
            || entities[next].Is(',') || entities[next].Is('(') || entities[next].Is(')')))
        {
            next++;
        }

        return next < entities.Length && entities[next].Kind is EntityKind.Amount;
    }

    /// <summary>The claims of one amount that several have each: one for each of them.</summary>
    internal static IEnumerable<Claim> Each(Claim claim)
    {
        var entities = claim.Told.Entities;
        int each = claim.Index - 1;
        bool isEach = each >= 0 && entities[each] is { Kind: EntityKind.Total, Value: "each" } && !HasNext(entities, claim.Index);
        var companies = claim.Owner.Companies;
        var places = isEach ? Places(entities, each) : [];
        return !isEach ? [claim]
            : companies.Count > 1 ? companies.Reverse().Select(company => claim with { Owner = claim.Owner with { Companies = [company] } })
            : places.Count > 1 ? places.Select(place => claim with { Owner = claim.Owner with { Place = place } })
            : IsOfTwoGoods(claim, each) ? [claim, claim] : [claim];
    }

    /// <summary>Gives each of several amounts behind one 각각 to its owner, in the order of both.</summary>
    internal static void ShareOut(List<Claim> claims, int first)
    {
        for (int i = first; i + 1 < claims.Count; i++)
        {
            var (entities, owner, each) = (claims[i].Told.Entities, claims[i].Owner, claims[i].Index - 1);
            if (each < 0 || entities[each] is not { Kind: EntityKind.Total, Value: "each" })
            {
                continue;
            }

            int end = i + 1;
            while (end < claims.Count && HasNext(entities, claims[end - 1].Index))
            {
                end++;
            }

            var (names, places, number) = (owner.Companies.Reverse().ToList(), Places(entities, each), end - i);
            for (int at = 0; at < number && number > 1; at++)
            {
                claims[i + at] = claims[i + at] with
                {
                    Owner = new(places.Count == number ? places[at] : owner.Place, names.Count >= number
                        ? [names[at], .. names.Skip(number)] : owner.Companies),
                };
            }
        }
    }

    // The places of one list before 각각.
    private static List<Entity> Places(ImmutableArray<Entity> entities, int each)
    {
        List<Entity> places = [];
        for (int i = each - 1; i >= 0 && (entities[i].IsPlace || entities[i].Is(',') || entities[i].Is('·')); i--)
        {
            if (entities[i].IsPlace)
            {
                places.Insert(0, entities[i]);
            }
        }

        return places;
    }

    // "쌀 및 젓갈 각 10만 달러"
    private static bool IsOfTwoGoods(Claim claim, int each)
    {
        int chunk = claim.Told.Entities[each].Chunk;
        return chunk > 2 && claim.Told.Passage.Sentence.Chunks[chunk - 2].Text is "및" or "·";
    }
}
