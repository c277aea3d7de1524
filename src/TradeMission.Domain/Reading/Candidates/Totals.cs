using TradeMission.Domain.Reading.Entities;
using TradeMission.Domain.Reading.Events;

namespace TradeMission.Domain.Reading.Candidates;

/// <summary>What the words before a figure say of its being a sum.</summary>
internal static class Totals
{
    /// <summary>Whether a figure is the sum of a list before it: "김 20만 달러, 조미김 90만 달러 등 332만 달러".</summary>
    internal static bool EndsList(Told told, int first)
    {
        int i = first - 1;
        while (i > 0 && told.Entities[i] is { Case: Case.None, Name: not ("등" or ",") } between
            && between.Kind is EntityKind.Total or EntityKind.Mark or EntityKind.Count or EntityKind.Outcome or EntityKind.Word)
        {
            i--;
        }

        if (i < 1 || (told.Entities[i].Name is not "등" && !told.Entities[i].Tail.StartsWith('등')))
        {
            return false;
        }

        int item = told.Entities[i].Kind is EntityKind.Amount ? i : i - 1;
        while (item > 0 && !IsFigure(told.Entities[item]) && (told.Entities[item].Depth > told.Entities[i].Depth
            || told.Entities[item].Is('(') || told.Entities[item].Is(')')
            || told.Entities[item].Kind is EntityKind.Outcome or EntityKind.Verb))
        {
            item--;
        }

        return IsFigure(told.Entities[item]);
    }

    private static bool IsFigure(Entity entity) => entity is { Kind: EntityKind.Amount } or { Kind: EntityKind.Count, Value: "deal" };

    /// <summary>Whether the words before a figure call it a sum: 총, 모두, 합계.</summary>
    internal static bool IsCalled(Told told, int first)
    {
        var entities = told.Entities;
        for (int i = first - 1; i >= 0 && i >= first - 4; i--)
        {
            var entity = entities[i];
            if (entity is { Kind: EntityKind.Total, Value: "total" })
            {
                return true;
            }

            if (entity.Kind is not (EntityKind.Outcome or EntityKind.Mark or EntityKind.Word) || entity.Is(','))
            {
                return false;
            }
        }

        return false;
    }
}
