using TradeMission.Domain.Reading.Entities;
using TradeMission.Domain.Reading.Events;

namespace TradeMission.Domain.Reading.Candidates;

/// <summary>What the words before a figure say of its being a sum.</summary>
internal static class Totals
{
    private const int Near = 4;

    /// <summary>Whether a figure is the sum of a list before it: "김 20만 달러, 조미김 90만 달러 등 332만 달러".</summary>
    internal static bool EndsList(Told told, int first)
    {
        int i = first - 1;
        while (i > 0 && told.Entities[i] is { Case: Case.None, Name: not ("등" or ",") } between
            && between.Kind is EntityKind.Total or EntityKind.Mark or EntityKind.Count or EntityKind.Outcome or EntityKind.Word)
        {
            i--;
        }

        bool isList = i > 0 && (told.Entities[i].Name is "등" || told.Entities[i].Tail.StartsWith('등'));
        return isList && told.Entities[Math.Max(0, i - Near)..(i + 1)].Any(IsFigure);
    }

    private static bool IsFigure(Entity entity) => entity is { Kind: EntityKind.Amount } or { Kind: EntityKind.Count, Value: "deal" };

    /// <summary>Whether a word before a figure calls it a sum: 총, 모두, 합계.</summary>
    internal static bool IsCalled(Told told, int first) =>
        told.Entities[Math.Max(0, first - Near)..first].Reverse().TakeWhile(entity => entity.Kind is not EntityKind.Amount)
            .Any(entity => entity is { Kind: EntityKind.Total, Value: "total" });
}
