using System.Collections.Immutable;
using TradeMission.Domain.Reading.Entities;
using TradeMission.Domain.Reading.Events;

namespace TradeMission.Domain.Reading.Candidates;

/// <summary>Tells whose a figure is, or of which place: by the names before it in its clause.</summary>
internal static class OwnerReader
{
    private const int Farthest = 28;

    /// <summary>The owner of a figure.</summary>
    /// <param name="told">Its sentence.</param>
    /// <param name="first">Its first entity.</param>
    /// <param name="basis">What it is.</param>
    /// <param name="isSum">Whether it is the sum of a list before it, whose last company it is not of.</param>
    /// <param name="companies">The companies of the announcement.</param>
    /// <param name="areSeveral">Whether it tells of several missions, so that the region in the name of one tells it apart.</param>
    internal static Owner Read(Told told, int first, string basis, bool isSum, CompanyNames companies, bool areSeveral)
    {
        var entities = told.Entities;
        bool isOfMany = false;
        bool isSigned = basis is "mou" or "agreement" or "contract" or "commitment" or "loi";
        List<string> parties = [];
        List<string> many = [];
        decimal? number = null;
        List<Entity> places = [];
        for (int i = first - 1; i >= 0 && i >= first - Farthest; i--)
        {
            var entity = entities[i];
            if (entity.Depth > entities[first].Depth)
            {
                continue;
            }

            // The figure before has taken what stands before it, unless it is a number of the same line.
            if (entity.Kind is EntityKind.Amount || (entity.Kind is EntityKind.Count && entity.Value is "deal" && i < first - 1))
            {
                break;
            }

            // What describes the topic still tells of it: "하노이에서 올린 실적은".
            if (entity.Kind is EntityKind.Verb
                && (places.Count + parties.Count > 0 || !VerbForms.IsAttributive(told.Passage.Sentence.Chunks[entity.Chunk].Text)))
            {
                break;
            }

            if (told.Passage.Sentence.Chunks[entity.Chunk].Text is "등" && parties.Count == 0)
            {
                isOfMany = true;
                number = entities[Math.Min(i + 1, first)] is { Kind: EntityKind.Count } count ? count.Figure.Count.Count.Lower : null;
            }

            // "가람과 배즙 등 30만 달러": what has a particle of its own is none of the list.
            var names = isOfMany && entity.Case is Case.None ? many : parties;
            if (companies.NameOf(told.Passage, i, isSigned, parties.Count > 0) is { } name)
            {
                // "노스마켓에 홍어와 새우 100만 달러어치를": what goes to somebody is no party.
                if (entity.Case is Case.At && companies.IsKnown(name))
                {
                    names.RemoveAll(other => !companies.IsKnown(other));
                }

                if (!names.Contains(name))
                {
                    names.Add(name);
                }
            }
            else if (entity.IsPlace && IsBeforeMission(entities, i))
            {
                if (areSeveral)
                {
                    return new(entity, parties);
                }
            }
            else if (entity.IsPlace && (entity.Kind is EntityKind.Region || !Scenes.IsOneOfMany(entities, i))
                && entity.Case is not (Case.To or Case.Other) && (entity.Case is not Case.Of || i == first - 1
                || entities[i + 1].Name is "경우"))
            {
                places.Add(entity);
            }
        }

        // "A, B 등 2개 업체와" names them all.
        parties = many.Count > 1 && many.Count == number ? many : parties;
        parties.AddRange(Around(told, first, companies, isSigned).Where(name => !parties.Contains(name)).ToList());
        if (parties.Count == 0 && !isSum && TopicCompany(told, first, companies) is { } company)
        {
            parties.Add(company);
        }

        var ofTopic = places.Count == 0 && parties.Count == 0 && areSeveral ? OfTopic(told, first) : null;
        return new(OnePlace(places, entities) ?? ofTopic, parties);
    }

    // "배즙(나주 가람식품) 20만 달러", "가람(20만 달러)", "20만 달러의 협약을 가람과 맺었다": a name in the bracket before a figure or before
    // its own bracket, and the other side behind the noun.
    private static IEnumerable<string> Around(Told told, int first, CompanyNames companies, bool isSigned)
    {
        var entities = told.Entities;
        int depth = entities[first].Depth;
        int open = first - 1;
        bool isInner = first > 0 && entities[open].Is(')');
        while ((isInner || depth > 0) && open >= 0 && !(entities[open].Is('(') && entities[open].Depth == (isInner ? depth : depth - 1)))
        {
            if (isInner && companies.IsKnown(entities[open].Name))
            {
                yield return entities[open].Name;
            }

            open--;
        }

        if (depth > 0 && open > 0 && companies.NameOf(told.Passage, open - 1, isSigned) is { } head)
        {
            yield return head;
        }

        for (int i = first + 1; isSigned && i < entities.Length && entities[i].Kind is not (EntityKind.Verb or EntityKind.Amount); i++)
        {
            if (entities[i].Case is Case.With && entities[i].Depth == depth
                && entities[i - 1] is { Kind: EntityKind.Outcome, Case: Case.Object }
                && companies.NameOf(told.Passage, i, isSigned) is { } other)
            {
                yield return other;
            }
        }
    }

    /// <summary>The company that goes on to act: "가람전자는 30만 달러를 상담하고 5만 달러를 계약했다"; null for none.</summary>
    internal static string? TopicCompany(Told told, int first, CompanyNames companies)
    {
        for (int i = first - 1; i >= 0; i--)
        {
            var entity = told.Entities[i];
            bool canAct = entity.Kind is EntityKind.Word or EntityKind.Company or EntityKind.Person or EntityKind.Body or EntityKind.Office
                or EntityKind.Town or EntityKind.Mission;
            if (canAct && entity is { Depth: 0, Case: Case.Topic or Case.Subject })
            {
                return companies.NameOf(told.Passage, i);
            }
        }

        return null;
    }

    // The mission that is the clause's topic may be named after where it goes.
    private static Entity? OfTopic(Told told, int figure)
    {
        foreach (var actor in told.FrameOf(figure).Actors)
        {
            int index = told.Entities.IndexOf(actor);
            if (actor.Kind is EntityKind.Mission && index > 0 && told.Entities[index - 1].IsPlace)
            {
                return told.Entities[index - 1];
            }
        }

        return null;
    }

    /// <summary>Whether missions to several regions are told of.</summary>
    internal static bool AreSeveral(IEnumerable<Told> told) => told.SelectMany(sentence => sentence.Entities.Where((entity, i) =>
        entity.IsPlace && IsBeforeMission(sentence.Entities, i)).Select(entity => entity.Name)).Distinct().Skip(1).Any();

    // "북미통상촉진단은" is of the region before the mission.
    private static bool IsBeforeMission(ImmutableArray<Entity> entities, int index) =>
        index + 1 < entities.Length && entities[index + 1] is { Kind: EntityKind.Mission, Value: not "exportConsultation" }
            && entities[index].Case is Case.None or Case.Of or Case.Other;

    // A country beside one of its cities is the city's; two places are none's, and neither are "유럽 3개국".
    private static Entity? OnePlace(List<Entity> places, ImmutableArray<Entity> entities)
    {
        if (places.Count > 1 && places.Find(place => place.Kind is EntityKind.City) is { } city
            && places.TrueForAll(place => place == city || (place.Kind is EntityKind.Country && place.Value == city.Value)))
        {
            return city;
        }

        var one = places.Count == 1 ? places[0] : places.FindLast(place => place.Kind is EntityKind.Region);
        return one?.Kind is EntityKind.Region && entities[entities.IndexOf(one) + 1] is { Kind: EntityKind.Count, Figure: var figure }
            && figure.Count.Count.Counter is "개국" ? null : one;
    }
}
