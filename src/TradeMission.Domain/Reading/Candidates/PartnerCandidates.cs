using TradeMission.Domain.Reading.Entities;
using TradeMission.Domain.Reading.Events;

namespace TradeMission.Domain.Reading.Candidates;

/// <summary>Who organises the mission or helps, beside the sender.</summary>
internal static class PartnerCandidates
{
    private const int Ahead = 8;
    private static readonly string[] Joins = ["같이", "함께", "공동", "합동", "손잡", "손을", "힘을", "협력", "협업", "협조", "꾸려", "꾸린", "뜻을"];
    private static readonly string[] Forms = ["이뤄", "이루어", "구성", "짜인", "짜여", "꾸려", "꾸린"];
    private static readonly string[] Authorities = ["지자체", "광역", "기초", "시도", "시·도", "시군", "시·군", "자치단체", "지방자치단체", "기관", "단체", "도시"];
    private static readonly string[] Help = ["도움", "손잡", "힘을", "보태", "보탰", "협력해", "협력하", "협업", "후원", "주관", "주최", "공동", "함께", "협조",
        "지원을", "지원으", "맡"];

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
                if (entity is { Kind: EntityKind.Town, IsSpoken: false } && (IsTogether(sentence, i) || IsOneOf(sentence, i)))
                {
                    ballot.Add(entity.Name, new(entity, 1, "helper", entity.Start, entity.End));
                    continue;
                }

                bool isOther = entity is { Kind: EntityKind.Body, IsSpoken: false, Value: not Entity.Anaphor }
                    && (sentence.IsThis(i) || (entity.Case is Case.Of && IsBeside(sentence, i))
                    || (sentence.Events[i] is MissionEvent.Other && entity.Case is Case.With
                    && sentence.Passage.WordAt(i + 1).StartsWith("함께", StringComparison.Ordinal)))
                    && (sender is null || SenderCandidates.Key(entity) != SenderCandidates.Key(sender));
                if (isOther && entity.Tail is not "local"
                    && (sentence.Label is "partner" or "host" || IsAgency(sentence, i) || IsBeside(sentence, i) || Helps(sentence, i)
                    || CoActs(sentence, entity, sender) || MakesUp(sentence, i)
                    || IsOneOf(sentence, i))
                    && (Words.Lexicon.Find(Words.WordClass.Government, entity.Name) is null || MakesUp(sentence, i)
                        || IsOneOf(sentence, i) || (IsBeside(sentence, i) && !IsProvince(sentence, i))))
                {
                    ballot.Add(SenderCandidates.Key(entity), new(entity, 1, "helper", entity.Start, entity.End));
                }
            }
        }

        return [.. ballot.Ranked().OrderBy(candidate => candidate.Start)];
    }

    // "광주시와 경북도, 제주도 등 3개 지자체가 공동으로 연다"
    private static bool IsOneOf(Told sentence, int index)
    {
        var entities = sentence.Entities;
        int i = index + 1;
        while (i < entities.Length && (entities[i].Kind is EntityKind.Body or EntityKind.Town || entities[i].Is(',') || entities[i].Is('·')
            || entities[i].Name is "등"))
        {
            i++;
        }

        bool isWhole = index + 1 >= entities.Length || entities[index + 1].Kind is not (EntityKind.Body or EntityKind.Town)
            || entities[index + 1].Chunk > entities[index].Chunk + 1 || entities[index].Case is not Case.None;
        bool isCounted = isWhole && i + 1 < entities.Length && i < index + Ahead && entities[i].Kind is EntityKind.Count
            && StartsWith(entities[i].Figure.Count.Count.Counter is "개"
            or "곳" ? sentence.Passage.WordAt(i + 1) : entities[i].Figure.Count.Count.Counter, Authorities);
        return isCounted && sentence.Passage.Sentence.Chunks.Any(chunk => StartsWith(chunk.Text, Joins));
    }

    // Whoever helps trade helps this mission, unless only its hall is meant.
    private static bool IsAgency(Told sentence, int index)
    {
        var body = sentence.Entities[index];
        string first = body.Name.Split(' ')[0];
        bool isListed = Words.Lexicon.Find(Words.WordClass.Body, first) is not null
            || (body.Depth == 0 && body.Case is not Case.At && Array.Exists(Agencies, end => body.Name.EndsWith(end, StringComparison.Ordinal)));
        return isListed && first is not [.., '부']
            && Words.Lexicon.EndOf(Words.WordClass.Venue, sentence.Passage.WordAt(index + 1), out _).IsEmpty;
    }

    // "서울시 영등포구와": where the next one lies.
    private static bool IsProvince(Told sentence, int index) => sentence.Entities[index].Case is Case.None
        && index + 1 < sentence.Entities.Length && sentence.Entities[index + 1] is { Kind: EntityKind.Body } next
        && next.Chunk == sentence.Entities[index].Chunk + 1 && Words.Lexicon.Find(Words.WordClass.Government, next.Name) is not null;

    // "전북 전주, 충남 아산과 함께": towns that send it with the sender.
    private static bool IsTogether(Told sentence, int index)
    {
        for (int i = index; i + 1 < sentence.Entities.Length && sentence.Entities[i].Kind is EntityKind.Town or EntityKind.Mark; i++)
        {
            if (sentence.Entities[i].Case is Case.With)
            {
                string next = sentence.Passage.WordAt(i + 1);
                bool isProvince = index + 1 < sentence.Entities.Length && sentence.Entities[index + 1].Kind is EntityKind.Town
                    && sentence.Entities[index].Case is Case.None;
                return !isProvince && (next.StartsWith("함께", StringComparison.Ordinal) || next.StartsWith('손')
                    || next.StartsWith("공동", StringComparison.Ordinal));
            }
        }

        return false;
    }

    // "수출연합회, 가공업체 대표 등 14명으로 이뤄진 개척단": who is among those who go.
    private static bool MakesUp(Told sentence, int index)
    {
        var entities = sentence.Entities;
        for (int i = index + 1; i + 1 < entities.Length && entities[index].Case is Case.None or Case.With; i++)
        {
            if (entities[i].Kind is EntityKind.Verb)
            {
                return (entities[i + 1].Kind is EntityKind.Mission
                    || sentence.FrameOf(i).Actors.Any(actor => actor.Kind is EntityKind.Mission))
                    && StartsWith(sentence.Passage.WordAt(i), Forms);
            }
        }

        return false;
    }

    // "경북도와 같이", "경북도의 도움으로": whoever stands right before the word for help.
    private static bool IsBeside(Told sentence, int index)
    {
        var (entities, next) = (sentence.Entities, index + 1);
        switch (entities[index].Case)
        {
            case Case.With when StartsWith(sentence.Passage.WordAt(index + 1), Joins):
            case Case.Of when StartsWith(sentence.Passage.WordAt(index + 1), Help):
                return true;
            case Case.With or Case.None:
                next += next < entities.Length && (entities[next].Is(',') || entities[next].Is('·')) ? 1 : 0;
                return next < entities.Length && entities[next].Kind is EntityKind.Body && IsBeside(sentence, next);
            default:
                return false;
        }
    }

    private static bool StartsWith(string chunk, string[] words) => Array.Exists(words, word =>
        chunk.StartsWith(word, StringComparison.Ordinal));

    // Who sends it or holds it together with the sender: "인천시는 재외동포청과 처음으로 개최한".
    private static bool CoActs(Told sentence, Entity body, Entity? sender) => sender is not null
        && (CoHosts(sentence, sentence.Entities.IndexOf(body), sender) || sentence.Frames.Any(frame => frame.Name is "dispatch"
        or "hold" or "say" && frame.Actors.Contains(body)
        && frame.Actors.Any(actor => actor.Kind is EntityKind.Body && SenderCandidates.Key(actor) == SenderCandidates.Key(sender))));

    private static bool CoHosts(Told sentence, int index, Entity sender) => sentence.Entities[index].Case is Case.With
        && sentence.FrameOf(index) is { Name: "hold" or "dispatch" } frame
        && frame.Actors.Any(actor => actor.Kind is EntityKind.Body && SenderCandidates.Key(actor) == SenderCandidates.Key(sender))
        && sentence.Entities.Skip(index + 1).Take(frame.Clause.End - index - 1).All(entity => entity.Case is not Case.Object
        || entity.Kind is EntityKind.Mission);

    private static bool Helps(Told sentence, int index)
    {
        for (int i = index + 1; i < sentence.Entities.Length && i <= index + Ahead; i++)
        {
            string chunk = sentence.Passage.WordAt(i);
            if (StartsWith(chunk, Help))
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
}
