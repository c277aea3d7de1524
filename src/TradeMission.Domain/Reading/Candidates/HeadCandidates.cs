using TradeMission.Domain.Reading.Entities;
using TradeMission.Domain.Reading.Events;
using TradeMission.Domain.Reading.Words;

namespace TradeMission.Domain.Reading.Candidates;

/// <summary>Who leads the mission.</summary>
internal static class HeadCandidates
{
    private const int Said = 12;
    private const int Leads = 10;
    private const int Likely = 7;
    private const int Around = 6;
    private const int Beside = 2;
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
                if (!sentence.Entities[i].IsSpoken && sentence.Events[i] is MissionEvent.This
                    && PersonOf(sentence, i, people) is { } person)
                {
                    (int score, string rule) = Score(sentence, i, person, sender);
                    if (score > 0)
                    {
                        ballot.Add(person.Name, new(person, score, rule, person.Start, person.End));
                    }
                }
            }
        }

        return ballot.Ranked();
    }

    // "함 청장" is who was named in full before.
    private static Entity? PersonOf(Told sentence, int index, List<Entity> people)
    {
        var entity = sentence.Entities[index];
        if (entity.Kind is not EntityKind.Office || index == 0
            || sentence.Entities[index - 1] is not { Kind: EntityKind.Word, Name.Length: <= 2 } family || family.Chunk != entity.Chunk - 1)
        {
            return entity.Kind is EntityKind.Person ? entity : null;
        }

        return people.Find(person => person.Name.StartsWith(family.Name, StringComparison.Ordinal)
            && person.Value.EndsWith(entity.Name, StringComparison.Ordinal));
    }

    private static (int Score, string Rule) Score(Told sentence, int index, Entity person, Entity? sender)
    {
        var mention = sentence.Entities[index];
        bool isLeader = person.Value is "단장" || Near(sentence, index, -Around, "단장") || Near(sentence, index, Around, "단장")
            || Near(sentence, index, Beside, "대표로");
        if (isLeader && (sentence.Passage.Has(EntityKind.Mission) || Near(sentence, index, Around, "단장")
            || Near(sentence, index, -Around, "단장")))
        {
            return (Said, "stepHead");
        }

        foreach (var frame in sentence.Frames)
        {
            if (frame.Name is "lead" && frame.Actors.Contains(mention) && sentence.Passage.Has(EntityKind.Mission))
            {
                return (Leads, "stepHead");
            }
        }

        // "이끄는 이는 김철수 본부장이다"
        bool isNamed = sentence.Frames.Any(frame => frame is { Name: "lead", Clause.IsAttributive: true } && frame.Clause.End <= index
            && frame.Clause.End + 1 >= index && sentence.Passage.WordAt(frame.Clause.End) is ['이', '는'] or ['사', '람', '은']);
        if (isNamed)
        {
            return (Leads, "stepHead");
        }

        bool isOfficial = Lexicon.Find(WordClass.Office, person.Value) is not ("body" or null)
            || Lexicon.Find(WordClass.Government, person.Tail) is not null;
        return isOfficial && Travels(sentence, index, person, sender) ? (Likely, "traveller") : (0, "");
    }

    // Who heads the sender and travels, has travelled, or stands first among those who do.
    private static bool Travels(Told sentence, int index, Entity person, Entity? sender)
    {
        bool isOfSender = sender is not null && Lexicon.Find(WordClass.Government, person.Tail) is { } town && town == sender.Value;
        if (isOfSender && sentence.Frames.Any(frame => frame.Name is "travel" && frame.Actors.Contains(sentence.Entities[index])))
        {
            return true;
        }

        var before = sentence.Frames.LastOrDefault(frame => frame.Clause.End <= index);
        bool hasTravelled = before is { Name: "travel" or "lead" or "finish" } && before.Clause.End >= index - 1
            && !before.Actors.Any(actor => actor.Kind is EntityKind.Mission)
            && (before.Name is not "finish" || before.Has(EntityKind.City) || before.Has(EntityKind.Country));
        bool isFirst = sentence.Entities.Skip(index + 1).Take(Around * 2).Any(entity => entity.Kind is EntityKind.Mission)
            && (Near(sentence, index, 1, "등") || Near(sentence, index, 1, "비롯") || person.Tail.EndsWith('등'));
        return hasTravelled || isFirst;
    }

    // 사절단장, 촉진단장, 개척단장; of "사절단장, 부단장을 맡는다" the first.
    private static bool IsLeader(string chunk)
    {
        int at = chunk.IndexOf("단장", StringComparison.Ordinal);
        return at > 0 && Lexicon.EndOf(WordClass.Mission, chunk.AsSpan(0, at + 1), out _).Length > 0;
    }

    // Whether a word that begins so stands within some entities of the person.
    private static bool Near(Told sentence, int index, int reach, string word)
    {
        for (int i = index + Math.Sign(reach); i >= 0 && i < sentence.Entities.Length
            && Math.Abs(i - index) <= Math.Abs(reach); i += Math.Sign(reach))
        {
            string chunk = sentence.Passage.WordAt(i);
            if (chunk.StartsWith(word, StringComparison.Ordinal) || (word is "단장" && IsLeader(chunk)))
            {
                return true;
            }

            if (sentence.Entities[i].Kind is EntityKind.Person)
            {
                return false;
            }
        }

        return false;
    }
}
