namespace TradeMission.Domain.Reading.Lists;

/// <summary>Sums of sums: what adds up to a subtotal is none of the total itself, the subtotal is.</summary>
internal static class SumTree
{
    private const int MostRounds = 12;

    /// <summary>Finds the sums that hold among some figures, the innermost first.</summary>
    /// <param name="values">The figures in the order of the text; a null is skipped.</param>
    /// <param name="wholes">For each figure the one that it is known to be a part of; -1 for none. What is found is written here.</param>
    /// <param name="fits">Whether a figure can be the sum of certain others.</param>
    internal static List<Sums.Sum> Grow(IReadOnlyList<decimal?> values, int[] wholes, Func<Sums.Sum, bool> fits)
    {
        // The longest sums first, or the smallest: whichever leaves fewer figures that are part of none.
        var (longest, smallest) = (wholes.ToArray(), wholes.ToArray());
        var byLength = Grow(values, longest, fits, sum => sum.Parts.Count);
        var bySize = Grow(values, smallest, fits, sum => -values[sum.Total].GetValueOrDefault());
        bool isBySize = (smallest.Count(whole => whole >= 0), bySize.Count).CompareTo(
            (longest.Count(whole => whole >= 0), byLength.Count)) > 0;
        (isBySize ? smallest : longest).CopyTo(wholes, 0);
        return isBySize ? bySize : byLength;
    }

    private static List<Sums.Sum> Grow(IReadOnlyList<decimal?> values, int[] wholes, Func<Sums.Sum, bool> fits,
        Func<Sums.Sum, decimal> rank)
    {
        List<Sums.Sum> found = [];
        for (int round = 0; round < MostRounds; round++)
        {
            decimal?[] open = [.. values.Select((value, i) => wholes[i] < 0 ? value : null)];
            if (Sums.Find(open, fits, rank) is not { } sum)
            {
                break;
            }

            found.Add(sum);
            foreach (int part in sum.Parts)
            {
                wholes[part] = sum.Total;
            }
        }

        return found;
    }
}
