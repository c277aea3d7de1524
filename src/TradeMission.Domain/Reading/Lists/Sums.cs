using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Reading.Lists;

/// <summary>Finds totals by arithmetic: a figure that equals others of its kind, exactly, rounded or cut off.</summary>
internal static class Sums
{
    // A group is bounded, so that the search of its runs stays cheap.
    private const int MostFigures = 40;
    private const decimal Largest = 1e24m;

    /// <summary>A total with its parts, as indices of the figures.</summary>
    internal sealed record Sum(int Total, IReadOnlyList<int> Parts, bool IsExact);

    /// <summary>The one value of a figure that can be added; null where it is a bound, or beyond all that is traded.</summary>
    internal static decimal? ValueOf(Bounds bounds) => bounds is { IsSingleValue: true, Lower: { } value and < Largest } ? value : null;

    /// <summary>The sum that holds among some figures, exactly if one does, then the one with the most parts; null for none.</summary>
    /// <param name="values">The figures in the order of the text; a null is skipped.</param>
    /// <param name="fits">Whether a figure can be the sum of certain others; null where any can.</param>
    /// <param name="rank">What makes one sum better than another; null for the number of its parts.</param>
    internal static Sum? Find(IReadOnlyList<decimal?> values, Func<Sum, bool>? fits = null, Func<Sum, decimal>? rank = null)
    {
        int count = Math.Min(values.Count, MostFigures);
        rank ??= sum => sum.Parts.Count;
        Sum? best = null;
        for (int total = 0; total < count; total++)
        {
            if (values[total] is not > 0)
            {
                continue;
            }

            for (int first = 0; first < count; first++)
            {
                if (Run(values, count, total, first) is { } sum
                    && (best is null || (sum.IsExact, rank(sum)).CompareTo((best.IsExact, rank(best))) > 0)
                    && fits?.Invoke(sum) is not false)
                {
                    best = sum;
                }
            }
        }

        return best;
    }

    /// <summary>The sum that holds among some figures for a certain total; null where none does.</summary>
    internal static Sum? FindFor(int total, IReadOnlyList<decimal?> values)
    {
        Sum? best = null;
        for (int first = 0; first < Math.Min(values.Count, MostFigures); first++)
        {
            best = Run(values, Math.Min(values.Count, MostFigures), total, first) is { IsExact: true } sum
                && (best is null || sum.Parts.Count > best.Parts.Count) ? sum : best;
        }

        return best;
    }

    // The longest run from a figure on, the total itself left out, that adds up to it.
    private static Sum? Run(IReadOnlyList<decimal?> values, int count, int total, int first)
    {
        decimal stated = values[total].GetValueOrDefault();
        decimal sum = 0;
        List<int> parts = [];
        Sum? found = null;
        for (int i = first; i < count; i++)
        {
            if (i == total || values[i] is not { } value)
            {
                if (i == total && parts.Count > 0)
                {
                    continue;
                }

                if (i == first)
                {
                    return null;
                }

                continue;
            }

            if (value >= stated)
            {
                break;
            }

            sum += value;
            parts.Add(i);
            if (parts.Count > 1 && Rounding.Agrees(stated, sum))
            {
                found = new(total, [.. parts], stated == sum);
            }

            if (sum > stated * 2)
            {
                break;
            }
        }

        return found;
    }
}
