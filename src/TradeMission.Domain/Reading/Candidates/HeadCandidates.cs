using TradeMission.Domain.Reading.Entities;
using TradeMission.Domain.Reading.Events;

namespace TradeMission.Domain.Reading.Candidates;

/// <summary>Who leads the mission.</summary>
internal static class HeadCandidates
{
    private const int Said = 12;
    private const int Leads = 10;
    private const int Travels = 7;
    private const int Near = 6;

    /// <summary>The people, the likeliest first.</summary>
    internal static List<Candidate<Entity>> Read(IReadOnlyList<Told> told, Entity? sender)
    {
        var ballot = new Ballot<Entity>();
        foreach (var sentence in told)
        {
            for (int i = 0; i < sentence.Entities.Length; i++)
            {
                var person = sentence.Entities[i];
                if (person.Kind is EntityKind.Person && !person.IsSpoken && sentence.Events[i] is MissionEvent.This)
                {
                    (int score, string rule) = Score(sentence, i, sender);
                    if (score > 0)
                    {
                        ballot.Add(person.Name, new(person, score, rule, person.Start, person.End));
                    }
                }
            }
        }

        return ballot.Ranked();
    }

    private static (int Score, string Rule) Score(Told sentence, int index, Entity? sender)
    {
        var person = sentence.Entities[index];
        for (int i = Math.Max(0, index - 2); i < sentence.Entities.Length && i <= index + Near; i++)
        {
            string chunk = sentence.Passage.Sentence.Chunks[sentence.Entities[i].Chunk].Text;
            if (i != index && (chunk.StartsWith("단장", StringComparison.Ordinal) || chunk.Contains("사절단장", StringComparison.Ordinal) || chunk.Contains("개척단장", StringComparison.Ordinal)))
            {
                return (Said, "stepHead");
            }
        }

        foreach (var frame in sentence.Frames)
        {
            if (!frame.Actors.Contains(person))
            {
                continue;
            }

            if (frame.Name is "lead" && sentence.Passage.Has(EntityKind.Mission))
            {
                return (Leads, "stepHead");
            }

            bool isHeadOfSender = sender is not null && person.Tail.Length > 0 && Words.Lexicon.Find(Words.WordClass.Government, person.Tail) is { } town && town == sender.Value
                && !person.Value.EndsWith("국장", StringComparison.Ordinal);
            if (frame.Name is "travel" && isHeadOfSender)
            {
                return (Travels, "traveller");
            }
        }

        return (0, "");
    }
}
