using System.Collections.Immutable;
using TradeMission.Domain.Quantities;
using TradeMission.Domain.Reading.Entities;

namespace TradeMission.Domain.Reading.Candidates;

/// <summary>What 각각 shares out: "태국과 베트남에서 각각 290만 달러, 130만 달러", "A와 B가 각각 300만 달러".</summary>
internal static class Shares
{
    /// <summary>Gives one amount behind 각각 to each of those before it, and several to one of them each, in the order of both.</summary>
    internal static void ShareOut(List<Claim> claims, int first)
    {
        for (int i = first; i < claims.Count; i++)
        {
            var (entities, owner, each) = (claims[i].Told.Entities, claims[i].Owner, claims[i].Index - 1);
            // "각각 수십만 달러" is no figure of one of them.
            if (each < 0 || entities[each] is not { Kind: EntityKind.Total, Value: "each" }
                || claims[i].Amount?.Qualifier is Qualifier.Indefinite)
            {
                continue;
            }

            int number = 1;
            while (i + number < claims.Count && HasNext(entities, claims[i + number - 1].Index))
            {
                number++;
            }

            var names = owner.Companies.Reverse().ToList();
            var places = PlacesBefore(entities, each);
            var owners = names.Count > 1 && names.Count >= number ? names.ConvertAll(name => owner with { Companies = [name] })
                : places.Count > 1 && places.Count >= number ? places.ConvertAll(place => owner with { Place = place }) : [];
            if (number == 1 && owners.Count > 0)
            {
                claims.InsertRange(i, Enumerable.Repeat(claims[i], owners.Count - 1));
                number = owners.Count;
            }

            for (int at = 0; at < number && number <= owners.Count; at++)
            {
                claims[i + at] = claims[i + at] with { Owner = owners[at] };
            }

            i += number - 1;
        }
    }

    // Whether another amount follows one at once, so that each is somebody else's.
    private static bool HasNext(ImmutableArray<Entity> entities, int amount)
    {
        int next = amount + 1;
        while (next < entities.Length && (entities[next].Depth > entities[amount].Depth || entities[next].Kind is EntityKind.Count
            || entities[next].Is(',') || entities[next].Is('(') || entities[next].Is(')')))
        {
            next++;
        }

        return next < entities.Length && entities[next].Kind is EntityKind.Amount;
    }

    // The places of the nearest list before 각각, a city for what stands before it: "홍콩과 중국 상하이에서 연 상담회에서 각각".
    private static List<Entity> PlacesBefore(ImmutableArray<Entity> entities, int each)
    {
        List<Entity> places = [];
        for (int i = each - 1; i >= 0; i--)
        {
            bool isList = entities[i].IsPlace || entities[i].Depth > entities[each].Depth || entities[i].Kind is EntityKind.Mark;
            if (places.Count > 0 && !isList)
            {
                break;
            }

            if (entities[i] is { IsPlace: true, Depth: 0 } && !(entities[i + 1].IsPlace && entities[i].Case is Case.None))
            {
                places.Insert(0, entities[i]);
            }
        }

        return places;
    }
}
