using TradeMission.Domain.Reading.Entities;
using TradeMission.Domain.Reading.Events;

namespace TradeMission.Domain.Reading.Candidates;

// Whose amounts and deals are: the topic of a clause, "A는 배즙 30만 달러", its goods, "A의 배즙 30만 달러", or a name beside it, "A 30만 달러".
// What stands in the same place before several amounts is of one kind: certain names tell of the others, goods among them too.
internal sealed partial class CompanyNames
{
    private const int FewestAlike = 3;

    private void AddOwners(Told told)
    {
        List<int> topics = [], owners = [], heads = [], inner = [], open = [];
        int whose = -1;
        for (int i = 0; i < told.Entities.Length; i++)
        {
            var entity = told.Entities[i];
            if (entity.IsSpoken || entity.Depth > 0)
            {
                continue;
            }

            if (entity.Kind is EntityKind.Amount)
            {
                // Of several nouns with a particle the last that is a name, or can be one, is who acts.
                int topic = open.FindLastIndex(place => IsCertain(told, place));
                topic = topic < 0 ? open.FindLastIndex(place => IsOther(told.Entities[place].Name)) : topic;
                int label = LabelBefore(told, i, out int bracket);
                topics.AddRange(open.Count > 0 ? [open[topic < 0 ? ^1 : topic]] : []);
                owners.AddRange(whose >= 0 && IsOther(told.Entities[whose].Name) ? [whose] : []);
                heads.AddRange(open.Count > 0 ? topics[^1..] : label >= 0 && whose < 0 ? [label] : []);
                inner.AddRange(bracket >= 0 ? [bracket] : []);
                whose = -1;
                open.Clear();
            }
            else if (entity.Kind is EntityKind.Verb && !VerbForms.IsAttributive(told.Passage.WordAt(i)))
            {
                topics.AddRange(IsDeal(told, i) ? open : []);
                whose = -1;
                open.Clear();
            }
            else if (entity.Name.Length > 1 && (IsFirm(entity) || entity is { Kind: EntityKind.Body, Value: not Entity.Anaphor }))
            {
                whose = entity.Case is Case.Of && IsFirm(entity) ? i : whose;
                if (entity.Case is Case.Topic or Case.Subject or Case.Also && !IsWhere(told.Passage.WordAt(i)))
                {
                    open.Add(i);
                }
            }
        }

        var by = told.Entities.FirstOrDefault(entity => entity is { Kind: EntityKind.Total, Value: "by" });
        bool isByCompany = by is not null
            && told.Passage.Sentence.Chunks[by.Chunk].Text is ['업', '체', ..] or ['기', '업', ..] or ['회', '사', ..];
        Know(told, topics, isByCompany || topics.Exists(place => known.Contains(told.Entities[place].Name)), FewestAlike);
        Know(told, owners, isByCompany, FewestAlike);
        if (by is null || isByCompany)
        {
            bool areGoods = inner.Count(place => IsCertain(told, place)) > heads.Count(place => IsCertain(told, place));
            Know(told, areGoods ? inner : heads, isByCompany, areGoods ? FewestAlike * 2 : 2);
        }
    }

    // Among goods a name that ends as a company's does is goods; where one in so many is certain, all are companies.
    private void Know(Told told, List<int> places, bool areCompanies, int share)
    {
        var certain = places.FindAll(place => IsCertain(told, place));
        int others = places.Count(place => IsOther(told.Entities[place].Name));
        bool isEach = others == places.Count
            && (areCompanies || (places.Count >= FewestAlike && certain.Count * share >= places.Count));
        foreach (int place in isEach ? places : others * 2 > places.Count ? certain : [])
        {
            Know(told, told.Entities[place]);
        }
    }

    private bool IsCertain(Told told, int place) => told.Entities[place] is var entity
        && (entity.Kind is EntityKind.Company || known.Contains(entity.Name) || IsStrong(entity.Name));

    // 상담회에서는, 미국으로는
    private static bool IsWhere(string word) => word is [.., '에' or '서' or '로', '는' or '도'];

    private static bool IsDeal(Told told, int verb) => told.FrameOf(verb) is { Name: "sign" or "reach" } frame
        && frame.Entities.ToArray().Any(entity => entity is { Kind: EntityKind.Outcome, Value: "contract" or "agreement" or "mou" });

    // "들마루식품(나주시) 20만 달러", "배즙(나주 들마루식품) 20만 달러": the name beside an amount, and the last in the bracket between.
    private static int LabelBefore(Told told, int amount, out int bracket)
    {
        int at = amount - 1;
        bracket = -1;
        for (; at >= 0 && (told.Entities[at].Depth > 0 || told.Entities[at] is { Kind: EntityKind.Mark, Name: "(" or ")" or ":" }); at--)
        {
            bracket = bracket < 0 && told.Entities[at] is { Depth: > 0 } entity && IsFirm(entity) ? at : bracket;
        }

        // "LED 조명기구 30만 달러" is goods.
        bool isSecond = at > 0 && told.Entities[at - 1] is { Kind: EntityKind.Word, Case: Case.None }
            && !NameList.IsMaker(told.Passage.WordAt(at - 1));
        var before = at >= 0 ? told.Entities[at] : null;
        bracket = before is { Kind: EntityKind.Word, Case: Case.None } ? bracket : -1;
        return before is { Case: Case.None } && IsFirm(before) && !isSecond ? at : -1;
    }
}
