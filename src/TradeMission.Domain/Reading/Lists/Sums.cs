namespace TradeMission.Domain.Reading.Lists;

/// <summary>Finds totals by arithmetic: a figure that equals others of its kind, exactly, rounded or cut off.</summary>
internal static class Sums
{
    // A group is bounded, so that the search of its runs stays cheap.
    private const int MostFigures = 40;

    /// <summary>A total with its parts, as indices of the figures.</summary>
    internal sealed record Sum(int Total, IReadOnlyList<int> Parts, bool IsExact);

    /// <summary>The sum that holds among some figures, the one with the most parts; null where none does.</summary>
    /// <param name="values">The figures in the order of the text; a null is skipped.</param>
    /// <param name="fits">Whether a figure can be the sum of certain others; null where any can.</param>
    internal static Sum? Find(IReadOnlyList<decimal?> values, Func<Sum, bool>? fits = null)
    {
        int count = Math.Min(values.Count, MostFigures);
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
                    && (best is null || (sum.IsExact, sum.Parts.Count).CompareTo((best.IsExact, best.Parts.Count)) > 0)
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
