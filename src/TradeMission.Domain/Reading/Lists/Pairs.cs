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

        // "300만 달러의 수출상담 120건": the noun of both stands between.
        for (int i = 0; i + 2 < entities.Length; i++)
        {
            if (entities[i] is { Kind: EntityKind.Amount, Case: Case.Of }
                && entities[i + 1] is { Kind: EntityKind.Outcome, Case: Case.None }
                && entities[i + 2] is { Kind: EntityKind.Count, Value: "deal" })
            {
                (partner[i], partner[i + 2]) = (i + 2, i);
            }
        }

        // The closest ones first: nothing between, then a bracket, then a comma.
        for (int distance = 0; distance <= 2; distance++)
        {
            for (int i = 0; i < entities.Length; i++)
            {
                if (entities[i].Kind is EntityKind.Amount && partner[i] < 0 && !IsConversion(entities[i]))
                {
                    Pair(entities, partner, i, distance);
                }
            }
        }

        return partner;
    }

    private static void Pair(ImmutableArray<Entity> entities, int[] partner, int amount, int distance)
    {
        int before = Neighbour(entities, amount, -1, distance);
        int behind = Neighbour(entities, amount, +1, distance);
        int found = before >= 0 && partner[before] < 0 ? before : behind >= 0 && partner[behind] < 0 ? behind : -1;
        if (found >= 0)
        {
            partner[amount] = found;
            partner[found] = amount;
        }
    }

    private static int Neighbour(ImmutableArray<Entity> entities, int amount, int step, int distance)
    {
        int marks = 0;
        for (int i = amount + step; i >= 0 && i < entities.Length; i += step)
        {
            var entity = entities[i];
            if (entity.Is('(') || entity.Is(')'))
            {
                marks = Math.Max(marks, 1);
            }
            else if (entity.Kind is EntityKind.Mark && (entity.Is(',') || entity.Is('·') || entity.Is('/')))
            {
                marks = Math.Max(marks, 2);
            }
            else if ((step > 0 && IsInner(entities, amount, entity)) || IsConversion(entity, entities[amount]) || entity is { Kind: EntityKind.Total, Value: "total" })
            {
                continue;
            }
            else
            {
                // The particle behind a bracket is that of both.
                bool isCount = entity is { Kind: EntityKind.Count, Value: "deal" }
                    && (entity.Depth != entities[amount].Depth || IsOpen(step < 0 ? entity : entities[amount]));
                return isCount && marks <= distance ? i : -1;
            }
        }

        return -1;
    }

    // "상담 300만 달러(상담 34건)", and not "계약 300만 달러(상담 34건)"
    private static bool IsInner(ImmutableArray<Entity> entities, int amount, Entity noun) =>
        noun is { Kind: EntityKind.Outcome, Case: Case.None } && noun.Depth > entities[amount].Depth
        && !(amount > 0 && entities[amount - 1] is { Kind: EntityKind.Outcome } before && before.Value != noun.Value);

    // "3건을 300만 달러에" is no pair, "3건에 300만 달러" is.
    private static bool IsOpen(Entity first) => first.Case is Case.None or Case.At or Case.Other or Case.With;

    // What the scanner links, and other money in a bracket behind the amount.
    private static bool IsConversion(Entity entity, Entity? amount = null) => entity.Kind is EntityKind.Amount
        && (entity.Figure.Amount.ConversionOf is not null || (amount is not null && entity.Depth > amount.Depth && entity.Start > amount.Start
        && entity.Figure.Amount.Amount.Currency != amount.Figure.Amount.Amount.Currency));
}
