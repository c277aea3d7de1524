using TradeMission.Domain.Reading.Entities;
using TradeMission.Domain.Reading.Events;
using TradeMission.Domain.Reading.Words;

namespace TradeMission.Domain.Reading.Candidates;

/// <summary>Who sends the mission or holds the event: by what a body does, and by where it stands.</summary>
internal sealed class SenderCandidates
{
    private const int Sends = 10;
    private const int Travels = 8;
    private const int OfMission = 6;
    private const int Announces = 5;
    private const int Heads = 3;
    private const int Early = 3;
    private const int Near = 4;
    private readonly Ballot<Entity> ballot = new();
    private readonly Dictionary<string, Entity> governments = [];

    private SenderCandidates()
    {
    }

    /// <summary>The bodies, the likeliest first.</summary>
    internal static List<Candidate<Entity>> Read(IReadOnlyList<Told> told)
    {
        var senders = new SenderCandidates();
        foreach (var sentence in told)
        {
            senders.Read(sentence);
        }

        return senders.ballot.Ranked();
    }

    /// <summary>What tells a body apart: 경남 for 경상남도 and 경남도.</summary>
    internal static string Key(Entity body) => body.Value.Length > 0 ? body.Value : body.Name;

    private void Read(Told sentence)
    {
        int early = sentence.Passage.Index < Early ? 2 : 0;
        foreach (var entity in sentence.Entities)
        {
            if (entity.Kind is EntityKind.Body && entity.Value is not Entity.Anaphor && IsGovernment(entity))
            {
                governments.TryAdd(entity.Name[^1..], entity);
            }
        }

        foreach (var frame in sentence.Frames.Where(frame => sentence.IsThis(Math.Max(0, frame.Clause.End - 1))))
        {
            foreach (var actor in frame.Actors)
            {
                if (Deed(sentence, frame, actor) is > 0 and int score && BodyOf(actor) is { } body)
                {
                    Add(actor, body, score + early + (IsGovernment(body) ? 1 : 0),
                        frame.Name is "say" ? "speaker" : actor.Kind is EntityKind.Body ? "actor" : "officeBody");
                }
            }
        }

        for (int i = 0; i < sentence.Entities.Length; i++)
        {
            var entity = sentence.Entities[i];
            if (!entity.IsSpoken && sentence.IsThis(i) && BodyOf(entity) is { } body
                && Place(sentence, i, early) is ({ } rule, > 0 and int score))
            {
                Add(entity, body, score, rule);
            }
        }
    }

    private void Add(Entity mention, Entity body, int score, string rule) =>
        ballot.Add(Key(body), new(body, score, rule, mention.Start, mention.End));

    // How strongly what somebody does says that he sends.
    private static int Deed(Told sentence, Frames.Frame frame, Entity actor)
    {
        bool tellsMission = sentence.Passage.Has(EntityKind.Mission);
        bool isOffice = actor.Kind is EntityKind.Person or EntityKind.Office;
        bool isBody = actor.Kind is EntityKind.Body;
        return frame.Name switch
        {
            "dispatch" => Sends,
            // "대전시와 중진공이 공동으로 추진한 이번 시장개척단"
            "plan" or "hold" when isBody && frame.Clause.IsAttributive && IsBeforeMission(sentence, frame.Clause.End - 1) => Sends,
            "hold" => Sends - 1,
            "invite" or "support" => tellsMission ? Announces : 0,
            "say" => tellsMission ? Announces + 1 : 2,
            "travel" or "lead" => isOffice ? Travels : isBody ? Travels - 1 : 0,
            "reach" or "join" or "contract" or "consultation" or "sign" => isBody || isOffice ? Announces : 0,
            _ => isBody && tellsMission ? 1 : 0,
        };
    }

    // How strongly the place of a name says so: "구미시 경제사절단", "무협에 따르면", "경기도지사를 단장으로", a headline's first word.
    private static (string Rule, int Score) Place(Told sentence, int index, int early)
    {
        var (entities, entity) = (sentence.Entities, sentence.Entities[index]);
        if (entity.Kind is not (EntityKind.Body or EntityKind.Town))
        {
            bool leads = entity.Case is Case.Object && sentence.Passage.WordAt(index + 1).StartsWith("단장", StringComparison.Ordinal);
            return ("officeBody", leads ? Travels : 0);
        }

        var next = index + 1 < entities.Length ? entities[index + 1] : null;
        bool isOfMission = entity.Depth == 0 && entity.Case is Case.None or Case.Of && IsBeforeMission(sentence, index);
        if (entity.Kind is EntityKind.Town)
        {
            return ("titleBody", isOfMission && entity.Case is Case.None && next?.Kind is not EntityKind.Town ? Heads : 0);
        }

        // "천안시와 한국산업단지공단의 무역사절단": the first of the two.
        bool isFirst = entity.Case is Case.With && next is { Kind: EntityKind.Body, Case: Case.Of } && IsBeforeMission(sentence, index + 1);
        bool isAhead = (index == 0 && sentence.IsTitle)
            || (sentence.Passage.Index == 0 && index == 1 && entities[0].Kind is EntityKind.Mark);
        bool isEarly = early > 0 && (entity.Case is Case.Topic or Case.Subject || (entity.Case is Case.With
            && (next is { Kind: EntityKind.Body, Case: Case.Topic or Case.Subject }
            || !entities.Take(index).Any(other => other is { Kind: EntityKind.Body, Depth: 0 }))));
        return entity.Depth > 0 ? ("", 0)
            : sentence.Label is "host" ? ("actor", Sends)
            : isOfMission || isFirst ? ("actor", OfMission + early + (isFirst ? 1 : 0))
            : isAhead ? ("titleBody", Heads)
            : isEarly ? ("titleBody", 1)
            : entity.Case is Case.At && next is { Kind: EntityKind.Verb, Value: "say" } ? ("speaker", Announces + early) : ("", 0);
    }

    private static bool IsGovernment(Entity body) => Lexicon.Find(WordClass.Government, body.Name) is not null;

    // A person or an office stands for the body that it heads.
    private Entity? BodyOf(Entity actor) => actor switch
    {
        { IsSpoken: true } => null,
        { Kind: EntityKind.Body, Value: Entity.Anaphor } => governments.GetValueOrDefault(actor.Name),
        { Kind: EntityKind.Body } => actor,
        { Kind: EntityKind.Town } => actor with { Kind = EntityKind.Body },
        { Kind: EntityKind.Person, Tail.Length: > 0 } => Known(actor, actor.Tail),
        { Kind: EntityKind.Office, Value.Length: > 0 } => Known(actor, actor.Value),
        _ => null,
    };

    private static Entity? Known(Entity actor, string name) =>
        (Lexicon.Find(WordClass.Government, name) ?? Lexicon.Find(WordClass.Body, name)) is { } key
            ? actor with { Kind = EntityKind.Body, Name = name, Value = key } : null;

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
}
