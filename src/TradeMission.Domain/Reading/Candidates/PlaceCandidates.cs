using TradeMission.Domain.Missions;
using TradeMission.Domain.Reading.Entities;
using TradeMission.Domain.Reading.Events;
using TradeMission.Domain.Reading.Words;

namespace TradeMission.Domain.Reading.Candidates;

/// <summary>Where the mission goes.</summary>
internal static class PlaceCandidates
{
    private const int City = 3;
    private const int Moves = 4;
    private const int Placed = 2;
    private const int OfMission = 3;
    private const int Title = 2;
    private const int Least = 5;
    private const string Home = "KR";
    private static readonly string[] Others = ["바이어", "기업", "업체", "투자", "수입상", "수입업", "소비자", "관광객", "회사"];

    /// <summary>The places in the order of the text.</summary>
    /// <param name="told">The sentences.</param>
    /// <param name="isAtHome">Whether buyers come: then their countries are no places of the event.</param>
    internal static List<Candidate<Entity>> Read(IReadOnlyList<Told> told, bool isAtHome)
    {
        var found = Read(told.Where(sentence => !sentence.IsTitle), isAtHome);
        var titles = Read(told.Where(sentence => sentence.IsTitle), isAtHome);
        // A headline names the city of the country that the text visits.
        return found.Count == 0 ? titles : [.. found.Select(place => place.Value.Kind is EntityKind.Country && titles.Find(other =>
            other.Value.Kind is EntityKind.City && other.Value.Value == place.Value.Value) is { } city ? city : place)];
    }

    private static List<Candidate<Entity>> Read(IEnumerable<Told> told, bool isAtHome)
    {
        var ballot = new Ballot<Entity>();
        foreach (var sentence in told)
        {
            for (int i = 0; i < sentence.Entities.Length; i++)
            {
                var entity = sentence.Entities[i];
                if (isAtHome && VenueAt(sentence, i) is { } venue)
                {
                    ballot.Add(venue.Name, new(venue, Least, "visited", venue.Start, venue.End));
                    continue;
                }

                if (entity.Kind is EntityKind.Body && !isAtHome && !entity.IsSpoken && sentence.IsThis(i)
                    && HostCity(sentence, i) is { } city)
                {
                    ballot.Add(city.Name, new(city, Least, "visited", city.Start, city.End));
                    continue;
                }

                if (entity.Kind is not (EntityKind.City or EntityKind.Country) || entity.IsSpoken || !sentence.IsThis(i)
                    || entity.Value is Home || sentence.Passage.WordAt(i).EndsWith("로부터", StringComparison.Ordinal)
                    || (entity.Case is Case.Other
                    && !IsList(sentence, i)) || entity.Tail.StartsWith("권역", StringComparison.Ordinal)
                    || sentence.Passage.WordAt(i + 1) is "권역" or "권역에" or "주립" or "국적" or "대학")
                {
                    continue;
                }

                int score = Score(sentence, i, isAtHome);
                if (score > 0)
                {
                    ballot.Add(Lexicon.Find(WordClass.Alias, entity.Name) ?? entity.Name, new(entity, score,
                        entity.Kind is EntityKind.Country && IsTour(sentence, i) ? "toured" : "visited", entity.Start, entity.End));
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
        bool isAt = entity.Kind is EntityKind.Town ? CaseOfList(sentence, index) is Case.At : Case.At == entity.Case || particle is Case.At;
        if (!isAt || entity.IsSpoken || entity.Depth > 0 || !sentence.IsThis(index)
            || entity.Kind is not (EntityKind.Town or EntityKind.Word or EntityKind.Body)
            || !sentence.FramesFrom(index).Any(frame => PeriodCandidates.Holds(sentence, frame))
            || !(sentence.Passage.Has(EntityKind.Mission) || sentence.Passage.Has(EntityKind.Date)))
        {
            return null;
        }

        var town = entity;
        if (entity.Kind is not EntityKind.Town)
        {
            var end = Lexicon.EndOf(WordClass.Venue, words, out string kind);
            town = sentence.Entities.Take(index).TakeLast(Placed + 1).LastOrDefault(other =>
                other is { Kind: EntityKind.Town, Case: Case.None });
            if (end.IsEmpty || (town is null && kind is not "name" && words.Length <= end.Length + 1))
            {
                return null;
            }
        }

        int start = town?.Start ?? entity.Start;
        string name = town is null || town == entity ? words : string.Join(' ', sentence.Passage.Sentence.Chunks.Where(chunk =>
            chunk.Start >= start && chunk.Start < entity.Start).Select(chunk => chunk.Text).Append(words));
        return new(EntityKind.City, start, entity.End, town == entity ? entity.Name : name, Home, entity.Chunk);
    }

    private static int Score(Told sentence, int index, bool isAtHome)
    {
        var entity = sentence.Entities[index];
        string frame = sentence.FrameOf(index).Name;
        bool moves = sentence.Label is "place" || frame is "travel" or "dispatch" or "hold" or "join"
            || sentence.Passage.Sentence.Chunks.Any(chunk => chunk.Text.StartsWith("등지", StringComparison.Ordinal))
            || GoesThere(sentence, index) || IsCounted(sentence, index) || IsBeforeFigure(sentence, index)
            || (frame is "reach" && CaseOfList(sentence, index) is Case.At
            && sentence.Entities.Skip(index).Take(sentence.FrameOf(index).Clause.End - index + Placed + 1).Any(other =>
                other is { Kind: EntityKind.Mission } or { Kind: EntityKind.Outcome, Value: "consultation" }));
        // "시장을 찾으려": what is looked for is no place.
        moves &= !(frame is "travel" && sentence.FrameOf(index) is var travel && travel.Clause.End > 1
            && sentence.Passage.WordAt(travel.Clause.End - 1).StartsWith('찾') && sentence.Entities[travel.Clause.End - 2] is
            { Case: Case.Object, Kind: EntityKind.Word or EntityKind.Outcome });
        bool isListed = IsList(sentence, index);
        bool isNamed = index + 1 < sentence.Entities.Length && sentence.Entities[index + 1] is { Kind: EntityKind.Mission };
        if (isAtHome && (entity.Depth > 0 || frame is not "hold" || entity.Case is not Case.At))
        {
            return 0;
        }

        if (!isNamed && IsOfNoun(sentence, index))
        {
            return 0;
        }

        // "미국 LA" names the city; "미국의 여러 도시" the country itself.
        var next = index + 1 < sentence.Entities.Length ? sentence.Entities[index + 1] : null;
        bool isWide = entity.Case is Case.Of && next?.Name is "여러" or "주요" or "각" or "도시" or "주요도시" or "주요도";
        bool isOfCity = next is { Kind: EntityKind.City } && entity.Case is Case.None && next.Value == entity.Value
            && next.Chunk == entity.Chunk + 1;
        if (isOfCity && Lexicon.Find(WordClass.State, entity.Name) is not null)
        {
            return 0;
        }

        if (entity.Kind is EntityKind.Country && (isOfCity || !(moves || isNamed || sentence.IsTitle) || entity.Case is Case.Of && !isWide))
        {
            return 0;
        }

        if (!moves && Lexicon.Find(WordClass.State, entity.Name) is not null)
        {
            return 0;
        }

        bool isOfMission = sentence.Passage.Has(EntityKind.Mission) || frame is "consultation" or "contract";
        return (entity.Kind is EntityKind.City ? City : 0) + (moves ? Moves : 0) + (isOfMission || isNamed ? OfMission : 0)
            + (entity.Case is Case.At or Case.To or Case.Object || isListed || isWide ? Placed : 0) + (sentence.IsTitle ? Title : 0);
    }

    // "아부다비 상공회의소를 찾아", "양곤무역관에서 연다": the city of a body that is visited.
    private static Entity? HostCity(Told sentence, int index)
    {
        var body = sentence.Entities[index];
        string words = sentence.Passage.Sentence.Chunks[body.Chunk].Text;
        bool isVisited = (sentence.FrameOf(index).Name is "travel" && body.Case is Case.Object)
            || (sentence.FramesFrom(index).Any(frame => PeriodCandidates.Holds(sentence, frame))
            && CaseOfList(sentence, index) is Case.At or Case.None);
        foreach (string text in isVisited ? [.. body.Name.Split(' '), words] : Array.Empty<string>())
        {
            if (Lexicon.TryFind(text, out int length, out var meanings) && length > 1 && meanings[0].Class is WordClass.City
                && (length == text.Length || Lexicon.EndOf(WordClass.Bodyend, text, out _).Length == text.Length - length))
            {
                return body with { Kind = EntityKind.City, Name = text[..length], Value = meanings[0].Value };
            }
        }

        return null;
    }

    // "아르헨티나와 브라질에서", "서울(코엑스)·대구(엑스코) 등 두 도시에서": the particle of the last one is that of all.
    private static Case CaseOfList(Told sentence, int index)
    {
        int last = index;
        for (int i = index + 1; i < sentence.Entities.Length; i++)
        {
            var next = sentence.Entities[i];
            bool isLast = next.IsPlace || next.Kind is EntityKind.Town || (next.Kind is EntityKind.Count && IsPlaces(next));
            if (next.Depth == sentence.Entities[index].Depth && !isLast && !IsLink(next) && !next.Is('(') && !next.Is(')'))
            {
                break;
            }

            last = isLast && next.Depth == sentence.Entities[index].Depth ? i : last;
        }

        return sentence.Entities[last].Case;
    }

    // "러시아 지역으로 간 사절단"
    private static bool GoesThere(Told sentence, int index) => CaseOfList(sentence, index) is Case.To
        && sentence.Entities.Skip(index).Take(Least).Any(entity => entity.Name is "간" or "갈" or "가는");

    private static bool IsLink(Entity entity) => entity is { Kind: EntityKind.Mark, Name: "," or "·" } or { Name: "등" or "및" };

    private static bool IsPlaces(Entity count) => count.Figure.Count.Count.Counter is "개국" or "도시" or "개도시" or "개 도시" or "지역"
        or "나라" or "곳";

    // "파리 47건, 밀라노 52건", "자카르타가 411만 달러": where so much was talked about.
    private static bool IsBeforeFigure(Told sentence, int index) => index + 1 < sentence.Entities.Length
        && sentence.Entities[index] is { Kind: EntityKind.City, Case: Case.None or Case.Subject or Case.Topic }
        && (sentence.Entities[index + 1] is { Kind: EntityKind.Amount } or { Kind: EntityKind.Count, Value: "deal" }
        || (sentence.Passage.Block is Blocks.BlockKind.Item && sentence.Entities[index + 1].Is(',')
        && sentence.Passage.Has(EntityKind.Amount)
        && sentence.Entities.Take(index).All(entity => entity.IsPlace)));

    // "대만 홍콩 태국 등 3개국을 상대로", "대상지역은 대만 홍콩 …": a list of places that is counted, or told to be that.
    private static bool IsCounted(Told sentence, int index)
    {
        int last = index;
        while (last + 1 < sentence.Entities.Length && sentence.Entities[last + 1] is { IsPlace: true }
            or { Kind: EntityKind.Mark, Name: "," or "·" }
            or { Name: "등" or "및" })
        {
            last++;
        }

        bool isNumber = last + 1 < sentence.Entities.Length && last > index && sentence.Entities[last + 1] is var count
            && ((count.Kind is EntityKind.Count && IsPlaces(count))
            || count is { Kind: EntityKind.Word, Name: [>= '0' and <= '9', '국', ..] })
            && (sentence.FrameOf(index).Name is not "" || sentence.Passage.WordAt(last + 2) is ['대' or '상', '상' or '대', ..])
            && !(last + 2 < sentence.Entities.Length
            && (sentence.Entities[last + 2].Kind is EntityKind.Count || StartsOthers(sentence.Passage.WordAt(last + 2))));
        int first = index;
        while (first > 0 && sentence.Entities[first - 1] is { IsPlace: true } or { Kind: EntityKind.Mark, Name: "," or "·" or ":" }
            or { Kind: EntityKind.Word, Case: Case.With })
        {
            first--;
        }

        return isNumber || (first > 0 && sentence.Entities[first - 1] is { Kind: EntityKind.Word, Case: Case.Topic } topic
            && Lexicon.EndOf(WordClass.Label, topic.Name, out string label).Length > 1 && label is "place");
    }

    // "미국·일본쪽 주문", "홍콩·중국 등의 바이어", "미국 등 3개국 9개 기업": places that tell where something else is from.
    private static bool IsOfNoun(Told sentence, int index)
    {
        int last = index;
        while (last + 1 < sentence.Entities.Length && sentence.Entities[last].Case is not (Case.At or Case.To or Case.Object)
            && (sentence.Entities[last + 1].IsPlace || IsLink(sentence.Entities[last + 1])
            || (sentence.Entities[last + 1] is { Kind: EntityKind.Count } count && IsPlaces(count))))
        {
            last++;
        }

        var end = sentence.Entities[last];
        bool isOf = end.Case is Case.None or Case.Of || end is { Kind: EntityKind.Word, Name: ['등', ..] };
        return (isOf && last + 1 < sentence.Entities.Length && (StartsOthers(sentence.Passage.WordAt(last + 1))
            || sentence.Entities[last + 1] is { Kind: EntityKind.Count, Value: "company" or "people" }))
            || end is { Kind: EntityKind.Country, Tail: ['쪽' or '산' or '발' or '계'] };
    }

    private static bool StartsOthers(string word) => Array.Exists(Others, other => word.StartsWith(other, StringComparison.Ordinal));

    // "터키·독일·영국 등지를": a country beside a country.
    private static bool IsTour(Told sentence, int index) => Enumerable.Range(index - 2, 5).Any(i => i != index && i >= 0
        && i < sentence.Entities.Length
        && sentence.Entities[i] is { Kind: EntityKind.Country } other && other.Value != sentence.Entities[index].Value);

    // "헝가리와 루마니아, 불가리아 등으로": a place among places.
    private static bool IsList(Told sentence, int index)
    {
        for (int i = index + 1; i <= index + 2 && i < sentence.Entities.Length; i++)
        {
            if (sentence.Entities[i].IsPlace)
            {
                return true;
            }
        }

        return index > 1 && (sentence.Entities[index - 1].IsPlace || sentence.Entities[index - 2].IsPlace);
    }
}
