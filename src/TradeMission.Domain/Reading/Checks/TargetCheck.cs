using TradeMission.Domain.Missions;
using TradeMission.Domain.Reading.Lists;

namespace TradeMission.Domain.Reading.Checks;

/// <summary>A target and by how much it was exceeded against the result.</summary>
internal static class TargetCheck
{
    internal static IEnumerable<ReconciliationCheck> Run(IReadOnlyList<Outcome> outcomes)
    {
        // One target is told of a mission; more are not compared with all figures, so that the time stays linear.
        foreach (var excess in outcomes.Where(fact => fact is { Role: FigureRole.Excess, Amount: not null }).Take(Sums.MostFigures))
        {
            var currency = excess.Amount!.Value.Currency;
            var targets = outcomes.Where(fact => fact is { Role: FigureRole.Target, Amount: { } amount }
                && amount.Currency == currency).Take(Sums.MostFigures).ToList();
            var results = Results(outcomes, excess);
            yield return Compare(excess, targets, results);
        }
    }

    // The total on the excess's basis, else the only result on it.
    private static List<Outcome> Results(IReadOnlyList<Outcome> outcomes, Outcome excess)
    {
        var onBasis = outcomes.Where(fact => fact.Amount?.Currency == excess.Amount!.Value.Currency
            && fact.TotalledUnder == excess.TotalledUnder).Take(Sums.MostFigures).ToList();
        var totals = onBasis.FindAll(fact => fact.Role is FigureRole.Total);
        return totals.Count > 0 ? totals : onBasis.FindAll(fact => fact.Role is FigureRole.Standalone);
    }

    private static ReconciliationCheck Compare(Outcome excess, List<Outcome> targets, List<Outcome> results)
    {
        Evidence[] evidence = [.. results.SelectMany(fact => fact.Evidence), .. targets.SelectMany(fact =>
            fact.Evidence), .. excess.Evidence];
        string? reason = targets.Count != 1 ? "not one target is told"
            : results.Count != 1 ? "not one result is told on the basis of the excess" : null;
        Outcome[] figures = reason is null ? [results[0], targets[0], excess] : [];
        if (reason is null && !figures.All(fact => fact.Amount!.Value.Bounds.IsSingleValue))
        {
            reason = "a figure is a bound";
        }

        if (reason is not null)
        {
            return new(CheckKind.TargetPlusExcess, CheckVerdict.Undecided, null, 0, [.. evidence], reason);
        }

        decimal[] values = [.. figures.Select(fact => fact.Amount!.Value.Lower.GetValueOrDefault() / 2)];
        decimal difference = (values[0] - values[1] - values[2]) * 2;
        decimal tolerance = figures.Sum(fact => Rounding.Of(fact.Amount!.Value.Bounds));
        return new(CheckKind.TargetPlusExcess, Math.Abs(difference) <= tolerance
            ? CheckVerdict.Holds : CheckVerdict.Fails, difference, tolerance, [.. evidence]);
    }
}
