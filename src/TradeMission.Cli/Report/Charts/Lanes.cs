using TradeMission.Domain.Quantities;

namespace TradeMission.Cli.Report.Charts;

/// <summary>Lanes of a track, so that no dot hides another: one that is too near the last of a lane goes into the next.</summary>
internal sealed class Lanes
{
    /// <summary>Where there are more dots at a place than lanes, the last lane takes the rest.</summary>
    internal const int Most = 8;

    /// <summary>How near two dots of a lane may be, as a share of its length: a finger's width on a phone.</summary>
    private const double Nearest = 0.08;

    private readonly List<List<(double From, double To)>> lanes = [];

    /// <summary>The class of a track that is high enough.</summary>
    internal string Class => FormattableString.Invariant($"lanes-{Math.Max(1, lanes.Count)}");

    /// <summary>Finds the lane of a figure.</summary>
    internal int Place(Bounds figure, Func<decimal, double> at)
    {
        double from = figure.Lower is { } lower ? at(lower) : 0;
        double to = figure.Upper is { } upper ? at(upper) : 1;
        int lane = lanes.FindIndex(taken => taken.TrueForAll(other => from > other.To + Nearest || to < other.From - Nearest));
        if (lane < 0 && lanes.Count < Most)
        {
            lanes.Add([]);
        }

        lane = lane < 0 ? lanes.Count - 1 : lane;
        lanes[lane].Add((from, to));
        return lane;
    }

    /// <summary>The height of a lane, as a share of that of the track.</summary>
    internal double HeightOf(int lane) => (lane + 0.5) / Math.Max(1, lanes.Count);
}
