using System.Collections.Immutable;
using TradeMission.Domain.Reading.Entities;
using TradeMission.Domain.Reading.Events;

namespace TradeMission.Domain.Reading.Candidates;

/// <summary>Tells whose a figure is, or of which place: by the names before it in its clause.</summary>
internal static class OwnerReader
{
    private const int Farthest = 28;
    private const int Beside = 8;

    /// <summary>The owner of a figure.</summary>
    /// <param name="told">Its sentence.</param>
    /// <param name="first">Its first entity.</param>
    /// <param name="basis">What it is.</param>
    /// <param name="isSum">Whether it is the sum of a list before it, whose last company it is not of.</param>
    /// <param name="companies">The companies of the announcement.</param>
    internal static Owner Read(Told told, int first, string basis, bool isSum, CompanyNames companies)
    {
        bool isSigned = Bases.KindOf(basis) is not null;
        var owner = Before(told, first, isSigned, companies, i => EndsClause(told, i, first));
        if (Described(told, first, companies) is { } described)
        {
            owner = owner with { Companies = [described] };
        }

        owner = owner with { Companies = [.. owner.Companies, .. Behind(told, first, companies, isSigned)] };
        if (!isSum && owner.Companies.All(companies.IsOtherSide) && TopicCompany(told, first, companies) is { } company)
        {
            owner = owner with { Companies = [.. owner.Companies, company] };
        }

        // "▲방콕: 상담 30만 달러, 계약 10만 달러 ▲하노이: …": all figures of a point are of what it opens with.
        bool isPoint = !owner.IsSomebody && told.Entities[..first].Any(IsPoint);
        return isPoint ? Before(told, first, isSigned, companies, i => IsPoint(told.Entities[i])) : owner;
    }

    /// <summary>Whether a mark opens a point of a list.</summary>
    internal static bool IsPoint(Entity entity) =>
        entity is { Kind: EntityKind.Mark, Name: "▲" or "△" or "▷" or "▶" or "○" or "◇" or "■" or "◆" };

    // The names and the place before a figure, as far as what is told of it goes.
    private static Owner Before(Told told, int first, bool isSigned, CompanyNames companies, Func<int, bool> ends)
    {
        var entities = told.Entities;
        List<string> parties = [];
        List<string> many = [];
        List<Entity> places = [];
        int etc = -1;
        bool isMade = false;
        for (int i = first - 1; i >= Math.Max(0, first - Farthest) && !ends(i); i--)
        {
            var entity = entities[i];
            string word = told.Passage.WordAt(i);
            // "침대와 의자를 만드는 가람은": what is made is no party.
            isMade = (isMade && !entity.Is(',')) || (VerbForms.IsAttributive(word) && NameList.IsMaker(word));
            etc = parties.Count == 0 && word is "등" && entity.Depth <= entities[first].Depth ? i : etc;
            // "가람과 배즙 등 30만 달러": what has a particle of its own is none of the list.
            var names = etc >= 0 && entity.Case is Case.None ? many : parties;
            if (companies.NameOf(told.Passage, i, isSigned && !isMade, parties.Count > 0) is { } name)
            {
                names.AddRange(names.Contains(name) ? [] : [name]);
            }
            else if (entity.IsPlace && entity.Case is not Case.To && !IsBracketed(entities, i)
                && (entity.Kind is EntityKind.Region || IsOpened(entities, i, first) || !Scenes.IsOneOfMany(entities, i)))
            {
                places.Add(entity);
            }
        }

        // "A, B 등 2개 업체와" names them all.
        bool areAll = many.Count > 1 && entities[etc + 1] is { Kind: EntityKind.Count } count
            && count.Figure.Count.Count.Lower == many.Count;
        return new(OnePlace(places), areAll ? many : parties);
    }

    // "하노이(30만 달러), 방콕(20만 달러)": the figure is in the bracket of the place.
    private static bool IsOpened(ImmutableArray<Entity> entities, int place, int figure) =>
        entities[place + 1].Is('(') && entities[place].Depth < entities[figure].Depth;

    // "▲칭다오(산둥성) 30만 달러": what a bracket says of a place is the same one.
    private static bool IsBracketed(ImmutableArray<Entity> entities, int index) =>
        index > 1 && entities[index].Depth > 0 && entities[index - 1].Is('(') && entities[index - 2].IsPlace;

    // The figure before has taken what stands before it, unless it is a number of the same line; what describes the topic still tells of
    // it: "하노이에서 올린 실적은".
    private static bool EndsClause(Told told, int index, int first) => told.Entities[index] switch
    {
        { Kind: EntityKind.Amount } => true,
        { Kind: EntityKind.Count, Value: "deal" } => index < first - 1,
        { Kind: EntityKind.Verb } => !VerbForms.IsAttributive(told.Passage.WordAt(index)),
        _ => false,
    };

    // "20만 달러의 협약을 가람과 맺었다": the other side behind the noun.
    private static IEnumerable<string> Behind(Told told, int first, CompanyNames companies, bool isSigned)
    {
        var entities = told.Entities;
        for (int i = first + 1; isSigned && i < entities.Length && entities[i].Kind is not (EntityKind.Verb or EntityKind.Amount); i++)
        {
            if (entities[i].Case is Case.With && entities[i - 1] is { Kind: EntityKind.Outcome, Case: Case.Object }
                && companies.NameOf(told.Passage, i, isSigned) is { } other)
            {
                yield return other;
            }
        }
    }

    /// <summary>The company that a clause describes: "30만 달러의 계약을 맺은 식품업체 가람은"; null for none.</summary>
    internal static string? Described(Told told, int first, CompanyNames companies)
    {
        var clause = told.FrameOf(first).Clause;
        bool isOver = first + 1 < told.Entities.Length && told.Entities[first + 1].Is(',');
        for (int i = clause.End; clause.IsAttributive && !isOver && i < Math.Min(told.Entities.Length, clause.End + Beside); i++)
        {
            if (told.Entities[i] is { Kind: EntityKind.Word or EntityKind.Company, Case: not Case.None })
            {
                return companies.NameOf(told.Passage, i);
            }
        }

        return null;
    }

    /// <summary>The company that goes on to act: "가람전자는 30만 달러를 상담하고 5만 달러를 계약했다"; null for none.</summary>
    internal static string? TopicCompany(Told told, int first, CompanyNames companies)
    {
        int topic = first - 1;
        while (topic >= 0 && told.Entities[topic] is not { Depth: 0, Case: Case.Topic or Case.Subject or Case.Also })
        {
            topic--;
        }

        return topic < 0 ? null : companies.NameOf(told.Passage, topic);
    }

    // A country beside one of its cities is the city's; two places are none's.
    private static Entity? OnePlace(List<Entity> places) =>
        places.Find(place => place.Kind is EntityKind.City) is { } city
            && places.TrueForAll(place => place == city || (place.Kind is EntityKind.Country && place.Value == city.Value))
            ? city : places.Count == 1 ? places[0] : places.FindLast(place => place.Kind is EntityKind.Region);
}
