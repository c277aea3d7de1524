using TradeMission.Domain.Reading.Entities;
using TradeMission.Domain.Reading.Events;

namespace TradeMission.Domain.Reading.Candidates;

/// <summary>Who sends the mission or holds the event.</summary>
internal static class SenderCandidates
{
    private const int Acts = 10;
    private const int OfMission = 6;
    private const int Travels = 8;
    private const int Announces = 5;
    private const int Heads = 3;
    private const int Early = 3;
    private const int Near = 4;

    /// <summary>The bodies, the likeliest first.</summary>
    internal static List<Candidate<Entity>> Read(IReadOnlyList<Told> told)
    {
        var ballot = new Ballot<Entity>();
        var governments = new Dictionary<string, Entity>();
        foreach (var sentence in told)
        {
            int early = sentence.Passage.Index < Early ? 2 : 0;
            foreach (var entity in sentence.Entities)
            {
                if (entity.Kind is EntityKind.Body && entity.Value is not Entity.Anaphor
                    && Words.Lexicon.Find(Words.WordClass.Government, entity.Name) is not null)
                {
                    governments.TryAdd(entity.Name[^1..], entity);
                }
            }

            bool tellsMission = sentence.Passage.Has(EntityKind.Mission);
            foreach (var frame in sentence.Frames)
            {
                foreach (var actor in frame.Actors)
                {
                    int score = Score(frame.Name, actor, tellsMission);
                    if (score > 0 && sentence.IsThis(Math.Max(0, frame.Clause.End - 1)) && BodyOf(actor, governments) is { } body)
                    {
                        ballot.Add(Key(body), new(body, score + early + (IsGovernment(body) ? 1 : 0),
                            frame.Name is "say" ? "speaker" : actor.Kind is EntityKind.Body ? "actor" : "officeBody", actor.Start,
                                actor.End));
                    }
                }
            }

            for (int i = 0; i < sentence.Entities.Length; i++)
            {
                AddLed(ballot, sentence, i, governments);
            }

            AddNamed(ballot, sentence, early);
        }

        return ballot.Ranked();
    }

    /// <summary>What tells a body apart: 경남 for 경상남도 and 경남도.</summary>
    internal static string Key(Entity body) => body.Value.Length > 0 ? body.Value : body.Name;

    private static int Score(string frame, Entity actor, bool tellsMission) => frame switch
    {
        "dispatch" => Acts,
        "hold" => Acts - 1,
        "invite" or "support" => tellsMission ? Announces : 0,
        "say" => tellsMission ? Announces + 1 : 2,
        "travel" or "lead" =>
            actor.Kind is EntityKind.Person or EntityKind.Office ? Travels : actor.Kind is EntityKind.Body ? Travels - 1 : 0,
        "reach" or "join" or "contract" or "consultation" or "sign" =>
            actor.Kind is EntityKind.Body or EntityKind.Person or EntityKind.Office ? Announces : 0,
        _ => actor.Kind is EntityKind.Body && tellsMission ? 1 : 0,
    };

    private static bool IsGovernment(Entity body) => Words.Lexicon.Find(Words.WordClass.Government, body.Name) is not null;

    // A person or an office stands for the body that it heads.
    private static Entity? BodyOf(Entity actor, Dictionary<string, Entity> governments) => actor switch
    {
        { IsSpoken: true } => null,
        { Kind: EntityKind.Body, Value: Entity.Anaphor } => governments.GetValueOrDefault(actor.Name),
        { Kind: EntityKind.Body } => actor,
        { Kind: EntityKind.Person, Tail.Length: > 0 } => Known(actor, actor.Tail),
        { Kind: EntityKind.Office, Value.Length: > 0 } => Known(actor, actor.Value),
        _ => null,
    };

    // "제주도와 진흥원이"
    private static bool IsJoinedTo(Entity body, Entity? next) =>
        body.Case is Case.With && next is { Kind: EntityKind.Body, Case: Case.Topic or Case.Subject };

    private static Entity? Known(Entity actor, string name) =>
        Words.Lexicon.Find(Words.WordClass.Government, name) is { } town ? actor with { Kind = EntityKind.Body, Name = name, Value = town }
        : Words.Lexicon.Find(Words.WordClass.Body, name) is { } body ? actor with { Kind = EntityKind.Body, Name = name, Value = body }
        : null;

    // "경북도의 중국시장개척단": names of places, dates and trades may stand between.
    private static bool IsBeforeMission(Told sentence, int index)
    {
        for (int i = index + 1; i < sentence.Entities.Length && i <= index + Near; i++)
        {
            var entity = sentence.Entities[i];
            if (entity.Kind is EntityKind.Mission)
            {
                return true;
            }

            if (entity.Case is not (Case.None or Case.Of or Case.Other) || entity.Kind is EntityKind.Verb or EntityKind.Body
                || entity.Is(','))
            {
                return false;
            }
        }

        return false;
    }

    // "경기도지사를 단장으로": whose head leads it.
    private static void AddLed(Ballot<Entity> ballot, Told sentence, int index, Dictionary<string, Entity> governments)
    {
        var leader = sentence.Entities[index];
        bool leads = leader is { Kind: EntityKind.Person or EntityKind.Office, Case: Case.Object, IsSpoken: false }
            && sentence.IsThis(index) && index + 1 < sentence.Entities.Length
            && sentence.Passage.WordAt(index + 1).StartsWith("단장", StringComparison.Ordinal);
        if (leads && BodyOf(leader, governments) is { } body)
        {
            ballot.Add(Key(body), new(body, Travels, "officeBody", leader.Start, leader.End));
        }
    }

    // "구미시 경제사절단", "무협에 따르면", a headline's first word.
    private static void AddNamed(Ballot<Entity> ballot, Told sentence, int early)
    {
        for (int i = 0; i < sentence.Entities.Length; i++)
        {
            var entity = sentence.Entities[i];
            // "충남 해외시장개척단"
            if (entity is { Kind: EntityKind.Town, Case: Case.None, IsSpoken: false, Depth: 0 } && sentence.IsThis(i)
                && IsBeforeMission(sentence, i)
                && i + 1 < sentence.Entities.Length && sentence.Entities[i + 1].Kind is not EntityKind.Town)
            {
                ballot.Add(entity.Value, new(entity with { Kind = EntityKind.Body }, Heads, "titleBody", entity.Start, entity.End));
            }

            if (entity.Kind is not EntityKind.Body || entity.IsSpoken || entity.Value is Entity.Anaphor || entity.Depth > 0
                || !sentence.IsThis(i))
            {
                continue;
            }

            var next = i + 1 < sentence.Entities.Length ? sentence.Entities[i + 1] : null;
            if (sentence.Label is "host")
            {
                ballot.Add(Key(entity), new(entity, Acts, "actor", entity.Start, entity.End));
            }
            else if (entity.Case is Case.None or Case.Of && IsBeforeMission(sentence, i))
            {
                // "천안시와 한국산업단지공단의 무역사절단": the first of the two.
                if (i > 0 && sentence.Entities[i - 1] is { Kind: EntityKind.Body, Case: Case.With, Value: not Entity.Anaphor } first)
                {
                    ballot.Add(Key(first), new(first, OfMission + early + 1, "actor", first.Start, first.End));
                }

                ballot.Add(Key(entity), new(entity, OfMission + early, "actor", entity.Start, entity.End));
            }
            else if ((i == 0 && sentence.IsTitle) || (sentence.Passage.Index == 0 && i == 1
                && sentence.Entities[0].Kind is EntityKind.Mark))
            {
                ballot.Add(Key(entity), new(entity, Heads, "titleBody", entity.Start, entity.End));
            }
            else if (sentence.Passage.Index < Early && (entity.Case is Case.Topic or Case.Subject || IsJoinedTo(entity, next)
                || (entity.Case is Case.With && !sentence.Entities.Take(i).Any(other => other is { Kind: EntityKind.Body, Depth: 0 }))))
            {
                ballot.Add(Key(entity), new(entity, 1, "titleBody", entity.Start, entity.End));
            }
            else if (entity.Case is Case.At && sentence.Frames.Any(frame => frame.Name is "say")
                && next is { Kind: EntityKind.Verb, Value: "say" })
            {
                ballot.Add(Key(entity), new(entity, Announces + early, "speaker", entity.Start, entity.End));
            }
        }
    }
}
