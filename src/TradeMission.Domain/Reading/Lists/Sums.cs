using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Reading.Lists;

/// <summary>
/// Figures that add up: exactly, as far as the total is rounded or cut off, or to a little more than it is said to exceed.
/// </summary>
internal static class Sums
{
    /// <summary>How many figures are looked at, so that the search stays cheap; those that matter come first.</summary>
    internal const int MostFigures = 40;
    private const int MostSums = 12;
    private const int Tenth = 10;
    private const decimal Largest = 1e24m;

    /// <summary>A total with its parts, as indices of the figures.</summary>
    internal sealed record Sum(int Total, IReadOnlyList<int> Parts, bool IsExact);

    /// <summary>The one value of a figure that can be added; null where it is a bound, or beyond all that is traded.</summary>
    internal static decimal? ValueOf(Bounds bounds) => bounds is { IsSingleValue: true, Lower: { } value and < Largest } ? value : null;

    /// <summary>The sums among some figures. A figure is part of one sum at most; a total may be told again by other parts.</summary>
    /// <param name="figures">The figures in the order of the text.</param>
    /// <param name="lists">Which of them may stand together as parts, in that order: those of a sum follow each other in one list.</param>
    /// <param name="trust">How likely it is that the text means a sum that holds; zero where it does not.</param>
    internal static List<Sum> Find(IReadOnlyList<Bounds> figures, IReadOnlyCollection<IReadOnlyList<int>> lists, Func<Sum, int> trust)
    {
        // The longest sums first, or the smallest: whichever leaves fewer figures that are part of none.
        var longest = Grow(figures, lists, trust, sum => sum.Parts.Count);
        var smallest = Grow(figures, lists, trust, sum => -figures[sum.Total].Lower.GetValueOrDefault());
        return (Placed(smallest), smallest.Count).CompareTo((Placed(longest), longest.Count)) > 0 ? smallest : longest;
    }

    private static int Placed(List<Sum> sums) => sums.Sum(sum => sum.Parts.Count);

    private static List<Sum> Grow(IReadOnlyList<Bounds> figures, IReadOnlyCollection<IReadOnlyList<int>> lists, Func<Sum, int> trust,
        Func<Sum, decimal> rank)
    {
        List<Sum> found = [];
        decimal?[] open = [.. figures.Select(ValueOf)];
        for (int round = 0; round < MostSums; round++)
        {
            var best = lists.SelectMany(list => Runs(figures, open, list)).Where(sum => trust(sum) > 0)
                .MaxBy(sum => (sum.IsExact, trust(sum), rank(sum)));
            if (best is null)
            {
                break;
            }

            found.Add(best);
            foreach (int part in best.Parts)
            {
                open[part] = null;
            }
        }

        return found;
    }

    // From each figure on, the longest run of those still open that adds up to another one.
    private static IEnumerable<Sum> Runs(IReadOnlyList<Bounds> figures, decimal?[] open, IReadOnlyList<int> list)
    {
        for (int total = 0; total < Math.Min(figures.Count, MostFigures); total++)
        {
            for (int first = 0; first < list.Count && figures[total].Lower is > 0 and < Largest; first++)
            {
                if (list[first] != total && open[list[first]] is not null && Run(figures[total], total, open, list, first) is { } sum)
                {
                    yield return sum;
                }
            }
        }
    }

    private static Sum? Run(Bounds whole, int total, decimal?[] open, IReadOnlyList<int> list, int first)
    {
        decimal stated = whole.Lower.GetValueOrDefault();
        decimal sum = 0;
        List<decimal> values = [];
        List<int> parts = [];
        Sum? found = null;
        for (int i = first; i < list.Count && sum <= stated * 2; i++)
        {
            if (list[i] == total || open[list[i]] is not { } value)
            {
                continue;
            }

            if (value >= stated)
            {
                break;
            }

            sum += value;
            values.Add(value);
            parts.Add(list[i]);
            if (parts.Count > 1 && (Agrees(whole, sum) || (whole.IsSingleValue && Rounding.AgreesWithRounded(stated, sum, values))))
            {
                found = new(total, [.. parts], whole.IsSingleValue && stated == sum);
            }
        }

        return found;
    }

    private static bool Agrees(Bounds whole, decimal sum) => whole switch
    {
        { IsSingleValue: true, Lower: { } stated } => Rounding.Agrees(stated, sum),
        { Upper: null, Lower: { } least } => sum >= least && sum - least <= least / Tenth,
        _ => false,
    };
}
