using TradeMission.Domain.Foundation;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Quantities;
using TradeMission.Domain.Reading.Lists;

namespace TradeMission.Domain.Reading.Checks;

/// <summary>Parts against their totals, amounts and numbers alike.</summary>
/// <remarks>The evidence of a fact names its amount first and its number second.</remarks>
internal static class SumCheck
{
    // Parts that leave more than this share of their total open need not be all.
    private const int FewestOfAll = 4;

    // Figures of so many units of their last digit may be rounded.
    private const int ManyUnits = 100;

    /// <summary>Checks the amounts.</summary>
    /// <param name="outcomes">The facts.</param>
    /// <param name="listed">What stands in a list that the words call whole.</param>
    /// <param name="unfinished">What ends a list that has more: 등.</param>
    internal static IEnumerable<ReconciliationCheck> Amounts(
        IReadOnlyList<Outcome> outcomes, IReadOnlySet<Outcome> listed, IReadOnlySet<Outcome> unfinished)
    {
        var sums = Sums(outcomes);
        foreach (var (total, parts) in sums)
        {
            yield return Compare(total, parts, isWhole: true);
        }

        foreach (var total in Totals(outcomes).Where(fact => fact.Amount is not null
            && !sums.Exists(sum => ReferenceEquals(sum.Total, fact))))
        {
            var parts = Parts(outcomes, total).Where(part => part.Amount is not null).ToList();
            bool isMixed = parts.Exists(part => part.Amount!.Value.Currency != total.Amount!.Value.Currency);
            bool isOneOfTwo = outcomes.Count(fact => fact is { Role: FigureRole.Total, Amount: not null }
                && fact.TotalledUnder == total.TotalledUnder) > 1;
            if (parts.Count is > 0 and <= Lists.Sums.MostFigures)
            {
                bool goesOn = parts.Exists(unfinished.Contains) && !AreAll(total, parts);
                bool isWhole = IsWhole(total, parts, goesOn, parts.TrueForAll(listed.Contains));
                yield return Compare(total, parts, isWhole, isMixed ? "the parts are in several currencies"
                    : isOneOfTwo ? "two totals are told of the same parts" : null);
            }
        }
    }

    private static ReconciliationCheck Compare(Outcome total, List<Outcome> parts, bool isWhole, string? reason = null) =>
        Compare(CheckKind.PartsToTotal, total.Amount!.Value.Bounds, [.. parts.Select(part => part.Amount!.Value.Bounds)],
            [.. total.Evidence.Take(1), .. parts.SelectMany(part => part.Evidence.Take(1))], isWhole, reason);

    // The sums that hold in one currency, on one basis before those over several; a total may be told by place and again by goods.
    private static List<(Outcome Total, List<Outcome> Parts)> Sums(IReadOnlyList<Outcome> outcomes) =>
    [
        .. outcomes.Where(fact => fact is { Role: FigureRole.Part or FigureRole.Total, Amount: not null })
            .OrderBy(fact => fact.Evidence.Select(words => words.Start).FirstOrDefault())
            .GroupBy(fact => fact.Amount!.Value.Currency)
            .Select(group => group.Take(Lists.Sums.MostFigures).ToList())
            .SelectMany(group => Lists.Sums.Find(
                [.. group.Select(fact => fact.Amount!.Value.Bounds)], ListsOf(group), sum => Trust(group, sum))
                .Select(sum => (group[sum.Total], sum.Parts.Select(part => group[part]).ToList()))),
    ];

    // Parts are on one basis, and of places or of companies; or all figures that follow each other.
    private static List<List<int>> ListsOf(List<Outcome> figures)
    {
        var all = Enumerable.Range(0, figures.Count).ToList();
        return [all, .. all.GroupBy(i => figures[i].TotalledUnder).Select(list => list.ToList()),
            .. all.GroupBy(i => (figures[i].TotalledUnder, figures[i].Parties.IsEmpty)).Select(list => list.ToList())];
    }

    private static int Trust(List<Outcome> figures, Lists.Sums.Sum sum)
    {
        var total = figures[sum.Total];
        bool isOfOneBasis = sum.Parts.All(part => figures[part].TotalledUnder == total.TotalledUnder);
        return isOfOneBasis && (total.Role is FigureRole.Total || sum.IsExact) ? 2 : total.Role is FigureRole.Total && sum.IsExact ? 1 : 0;
    }

    // 등 may close a list that is whole: then the numbers of all its items make up the total's.
    private static bool AreAll(Outcome total, List<Outcome> parts) => total.Count?.Lower is { } number
        && parts.TrueForAll(part => part.Count is not null) && parts.Sum(part => part.Count!.Value.Lower) == number;

    internal static IEnumerable<ReconciliationCheck> Counts(IReadOnlyList<Outcome> outcomes)
    {
        foreach (var total in Totals(outcomes).Where(fact => fact.Count is not null))
        {
            var all = Parts(outcomes, total).ToList();
            var parts = all.FindAll(part => part.Count is not null);
            if (parts.Count is > 1 and <= Lists.Sums.MostFigures)
            {
                yield return Compare(CheckKind.CountsByPlace, total.Count!.Value.Bounds, [.. parts.Select(part =>
                    part.Count!.Value.Bounds)],
                    [.. CountOf(total), .. parts.SelectMany(CountOf)], IsWhole(total, parts, goesOn: false, isListed: false),
                    parts.Count < all.Count ? "not every part tells its number" : null);
            }
        }
    }

    /// <summary>Numbers of companies that the text tells beside their sum.</summary>
    internal static IEnumerable<ReconciliationCheck> Companies(MissionDraft draft)
    {
        if (draft.CompanyCount is { } total && draft.CompanyParts.Count > 1)
        {
            yield return Compare(CheckKind.CountsByPlace, total.Value.Bounds, [.. draft.CompanyParts.Select(part => part.Value.Bounds)],
                [.. total.Spans.Take(1).Concat(draft.CompanyParts.SelectMany(part => part.Spans.Take(1))).Select(span =>
                    new Evidence(span.Start, span.Length))], false);
        }
    }

    private static IEnumerable<Evidence> CountOf(Outcome fact) => fact.Evidence.Skip(fact.Amount is null
        || fact.Evidence.Count == 1 ? 0 : 1).Take(1);

    // A few totals are told of a mission; more of them are not compared with all figures, so that the time stays linear.
    private static IEnumerable<Outcome> Totals(IReadOnlyList<Outcome> outcomes) =>
        outcomes.Where(fact => fact.Role is FigureRole.Total).Take(Lists.Sums.MostFigures);

    // The parts on the total's own basis; a total over several bases has the parts on bases that have no total of their own.
    private static IEnumerable<Outcome> Parts(IReadOnlyList<Outcome> outcomes, Outcome total)
    {
        var totalled = outcomes.Where(fact => fact.Role is FigureRole.Total).Select(fact => fact.TotalledUnder).ToHashSet();
        return outcomes.Where(fact => fact.Role is FigureRole.Part
            && (fact.TotalledUnder == total.TotalledUnder || (total.TotalledUnder is Basis.Unspecified
            && !totalled.Contains(fact.TotalledUnder))));
    }

    // Parts are all of them where the total's own number says how many there are, or in a list of places or owners on one side of the total
    // that has no 등: then a sum that does not hold fails.
    private static bool IsWhole(Outcome total, List<Outcome> parts, bool goesOn, bool isListed)
    {
        bool areOwned = parts.TrueForAll(part => part.Subject is not null || !part.Parties.IsEmpty);
        bool arePlaces = total.Subject is null && parts.TrueForAll(part => part.Subject is not null && part.Parties.IsEmpty);
        // "실·약정계약 1000만 달러" with one figure of each is the sum of both.
        bool areBases = total.TotalledUnder is Basis.Unspecified && parts.DistinctBy(part => part.TotalledUnder).Count() == parts.Count;
        return parts.Count > 1 && (total.Count?.Lower == parts.Count || areBases
            || (!goesOn && AreOnOneSide(total, parts) && (arePlaces || (isListed && areOwned))));
    }

    private static bool AreOnOneSide(Outcome total, List<Outcome> parts) => total.Evidence.IsEmpty || total.Evidence.Any(whole =>
        parts.DistinctBy(part => part.Evidence.Any(words => words.Start > whole.Start)).Count() == 1);

    private static ReconciliationCheck Compare(CheckKind kind, Bounds stated, Bounds[] summands, EquatableArray<Evidence> evidence,
        bool isWhole, string? reason = null)
    {
        if (reason is not null)
        {
            return new(kind, CheckVerdict.Undecided, null, 0, evidence, reason);
        }

        if (!(stated.IsSingleValue && Array.TrueForAll(summands, part => part.IsSingleValue)))
        {
            return new(kind, CheckVerdict.Undecided, null, 0, evidence, "a figure is a bound");
        }

        if (!TrySum(summands, out decimal sum))
        {
            return new(kind, CheckVerdict.Undecided, null, 0, evidence, "the sum is beyond what can be computed");
        }

        decimal value = stated.Lower.GetValueOrDefault();
        decimal difference = value - sum;
        bool isRounded = Rounding.Agrees(value, sum);
        decimal tolerance = Math.Max(Rounding.Of(stated) + summands.Sum(Rounding.Of), isRounded ? Rounding.Unit(value) : 0);
        if (Math.Abs(difference) <= tolerance)
        {
            return new(kind, CheckVerdict.Holds, difference, tolerance, evidence);
        }

        string? doubt = !isWhole || difference * FewestOfAll > value ? "the parts named need not be all"
            : MayBeRounded(kind, stated, summands, difference) ? "the figures may be rounded" : null;
        return doubt is null ? new(kind, CheckVerdict.Fails, difference, tolerance, evidence)
            : new(kind, CheckVerdict.Undecided, null, tolerance, evidence, doubt);
    }

    // 411만 and 464만 beside 876만: each may be half a unit off.
    private static bool MayBeRounded(CheckKind kind, Bounds stated, Bounds[] summands, decimal difference)
    {
        decimal[] halves = Array.ConvertAll([stated, .. summands], figure => Rounding.HalfUnit(figure.Lower.GetValueOrDefault()));
        return kind is CheckKind.PartsToTotal && stated.Lower >= halves.Max() * 2 * ManyUnits && Math.Abs(difference) <= halves.Sum();
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
