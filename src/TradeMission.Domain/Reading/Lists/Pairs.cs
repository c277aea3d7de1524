using System.Collections.Immutable;
using TradeMission.Domain.Reading.Entities;

namespace TradeMission.Domain.Reading.Lists;

/// <summary>Tells which number of deals belongs to which amount: "62건, 2100만달러", "29건(10만달러)", "284만 달러(상담 41건)".</summary>
internal static class Pairs
{
    /// <summary>For each entity the index of its partner; -1 for none.</summary>
    internal static int[] Read(ImmutableArray<Entity> entities)
    {
        int[] partner = new int[entities.Length];
        Array.Fill(partner, -1);
        for (int i = 0; i < entities.Length; i++)
        {
            if (entities[i] is { Kind: EntityKind.Amount, Figure.Amount.ConversionOf: null })
            {
                int before = Neighbour(entities, i, -1);
                int behind = Neighbour(entities, i, +1);
                int found = before >= 0 && partner[before] < 0 ? before : behind >= 0 && partner[behind] < 0 ? behind : i;
                (partner[i], partner[found]) = found == i ? (-1, -1) : (found, i);
            }
        }

        return partner;
    }

    // The number beside an amount, behind marks, 총 and what stands in its bracket; -1 for none. A noun between them is that of both:
    // "300만 달러(상담 34건)", "300만 달러의 상담 34건", "상담건수 34건, 상담액 300만 달러".
    private static int Neighbour(ImmutableArray<Entity> entities, int amount, int step)
    {
        Entity? noun = null;
        for (int i = amount + step; i >= 0 && i < entities.Length; i += step)
        {
            var entity = entities[i];
            bool isInner = step < 0 ? entities[amount].Depth > entity.Depth
                : entity.Depth > entities[amount].Depth || entities[amount].Case is Case.Of;
            if (entity.Kind is EntityKind.Outcome && noun is null && (entity.Case is Case.None || (step < 0 && isInner)))
            {
                noun = entity;
            }
            else if (entity is { Kind: EntityKind.Count, Value: "deal" })
            {
                // "3건을 300만 달러에" is no pair, "3건에 300만 달러" is; the particle behind a bracket is that of both.
                bool isOpen = entity.Depth != entities[amount].Depth
                    || entities[step < 0 ? i : amount].Case is Case.None or Case.At or Case.Other or Case.With
                    || (noun is not null && isInner);
                var first = Math.Min(i, amount) is > 0 and var at ? entities[at - 1] : entity;
                return isOpen && (noun is null || (first.Kind is EntityKind.Outcome ? first.Value == noun.Value : isInner)) ? i : -1;
            }
            else if (!(entity.Is('(') || entity.Is(')') || entity.Is(',') || entity.Is('·') || entity.Is('/')
                || entity is { Kind: EntityKind.Total, Value: "total" } || (step > 0 && isInner && entity.Kind is EntityKind.Amount)))
            {
                return -1;
            }
        }

        return -1;
    }
}
