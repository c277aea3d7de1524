using System.Collections.Immutable;
using TradeMission.Domain.Reading.Entities;
using TradeMission.Domain.Reading.Events;
using TradeMission.Domain.Reading.Words;

namespace TradeMission.Domain.Reading.Candidates;

/// <summary>Who sends the mission or holds the event: by what a body does, and by where it stands.</summary>
internal static class SenderCandidates
{
    private const int Sends = 10;
    private const int Travels = 8;
    private const int OfMission = 6;
    private const int Announces = 5;
    private const int Heads = 3;
    private const int Early = 3;
    private const int Near = 4;
    private const int Bracket = 12;

    /// <summary>The bodies, the likeliest first.</summary>
    internal static List<Candidate<Entity>> Read(IReadOnlyList<Told> told)
    {
        var ballot = new Ballot<Entity>();
        foreach (var sentence in told)
        {
            foreach (var frame in sentence.Frames.Where(frame => sentence.IsThis(Math.Max(0, frame.Clause.End - 1))))
            {
                foreach (var actor in frame.Actors)
                {
                    string rule = frame.Name is "say" ? "speaker" : actor.Kind is EntityKind.Body ? "actor" : "officeBody";
                    Add(sentence, actor, Deed(sentence, frame, actor), rule);
                }
            }

            for (int i = 0; i < sentence.Entities.Length; i++)
            {
                (string rule, int score) = sentence.IsThis(i) ? Place(sentence, i) : ("", 0);
                Add(sentence, sentence.Entities[i], score, rule);
            }
        }

        return ballot.Ranked();

        void Add(Told sentence, Entity mention, int score, string rule)
        {
            if (score > 0 && BodyOf(mention) is { } body)
            {
                score += sentence.Passage.Index < Early ? 2 : 0;
                ballot.Add(Key(body), new(body, score, rule, mention.Start, mention.End));
            }
        }
    }

    /// <summary>What tells a body apart: 경남 for 경상남도 and 경남도.</summary>
    internal static string Key(Entity body) => body.Value.Length > 0 ? body.Value : body.Name;

    // How strongly what somebody does says that he sends.
    private static int Deed(Told sentence, Frames.Frame frame, Entity actor) => frame.Name switch
    {
        "dispatch" => Sends,
        "hold" => Sends - 1,
        "say" => sentence.Passage.Has(EntityKind.Mission) ? Announces + 1 : 2,
        "travel" or "lead" => actor.Kind is EntityKind.Person or EntityKind.Office ? Travels : Travels - 1,
        "reach" or "join" or "contract" or "consultation" or "sign" when actor.Kind is EntityKind.Body => Announces,
        _ => 0,
    };

    // How strongly the place of a name says so: "구미시 경제사절단", "무협에 따르면", a headline's first word.
    private static (string Rule, int Score) Place(Told sentence, int index)
    {
        var (entities, entity) = (sentence.Entities, sentence.Entities[index]);
        var next = index + 1 < entities.Length ? entities[index + 1] : null;
        // 나주시대표단 is one word.
        bool isOfMission = (entity.Case is Case.None or Case.Of || next?.Chunk == entity.Chunk) && IsBeforeMission(sentence, index);
        // "천안시와 한국산업단지공단의 무역사절단", "나주시와 목포시에 따르면": the first of the two.
        bool isFirst = entity.Case is Case.With && next is { Kind: EntityKind.Body } && (next.Case is Case.Of
            ? IsBeforeMission(sentence, index + 1) : IsTelling(entities, index + 1));
        bool isAhead = sentence.IsTitle && entities.Take(index).All(other => other.Kind is EntityKind.Town or EntityKind.Mark);
        bool isEarly = sentence.Passage.Index < Early && entity.Case is Case.Topic or Case.Subject or Case.With;
        return entity.Kind is EntityKind.Town ? ("titleBody", entity.Case is not Case.None ? 0 : isOfMission ? Heads : isAhead ? 1 : 0)
            : sentence.Label is "host" ? ("actor", Sends)
            : entity.Case is Case.None && IsHost(sentence, index + 1) ? ("actor", OfMission)
            : isOfMission || isFirst ? ("actor", isFirst ? OfMission + 1 : OfMission)
            : isAhead || isEarly ? ("titleBody", isAhead ? Heads : 1)
            : IsTelling(entities, index) ? ("speaker", Announces) : ("", 0);
    }

    // "무협 주관 박람회"
    private static bool IsHost(Told sentence, int index) =>
        Lexicon.Find(WordClass.Label, sentence.Passage.WordAt(index)) is "host" or "partner";

    // "가람진흥원(원장 …)에 따르면"
    private static bool IsTelling(ImmutableArray<Entity> entities, int index) => entities[index].Case is Case.At
        && entities[(index + 1)..Math.Min(entities.Length, index + Bracket)].FirstOrDefault(other =>
            other.Depth == entities[index].Depth && !other.Is('(') && !other.Is(')')) is { Kind: EntityKind.Verb, Value: "say" };

    // A person or an office stands for the body that it heads.
    private static Entity? BodyOf(Entity actor) => actor switch
    {
        { IsSpoken: true } or { Value: Entity.Anaphor } => null,
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
        var behind = sentence.Entities.Skip(index + 1).Take(Near).SkipWhile(entity => entity.Case is Case.None or Case.Of or Case.Other
            && entity.Kind is not (EntityKind.Mission or EntityKind.Verb or EntityKind.Body) && !entity.Is(','));
        return behind.FirstOrDefault()?.Kind is EntityKind.Mission;
    }
}
