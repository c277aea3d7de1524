using TradeMission.Domain.Quantities;

namespace TradeMission.Cli.Report.Charts;

/// <summary>A logarithmic axis over whole powers of ten.</summary>
internal sealed class LogScale
{
    private const int MostLabels = 6;

    // Decimal holds no higher power of ten.
    private const int HighestPower = 28;

    private readonly int first;
    private readonly int last;

    /// <summary>The axis that has room for all sides of figures.</summary>
    internal LogScale(IEnumerable<Bounds> figures)
    {
        List<double> powers = [.. figures.SelectMany(figure => new[] { figure.Lower, figure.Upper }).OfType<decimal>().Where(side => side > 0).Select(Power)];
        first = powers.Count == 0 ? 0 : (int)Math.Floor(powers.Min());
        last = powers.Count == 0 ? 1 : Math.Max(first + 1, (int)Math.Ceiling(powers.Max()));
    }

    /// <summary>The powers of ten with a line, each with its place.</summary>
    internal IEnumerable<(decimal Value, double Share, bool HasLabel)> Lines()
    {
        int step = (last - first + MostLabels - 1) / (MostLabels - 1);
        for (int power = first; power <= last; power++)
        {
            bool hasLabel = power <= HighestPower && (power - first) % step == 0;
            yield return (hasLabel ? (decimal)Math.Pow(10, power) : 0, (double)(power - first) / (last - first), hasLabel);
        }
    }

    /// <summary>The place of a figure, from 0 to 1; one of zero or less is at the start, where the axis has no place for it.</summary>
    internal double At(decimal figure) => figure <= 0 ? 0 : Math.Clamp((Power(figure) - first) / (last - first), 0, 1);

    private static double Power(decimal figure) => Math.Log10((double)figure);
}
