using System.Collections.Immutable;
using TradeMission.Domain.Reading.Entities;
using TradeMission.Domain.Reading.Events;
using TradeMission.Domain.Reading.Words;

namespace TradeMission.Domain.Reading.Candidates;

/// <summary>Who organises the mission or helps, beside the sender: agencies for trade, and whoever is said to join in or to help.</summary>
internal static class PartnerCandidates
{
    private const int Ahead = 8;
    private const int Longest = 40;
    private const int Bracket = 8;
    private static readonly string[] Agencies = ["진흥원", "지원센터", "무역관", "통상사무소", "진흥공단", "지역본부"];

    /// <summary>The bodies in the order of the text.</summary>
    internal static List<Candidate<Entity>> Read(IReadOnlyList<Told> told, Entity? sender)
    {
        var ballot = new Ballot<Entity>();
        foreach (var sentence in told)
        {
            for (int i = 0; i < sentence.Entities.Length; i++)
            {
                var entity = sentence.Entities[i];
                bool isBody = entity is { Kind: EntityKind.Body, IsSpoken: false, Value: not Entity.Anaphor } && sentence.IsThis(i)
                    && (sentence.Label is "partner" or "host" || IsAgency(sentence, i) || Helps(sentence, i)
                    || CoActs(sentence, i, sender));
                bool isBeside = entity is { Kind: EntityKind.Body or EntityKind.Town, IsSpoken: false, Value: not Entity.Anaphor }
                    && IsBeside(sentence, i);
                if ((isBody || isBeside) && !IsParent(sentence, i)
                    && (sender is null || SenderCandidates.Key(entity) != SenderCandidates.Key(sender)))
                {
                    ballot.Add(SenderCandidates.Key(entity), new(entity, 1, "helper", entity.Start, entity.End));
                }
            }
        }

        return [.. ballot.Ranked().OrderBy(candidate => candidate.Start)];
    }

    // Whoever helps trade helps this mission, unless it is one abroad, "베트남 상의".
    private static bool IsAgency(Told sentence, int index)
    {
        var body = sentence.Entities[index];
        string first = body.Name.Split(' ')[0];
        bool isListed = Lexicon.Find(WordClass.Body, first) is not null
            || Array.Exists(Agencies, end => body.Name.EndsWith(end, StringComparison.Ordinal));
        bool isAbroad = index > 0 && body.Value is "대한상공회의소" && sentence.Entities[index - 1] is { Case: Case.None, IsPlace: true };
        return isListed && !isAbroad && !body.Name.Contains("현지", StringComparison.Ordinal)
            && body.Case is not Case.Other && first is not [.., '부'];
    }

    // "서울시 영등포구와": where the next one lies; "무역공사(…) 제주사무소": which part of it.
    private static bool IsParent(Told sentence, int index) => IsBranch(sentence.Entities, index)
        || (sentence.Entities[index].Case is Case.None
        && index + 1 < sentence.Entities.Length && sentence.Entities[index + 1] is { Kind: EntityKind.Body or EntityKind.Town } next
        && next.Chunk == sentence.Entities[index].Chunk + 1);

    private static bool IsBranch(ImmutableArray<Entity> entities, int index) => index > 0 && entities[index - 1].Is(')')
        && entities[Math.Max(0, index - Bracket)..index].LastOrDefault(other => other.Depth == entities[index].Depth && !other.Is('(')
            && !other.Is(')')) is { Kind: EntityKind.Body, Case: Case.None } parent
        && Lexicon.Find(WordClass.Government, parent.Name) is null;

    // "경북도와 같이", "전북 전주, 충남 아산과 함께": whoever stands right before the word for joining in, a list as one.
    private static bool IsBeside(Told sentence, int index) => LastOfList(sentence, index) is var last
        && sentence.Entities[last].Case is Case.With && JointAt(sentence, last + 1) is "join" or "both";

    private static int LastOfList(Told sentence, int index)
    {
        int last = index;
        for (int i = index + 1; i < Math.Min(sentence.Entities.Length, index + Longest)
            && sentence.Entities[last].Case is Case.None or Case.With; i++)
        {
            var next = sentence.Entities[i];
            bool isInner = next.Depth > sentence.Entities[index].Depth || next.Is('(') || next.Is(')');
            if (!isInner && next is not ({ Kind: EntityKind.Body or EntityKind.Town } or { Name: "," or "·" or "및" }))
            {
                break;
            }

            last = isInner ? last : i;
        }

        return last;
    }

    // Who sends it or holds it together with the sender, "인천시는 재외동포청과 처음으로 개최한".
    private static bool CoActs(Told sentence, int index, Entity? sender)
    {
        var (body, frame) = (sentence.Entities[index], sentence.FrameOf(index));
        bool isHost = body.Case is Case.With && frame.Name is "hold" or "dispatch" && !Array.Exists(frame.Entities.ToArray(), other =>
            other is { Case: Case.Object, Kind: not EntityKind.Mission });
        // "나주시와 전남도에 따르면"
        int last = LastOfList(sentence, index);
        var beside = body.Case is Case.With && last > index ? sentence.Entities[last]
            : index > 0 && sentence.Entities[index - 1].Case is Case.With ? sentence.Entities[index - 1] : null;
        bool tells = sender is not null && beside is not null && SenderCandidates.Key(beside) == SenderCandidates.Key(sender)
            && sentence.Entities[last].Case is Case.At && last + 1 < sentence.Entities.Length
            && sentence.Entities[last + 1] is { Kind: EntityKind.Verb, Value: "say" };
        return isHost || tells || sentence.Frames.Any(other => other.Name is "dispatch" or "hold" or "say" && other.Actors.Contains(body)
            && sender is not null && other.Actors.Any(actor => SenderCandidates.Key(actor) == SenderCandidates.Key(sender)));
    }

    private static bool Helps(Told sentence, int index)
    {
        int last = LastOfList(sentence, index);
        for (int i = last + 1; i < sentence.Entities.Length && i <= last + Ahead; i++)
        {
            if (JointAt(sentence, i) is "help" or "both")
            {
                return true;
            }

            if (sentence.Entities[i].Kind is EntityKind.Verb)
            {
                return sentence.Entities[i].Value is "support";
            }
        }

        return false;
    }

    private static string JointAt(Told sentence, int index) => Lexicon.StartOf(WordClass.Joint, sentence.Passage.WordAt(index));
}
