using System.Collections.Immutable;
using TradeMission.Domain.Reading.Clauses;
using TradeMission.Domain.Reading.Entities;

namespace TradeMission.Domain.Reading.Frames;

/// <summary>Tells of each clause who acts in it.</summary>
internal static class FrameReader
{
    /// <summary>The frames of a sentence in their order.</summary>
    internal static ImmutableArray<Frame> Read(ImmutableArray<Clause> clauses)
    {
        var frames = ImmutableArray.CreateBuilder<Frame>(clauses.Length);
        IReadOnlyList<Entity> topics = [];
        foreach (var clause in clauses)
        {
            List<Entity> actors = [];
            for (int i = clause.First; i < clause.End; i++)
            {
                var entity = clause.Passage.Entities[i];
                if (entity is { IsSpoken: false, Depth: 0, Case: Case.Topic or Case.Subject } && CanAct(entity))
                {
                    actors.Add(entity);
                }
            }

            frames.Add(new(clause, actors.Count > 0 ? actors : topics));
            topics = actors.Exists(entity => entity.Case is Case.Topic or Case.Subject) && !clause.IsAttributive ? actors : topics;
        }

        return frames.DrainToImmutable();
    }

    private static bool CanAct(Entity entity) => entity.Kind is EntityKind.Person or EntityKind.Office or EntityKind.Body or EntityKind.Town or EntityKind.Mission or EntityKind.Company;
}
