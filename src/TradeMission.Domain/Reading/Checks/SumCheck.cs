using TradeMission.Domain.Missions;
using TradeMission.Domain.Reading.Choice;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Reading.Checks;

/// <summary>Parts against their totals, amounts and numbers alike.</summary>
internal static class SumCheck
{
    internal static IEnumerable<ReconciliationCheck> Amounts(IReadOnlyList<Outcome> outcomes)
    {
        foreach (var total in outcomes.Where(fact => fact is { Role: FigureRole.Total, Amount: not null }))
        {
            var parts = Parts(outcomes, total).Where(part => part.Amount is not null).ToList();
            if (parts.Count > 0)
            {
                yield return Amounts(total, parts, outcomes);
            }
        }
    }

    internal static IEnumerable<ReconciliationCheck> Counts(IReadOnlyList<Outcome> outcomes)
    {
        foreach (var total in outcomes.Where(fact => fact is { Role: FigureRole.Total, Count: not null }))
        {
            var parts = Parts(outcomes, total).ToList();
            if (parts.Count(part => part is Achievement { Count: not null }) > 1)
            {
                parts.RemoveAll(part => part is Agreement);
            }

            var counted = parts.Where(part => part.Count is not null).ToList();
            if (counted.Count > 1)
            {
                string? reason = counted.Count < parts.Count ? "not every part tells its number" : null;
                yield return Compare(CheckKind.CountsByPlace, total, counted, total.Count!.Value.Bounds, [.. counted.Select(part => part.Count!.Value.Bounds)], reason, mayLack: false);
            }
        }
    }

    // The parts on the total's own basis; a total over several bases has the parts on bases that have no total of their own.
    private static IEnumerable<Outcome> Parts(IReadOnlyList<Outcome> outcomes, Outcome total)
    {
        var totalled = outcomes.Where(fact => fact.Role is FigureRole.Total).Select(fact => fact.TotalledUnder).ToHashSet();
        return outcomes.Where(fact => fact.Role is FigureRole.Part && (fact.TotalledUnder == total.TotalledUnder || (total.TotalledUnder is Basis.Unspecified && !totalled.Contains(fact.TotalledUnder))));
    }

    private static ReconciliationCheck Amounts(Outcome total, List<Outcome> parts, IReadOnlyList<Outcome> outcomes)
    {
        // Beside parts by place or sector, agreements named one by one are told a second time.
        if (parts.Count(part => part is Achievement) > 1)
        {
            parts.RemoveAll(part => part is Agreement);
        }

        bool isOneOfTwo = outcomes.Count(fact => fact is { Role: FigureRole.Total, Amount: not null } && fact.TotalledUnder == total.TotalledUnder) > 1;
        bool isMixed = parts.Exists(part => part.Amount!.Value.Currency != total.Amount!.Value.Currency);
        string? reason = isMixed ? "the parts are in several currencies" : isOneOfTwo ? "two totals are told of the same parts" : null;
        bool mayLack = parts.TrueForAll(part => part is Agreement) && total.Count?.Lower != parts.Count;
        return Compare(CheckKind.PartsToTotal, total, parts, total.Amount!.Value.Bounds, [.. parts.Select(part => part.Amount!.Value.Bounds)], reason, mayLack);
    }

    // Agreements that are named one by one need not be all; parts by place, sector or basis are.
    private static ReconciliationCheck Compare(CheckKind kind, Outcome total, List<Outcome> parts, Bounds stated, Bounds[] summands, string? reason, bool mayLack)
    {
        Evidence[] evidence = [.. total.Evidence, .. parts.SelectMany(part => part.Evidence)];
        if (reason is null && !(stated.IsSingleValue && summands.All(part => part.IsSingleValue)))
        {
            reason = "a figure is a bound";
        }

        if (reason is not null || !TrySum(summands, out decimal sum))
        {
            return new(kind, CheckVerdict.Undecided, null, 0, [.. evidence], reason ?? "the sum is beyond what can be computed");
        }

        decimal difference = stated.Lower.GetValueOrDefault() - sum;
        decimal tolerance = Rounding.Of(stated) + summands.Sum(Rounding.Of);
        if (Math.Abs(difference) <= tolerance)
        {
            return new(kind, CheckVerdict.Holds, difference, tolerance, [.. evidence]);
        }

        return mayLack && difference > 0
            ? new(kind, CheckVerdict.Undecided, null, tolerance, [.. evidence], "the agreements named need not be all")
            : new(kind, CheckVerdict.Fails, difference, tolerance, [.. evidence]);
    }

    private static bool TrySum(Bounds[] summands, out decimal sum)
    {
        sum = 0;
        foreach (var part in summands)
        {
            decimal value = part.Lower.GetValueOrDefault();
            if (value > decimal.MaxValue / 2 - sum)
            {
                return false;
            }

            sum += value;
        }

        return true;
    }
}
