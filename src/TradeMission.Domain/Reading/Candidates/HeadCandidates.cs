using TradeMission.Domain.Reading.Entities;
using TradeMission.Domain.Reading.Events;
using TradeMission.Domain.Reading.Words;

namespace TradeMission.Domain.Reading.Candidates;

/// <summary>Who leads the mission: who is said to, or an official who travels or stands first among those who do.</summary>
internal static class HeadCandidates
{
    private const int Said = 12;
    private const int Leads = 10;
    private const int Likely = 7;
    private const int Around = 6;
    private const int MostPeople = 100;

    /// <summary>The people, the likeliest first.</summary>
    internal static List<Candidate<Entity>> Read(IReadOnlyList<Told> told, Entity? sender)
    {
        var ballot = new Ballot<Entity>();
        var people = told.SelectMany(sentence => sentence.Entities).Where(entity => entity.Kind is EntityKind.Person)
            .DistinctBy(person => person.Name).Take(MostPeople).ToList();
        foreach (var sentence in told)
        {
            for (int i = 0; i < sentence.Entities.Length; i++)
            {
                if (!sentence.Entities[i].IsSpoken && sentence.IsThis(i) && PersonAt(sentence, i, people) is { } person
                    && Score(sentence, i, person, sender) is > 0 and int score)
                {
                    ballot.Add(person.Name, new(person, score, score is Likely ? "traveller" : "stepHead", person.Start, person.End));
                }
            }
        }

        return ballot.Ranked();
    }

    // "함 청장" is who was named in full.
    private static Entity? PersonAt(Told sentence, int index, List<Entity> people) => sentence.Entities[index] switch
    {
        { Kind: EntityKind.Person } person => person,
        { Kind: EntityKind.Office } office when index > 0 && sentence.Entities[index - 1] is { Kind: EntityKind.Word } family =>
            people.Find(person => person.Name.StartsWith(family.Name, StringComparison.Ordinal)
            && person.Value.EndsWith(office.Name, StringComparison.Ordinal)),
        _ => null,
    };

    private static int Score(Told sentence, int index, Entity person, Entity? sender)
    {
        var mention = sentence.Entities[index];
        bool isOfficial = Lexicon.Find(WordClass.Office, person.Value) is not ("body" or null)
            || Lexicon.Find(WordClass.Government, person.Tail) is not null;
        bool isLeader = (person.Value is "단장" && sentence.Passage.Has(EntityKind.Mission)) || IsBesideLeader(sentence, index, -1)
            || IsBesideLeader(sentence, index, 1);
        return isLeader ? Said
            : sentence.Entities.Any(other => other is { Kind: EntityKind.Mission, IsSpoken: false, Value: not "exportConsultation" })
                && sentence.Frames.Any(frame => frame.Name is "lead" && frame.Actors.Contains(mention)) ? Leads
            : isOfficial && Travels(sentence, index, person, sender) ? Likely : 0;
    }

    // Who heads the sender and travels, has travelled, or stands first among those who do.
    private static bool Travels(Told sentence, int index, Entity person, Entity? sender)
    {
        bool goes = sentence.Frames.Any(frame => frame.Name is "travel" && frame.Actors.Contains(sentence.Entities[index]));
        var before = sentence.Frames.LastOrDefault(frame => frame.Clause.End <= index);
        bool hasTravelled = before is { Name: "travel" or "lead" or "finish" } && before.Clause.End >= index - 1;
        bool isFirst = sentence.Entities.Skip(index).Any(entity => entity.Kind is EntityKind.Mission)
            && sentence.Passage.WordAt(index + 1) is ['등', ..] or ['비', '롯', ..];
        return (goes && sender is not null && Lexicon.Find(WordClass.Government, person.Tail) == sender.Value) || hasTravelled || isFirst;
    }

    // "단장에", "사절단장인", "대표로" within some words of the person, nobody between: of "사절단장, 부단장을 맡는다" the first.
    private static bool IsBesideLeader(Told sentence, int index, int step)
    {
        for (int i = index + step; i >= 0 && i < sentence.Entities.Length && Math.Abs(i - index) <= Around
            && sentence.Entities[i].Kind is not EntityKind.Person; i += step)
        {
            string word = sentence.Passage.WordAt(i);
            int at = word.IndexOf("단장", StringComparison.Ordinal);
            if (at == 0 || (i == index + 1 && word is "대표로")
                || (at > 0 && !Lexicon.EndOf(WordClass.Mission, word.AsSpan(0, at + 1), out _).IsEmpty))
            {
                return true;
            }
        }

        return false;
    }
}
