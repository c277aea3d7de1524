using System.Collections.Immutable;
using TradeMission.Domain.Reading.Entities;

namespace TradeMission.Domain.Reading.Candidates;

/// <summary>Targets, and by how much they were exceeded.</summary>
internal static class Targets
{
    internal static bool Has(Passage passage)
    {
        foreach (var entity in passage.Entities)
        {
            if (entity is { Kind: EntityKind.Outcome, Value: "target" } or { Kind: EntityKind.Amount, Case: Case.Object })
            {
                return true;
            }
        }

        return false;
    }

    // What stands before "F를 넘었다" and makes F the excess: 보다, a target that is exceeded by F, or another amount.
    internal static bool IsMeasured(Passage passage, int first)
    {
        for (int i = 0; i < first; i++)
        {
            var entity = passage.Entities[i];
            if (entity is { Kind: EntityKind.Event, Value: "compare" } or { Kind: EntityKind.Amount }
                or { Kind: EntityKind.Outcome, Value: "target", Case: Case.Object }
                || passage.Sentence.Chunks[entity.Chunk].Text.EndsWith("보다", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what stands before a figure is compared with a target: "목표인 500만 달러보다".</summary>
    internal static bool IsExceeded(ImmutableArray<Entity> entities, int first)
    {
        for (int i = first - 1; i >= 0; i--)
        {
            if (entities[i] is { Kind: EntityKind.Outcome, Value: "target" })
            {
                return true;
            }
        }

        return false;
    }

    // "목표는 상담 2500만 달러, 계약 400만 달러다"
    internal static bool IsTopic(ImmutableArray<Entity> entities, int first)
    {
        int topic = first - 1;
        while (topic >= 0 && entities[topic] is not { Kind: EntityKind.Outcome, Value: "target", Case: Case.Topic, Depth: 0 })
        {
            topic--;
        }

        return topic >= 0 && !entities.Skip(topic).Any(entity => entity.Kind is EntityKind.Verb);
    }

    // "1,200만 달러의 상담을 목표로 했다", "… 추진한다는 목표를 세웠다": the sentence ends in its target.
    internal static bool IsMeant(ImmutableArray<Entity> entities, int last)
    {
        for (int i = entities.Length - 1; i > last; i--)
        {
            if (entities[i].Kind is EntityKind.Amount)
            {
                return false;
            }

            if (entities[i] is { Kind: EntityKind.Outcome, Depth: 0 } outcome && outcome.Value is not ("none" or "vague"))
            {
                return outcome is { Value: "target", Case: Case.Object or Case.To };
            }
        }

        return false;
    }

    // What is exceeded is what the sentence is about.
    internal static BasisGuess Excess(Passage passage, BasisGuess guess)
    {
        foreach (var entity in passage.Entities)
        {
            if (entity.Kind is EntityKind.Outcome && Bases.IsResult(entity.Value))
            {
                return guess with { Name = entity.Value, IsExcess = true };
            }
        }

        return guess with { Name = "", IsExcess = true };
    }
}
