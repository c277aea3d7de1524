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
                    actors.AddRange(Joined(clause.Passage, i, clause.First));
                    actors.Add(entity);
                }
            }

            frames.Add(new(clause, actors.Count > 0 ? actors : topics));
            // Of a clause that describes a noun the topic goes on, the subject does not.
            topics = actors.Exists(entity => entity.Case is Case.Topic || (entity.Case is Case.Subject && !clause.IsAttributive))
                ? actors : topics;
        }

        return frames.DrainToImmutable();
    }

    // "충북도와 무역협회가", "대전시와 무역진흥공사, 상공회의소가": the bodies joined before the last of them.
    private static List<Entity> Joined(Passage passage, int index, int first)
    {
        List<Entity> joined = [];
        for (int i = index - 1; i >= first && passage.Entities[index].Kind is EntityKind.Body; i--)
        {
            var entity = passage.Entities[i];
            if (entity.Kind is EntityKind.Body && entity.Case is Case.With or Case.None)
            {
                joined.Add(entity);
            }
            else if (entity.Depth == passage.Entities[index].Depth && !entity.Is(',') && !entity.Is('·') && !entity.Is('(')
                && !entity.Is(')'))
            {
                break;
            }
        }

        joined.Reverse();
        return joined;
    }

    private static bool CanAct(Entity entity) =>
        entity.Kind is EntityKind.Person or EntityKind.Office or EntityKind.Body or EntityKind.Town or EntityKind.Mission
            or EntityKind.Company;
}
