using TradeMission.Domain.Quantities;

namespace TradeMission.Cli.Report.Charts;

/// <summary>A logarithmic axis over whole powers of ten.</summary>
internal sealed class LogScale
{
    // So many labels fit a telephone; the lines between have theirs where there is room.
    private const int MostMajor = 4;

    // Decimal holds no higher power of ten.
    private const int HighestPower = 28;

    private readonly int first;
    private readonly int last;

    /// <summary>The axis that has room for all sides of figures.</summary>
    internal LogScale(IEnumerable<Bounds> figures)
    {
        var sides = figures.SelectMany(figure => new[] { figure.Lower, figure.Upper }).OfType<decimal>();
        List<double> powers = [.. sides.Where(side => side > 0).Select(Power)];
        first = powers.Count == 0 ? 0 : (int)Math.Min(HighestPower - 1, Math.Floor(powers.Min()));
        last = powers.Count == 0 ? 1 : Math.Min(HighestPower, Math.Max(first + 1, (int)Math.Ceiling(powers.Max())));
    }

    /// <summary>The powers of ten with a line, each with its place.</summary>
    internal IEnumerable<(decimal Value, double Share, bool IsMajor)> Lines()
    {
        int step = (last - first + MostMajor - 1) / MostMajor;
        for (int power = first; power <= last; power++)
        {
            yield return ((decimal)Math.Pow(10, power), (double)(power - first) / (last - first), (power - first) % step == 0);
        }
    }

    /// <summary>The place of a figure, from 0 to 1; one of zero or less is at the start, where the axis has no place for it.</summary>
    internal double At(decimal figure) => figure <= 0 ? 0 : Math.Clamp((Power(figure) - first) / (last - first), 0, 1);

    private static double Power(decimal figure) => Math.Log10((double)figure);
}
