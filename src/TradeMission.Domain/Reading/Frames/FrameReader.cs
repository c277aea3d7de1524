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
                if (entity is { IsSpoken: false, Depth: 0, Case: Case.Topic or Case.Subject })
                {
                    actors.AddRange(Joined(clause.Passage, i, clause.First));
                    actors.Add(entity);
                }
            }

            frames.Add(new(clause, actors.Count > 0 ? actors : topics));
            topics = actors.Exists(entity => entity.Case is Case.Topic) ? actors : topics;
        }

        return frames.DrainToImmutable();
    }

    // "충북도와 무역협회가", "대전시와 무역진흥공사, 상공회의소가": the bodies joined before the last of them.
    private static IEnumerable<Entity> Joined(Passage passage, int index, int first)
    {
        var before = passage.Entities.Skip(first).Take(index - first).Reverse().Where(entity => entity.Kind is not EntityKind.Mark
            && entity.Depth == passage.Entities[index].Depth);
        return before.TakeWhile(entity => entity.Kind is EntityKind.Body && entity.Case is Case.With or Case.None).Reverse();
    }
}
