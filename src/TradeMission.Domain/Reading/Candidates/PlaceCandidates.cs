using System.Collections.Immutable;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Reading.Entities;
using TradeMission.Domain.Reading.Events;
using TradeMission.Domain.Reading.Words;

namespace TradeMission.Domain.Reading.Candidates;

/// <summary>Where the mission goes: places that stand with the going, the event, the mission's word or figures, a list of them as one.
/// </summary>
internal static class PlaceCandidates
{
    private const int City = 3;
    private const int Moves = 4;
    private const int Placed = 2;
    private const int OfMission = 3;
    private const int Least = 5;
    private const string Home = "KR";

    /// <summary>The places in the order of the text.</summary>
    /// <param name="told">The sentences.</param>
    /// <param name="isAtHome">Whether buyers come: then their countries are no places of the event.</param>
    internal static List<Candidate<Entity>> Read(IReadOnlyList<Told> told, bool isAtHome)
    {
        var found = Read(told.Where(sentence => !sentence.IsTitle), isAtHome);
        return found.Count > 0 ? found : Read(told.Where(sentence => sentence.IsTitle), isAtHome);
    }

    private static List<Candidate<Entity>> Read(IEnumerable<Told> told, bool isAtHome)
    {
        var ballot = new Ballot<Entity>();
        foreach (var sentence in told)
        {
            for (int i = 0; i < sentence.Entities.Length; i++)
            {
                var entity = sentence.Entities[i];
                if (entity.IsSpoken || !sentence.IsThis(i))
                {
                    continue;
                }

                if (isAtHome && VenueAt(sentence, i) is { } venue)
                {
                    ballot.Add(venue.Name, new(venue, Least, "visited", venue.Start, venue.End));
                }
                else if (entity is { Kind: EntityKind.City or EntityKind.Country, Value: not Home }
                    && !(isAtHome && sentence.FrameOf(i).Name is not "hold"))
                {
                    ballot.Add(Lexicon.Find(WordClass.Alias, entity.Name) ?? entity.Name, new(entity, Score(sentence, i),
                        IsTour(sentence, i) ? "toured" : "visited", entity.Start, entity.End));
                }
            }
        }

        // A country whose city is visited is told already, unless it is one of several on the way of which not all have theirs.
        var found = ballot.Ranked().FindAll(candidate => candidate.Score >= Least);
        var cities = found.Where(candidate => candidate.Value.Kind is EntityKind.City).Select(candidate =>
            candidate.Value.Value).ToHashSet();
        bool isTour = found.Exists(candidate => candidate.Rule is "toured" && !cities.Contains(candidate.Value.Value));
        return [.. found.Where(candidate => candidate.Value.Kind is EntityKind.City || (isTour && candidate.Rule is "toured")
            || !cities.Contains(candidate.Value.Value)).OrderBy(candidate => candidate.Start)];
    }

    /// <summary>The places, and those abroad at which parts of the results were achieved.</summary>
    internal static List<Candidate<Entity>> WithOwners(List<Candidate<Entity>> places, IEnumerable<Claim> claims)
    {
        var owners = claims.Where(claim => claim is { Event: MissionEvent.This, Role: FigureRole.Part, Owner.Companies.Count: 0 })
            .Select(claim => claim.Owner.Place).OfType<Entity>()
            .Where(place => place.Kind is EntityKind.City or EntityKind.Country && place.Value is not Home)
            .Where(place => !places.Exists(other => other.Value.Name == place.Name || other.Value.Value == place.Value))
            .DistinctBy(place => place.Name);
        return [.. places.Concat(owners.Select(place => new Candidate<Entity>(place, Least, "visited", place.Start, place.End)))
            .OrderBy(place => place.Start)];
    }

    // "22일 서울 온양관광호텔에서 연다", "천안에서 … 상담회를 열어": where in Korea the event is held.
    private static Entity? VenueAt(Told sentence, int index)
    {
        var entity = sentence.Entities[index];
        string words = Particles.Strip(sentence.Passage.WordAt(index), out var particle).ToString();
        if (entity.Depth > 0 || (particle is not Case.At && sentence.Entities[LastOfList(sentence, index)].Case is not Case.At)
            || !sentence.FramesFrom(index).Any(frame => frame.Name is "hold"))
        {
            return null;
        }

        if (entity.Kind is EntityKind.Town)
        {
            return entity with { Kind = EntityKind.City, Value = Home };
        }

        var end = Lexicon.EndOf(WordClass.Venue, words, out string kind);
        var town = sentence.Entities.Take(index).TakeLast(Placed + 1).LastOrDefault(other =>
            other is { Kind: EntityKind.Town, Case: Case.None });
        if (entity.Kind is not (EntityKind.Word or EntityKind.Body) || end.IsEmpty
            || (town is null && kind is not "name" && words.Length <= end.Length + 1))
        {
            return null;
        }

        // 심천컨벤션센터 is abroad.
        if (Lexicon.TryFind(words, out int length, out var meanings) && meanings[0].Class is WordClass.City)
        {
            return entity with { Kind = EntityKind.City, Name = words[..length], Value = meanings[0].Value };
        }

        int start = town?.Start ?? entity.Start;
        string name = string.Join(' ', sentence.Passage.Sentence.Chunks.Where(chunk => chunk.Start >= start
            && chunk.Start < entity.Start).Select(chunk => chunk.Text).Append(words));
        return new(EntityKind.City, start, entity.End, name, Home, entity.Chunk);
    }

    private static int Score(Told sentence, int index)
    {
        var (entities, entity, frame) = (sentence.Entities, sentence.Entities[index], sentence.FrameOf(index));
        int last = LastOfList(sentence, index);
        var (end, behind) = (entities[last], last + 1 < entities.Length ? entities[last + 1] : null);
        // "홍콩·중국 등의 바이어", "미국 등 3개국 9개 기업": where something else is from.
        bool isOfNoun = end.Case is Case.None or Case.Of && behind is not null
            && (behind is { Kind: EntityKind.Count, Value: "company" or "people" }
            || Lexicon.StartOf(WordClass.Cue, behind.Name) is "buyer" or "importer" or "firm");
        // "미국에서도 찾아와", "중국 시장에서 벗어나", "도쿄에 본사를 둔": whence somebody comes, and where something stands.
        bool isOrigin = Lexicon.StartOf(WordClass.Cue, sentence.Passage.WordAt(frame.Clause.End - 1)) is "origin"
            || (end.Case is Case.At && Lexicon.StartOf(WordClass.Cue, sentence.Passage.WordAt(last + 1)) is "seat");
        if (isOfNoun || isOrigin || Lexicon.StartOf(WordClass.Cue, sentence.Passage.WordAt(index + 1)) is "ofPlace")
        {
            return 0;
        }

        bool isWide = entity.Kind is EntityKind.Country || Lexicon.Find(WordClass.State, entity.Name) is not null;
        // "미국 LA" names the city.
        bool isOfCity = index + 1 < entities.Length && entity.Case is Case.None && entities[index + 1] is { Kind: EntityKind.City } city
            && city.Value == entity.Value && city.Chunk == entity.Chunk + 1;
        bool moves = sentence.Label is "place" || IsGoal(sentence, index, end);
        bool isOfMission = sentence.Passage.Has(EntityKind.Mission) || frame.Name is "consultation" or "contract";
        return isWide && (isOfCity || !moves) ? 0
            : (entity.Kind is EntityKind.City ? City : 0) + (moves ? Moves : 0) + (isOfMission ? OfMission : 0)
            + (end.Case is Case.At or Case.To or Case.Object || last > index || (index > 0 && entities[index - 1].IsPlace) ? Placed : 0);
    }

    // Whether somebody goes to the list that a place stands in, or something takes place there.
    private static bool IsGoal(Told sentence, int index, Entity end)
    {
        var frame = sentence.FrameOf(index);
        // "시장을 찾으려": what is looked for is no place.
        bool isSearch = frame.Name is "travel" && sentence.Passage.WordAt(frame.Clause.End - 1) is ['찾', ..]
            && frame.Entities is [.., { Case: Case.Object, Kind: EntityKind.Word or EntityKind.Outcome }, _];
        return (frame.Name is "travel" or "dispatch" or "hold" or "join" && !isSearch) || (frame.Name is "reach" && end.Case is Case.At)
            || (frame.Name is "consultation" && end.Tail.StartsWith("에서", StringComparison.Ordinal))
            || end is { Kind: EntityKind.Count } || end.Name.StartsWith("등지", StringComparison.Ordinal)
            || end.Tail.StartsWith("등지", StringComparison.Ordinal)
            || (end.Case is Case.To && sentence.Passage.Has(EntityKind.Mission))
            || IsBeforeFigure(sentence.Entities, index) || IsOfLabel(sentence.Entities, index);
    }

    // "아르헨티나와 브라질에서", "서울(코엑스)·대구(엑스코) 등 두 도시에서": the last of a list has the particle of all.
    private static int LastOfList(Told sentence, int index)
    {
        int last = index;
        for (int i = index + 1; i < sentence.Entities.Length; i++)
        {
            var next = sentence.Entities[i];
            bool isPlace = next.IsPlace || next.Kind is EntityKind.Town;
            bool isEnd = next.Name is "등" || next.Name.StartsWith("등지", StringComparison.Ordinal) || (next.Kind is EntityKind.Count
                && next.Figure.Count.Count.Counter is "개국" or "도시" or "개도시" or "개 도시" or "지역" or "나라" or "곳");
            bool isLink = next is { Kind: EntityKind.Mark, Name: "," or "·" or "/" or "(" or ")" } or { Name: "및" };
            bool isOver = sentence.Entities[last].Case is not (Case.None or Case.With or Case.Other) && !isEnd;
            if (next.Depth == sentence.Entities[index].Depth && (isOver || !(isPlace || isEnd || isLink)))
            {
                break;
            }

            last = next.Depth == sentence.Entities[index].Depth && (isPlace || isEnd) ? i : last;
        }

        return last;
    }

    // "파리 47건, 밀라노 52건", "자카르타가 411만 달러": where so much was talked about.
    private static bool IsBeforeFigure(ImmutableArray<Entity> entities, int index) => index + 1 < entities.Length
        && entities[index] is { Kind: EntityKind.City, Case: Case.None or Case.Subject or Case.Topic }
        && entities[index + 1] is { Kind: EntityKind.Amount } or { Kind: EntityKind.Count, Value: "deal" };

    // "대상지역은 대만 홍콩 …", but not "바이어의 지역은 …".
    private static bool IsOfLabel(ImmutableArray<Entity> entities, int index) => entities.Take(index).LastOrDefault(other =>
        other is { Kind: EntityKind.Word, Case: Case.Topic }) is { } topic
        && !entities.Any(other => other is { Kind: EntityKind.Word, Case: Case.Of } && other.Chunk == topic.Chunk - 1)
        && Lexicon.EndOf(WordClass.Label, topic.Name, out string label).Length > 1 && label is "place";

    // "터키·독일·영국 등지를": a country beside a country.
    private static bool IsTour(Told sentence, int index) => sentence.Entities[index].Kind is EntityKind.Country
        && sentence.Entities.Take(index + 3).Skip(index - 2).Any(other =>
        other.Kind is EntityKind.Country && other.Value != sentence.Entities[index].Value);
}
