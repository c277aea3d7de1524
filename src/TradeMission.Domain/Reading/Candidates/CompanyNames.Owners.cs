using TradeMission.Domain.Reading.Entities;
using TradeMission.Domain.Reading.Events;
using TradeMission.Domain.Reading.Words;

namespace TradeMission.Domain.Reading.Candidates;

// Whose amounts are: the topic of a clause, "A는 배즙 30만 달러", its goods, "A의 배즙 30만 달러", or a name beside it, "A 30만 달러".
internal sealed partial class CompanyNames
{
    private void AddOwners(Told told)
    {
        List<Entity> owners = [], heads = [], open = [], items = [];
        Entity? whose = null;
        for (int i = 0; i < told.Entities.Length; i++)
        {
            var entity = told.Entities[i];
            if (entity.IsSpoken || (entity.Depth > 0 && entity.Kind is not EntityKind.Amount))
            {
                continue;
            }

            if (entity.Kind is EntityKind.Amount)
            {
                // Of several nouns with a particle the last that is a name is who acts.
                var topic = open.FindLast(IsCertain) ?? open.LastOrDefault();
                var head = topic ?? (whose is null ? LabelBefore(told, i) : null);
                owners.AddRange(whose is null ? [] : [whose]);
                heads.AddRange(head is null ? [] : [head]);
                items.AddRange(ItemBefore(told, i) is { } first ? [first] : []);
                whose = null;
                open.Clear();
            }
            else if (entity.Kind is EntityKind.Verb && !VerbForms.IsAttributive(told.Passage.WordAt(i)))
            {
                whose = null;
                open.Clear();
            }
            else if (IsFirm(entity))
            {
                whose = entity.Case is Case.Of ? entity : whose;
                open.AddRange(entity.Case is Case.Topic or Case.Subject or Case.Also ? [entity] : []);
            }
        }

        var by = told.Entities.FirstOrDefault(entity => entity is { Kind: EntityKind.Total, Value: "by" });
        bool isByCompany = by is not null
            && told.Passage.Sentence.Chunks[by.Chunk].Text is ['업', '체', ..] or ['기', '업', ..] or ['회', '사', ..];
        Know(owners, isByCompany);
        if (by is null || isByCompany)
        {
            Know(heads, isByCompany);
            Know(items, isByCompany);
        }
    }

    // "▲나래식품: 조미김 21만 달러", "나주 다온염전, 소금 15만 달러": what a point or row with an amount opens with.
    private static IEnumerable<Entity> PointHeads(Told told)
    {
        for (int i = 0; i < told.Entities.Length; i++)
        {
            bool isOpen = i == 0 || OwnerReader.IsPoint(told.Entities[i - 1]);
            var words = told.Entities.Skip(i).TakeWhile(entity => isOpen && (IsFirm(entity) || entity.Kind is EntityKind.Town)).ToList();
            if (words.Count is 1 or 2 && IsFirm(words[^1]) && told.Entities.ElementAtOrDefault(i + words.Count)?.Kind is EntityKind.Mark)
            {
                yield return words[^1];
            }
        }
    }

    // "…, 나래식품 조미김 21만 달러, 다온염전 소금 15만 달러": what an item opens with between two amounts.
    private static Entity? ItemBefore(Told told, int amount)
    {
        int comma = amount - 1;
        while (comma > 0 && told.Entities[comma] is { Kind: EntityKind.Word } or { Depth: > 0 })
        {
            comma--;
        }

        return comma > 0 && told.Entities[comma].Is(',') && told.Entities[comma - 1].Kind is EntityKind.Amount
            && told.Entities[comma + 1] is { Case: Case.None, Depth: 0 } first && IsFirm(first) ? first : null;
    }

    // "들마루식품(나주시) 20만 달러": the name beside an amount; "LED 조명기구 30만 달러" is goods.
    private static Entity? LabelBefore(Told told, int amount)
    {
        int at = amount - 1;
        while (at >= 0 && (told.Entities[at].Depth > 0 || told.Entities[at] is { Kind: EntityKind.Mark, Name: "(" or ")" or ":" }))
        {
            at--;
        }

        bool isSecond = at > 0 && told.Entities[at - 1] is { Kind: EntityKind.Word, Case: Case.None } first
            && Lexicon.Find(WordClass.Notname, first.Name) is null && !NameList.IsMaker(told.Passage.WordAt(at - 1));
        return at >= 0 && told.Entities[at] is { Case: Case.None } before && IsFirm(before) && !isSecond ? before : null;
    }
}
