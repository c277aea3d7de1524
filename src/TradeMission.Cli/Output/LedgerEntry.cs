using TradeMission.Domain.Aggregation;
using TradeMission.Domain.Missions;

namespace TradeMission.Cli.Output;

/// <summary>A mission and what it adds to the totals.</summary>
internal sealed class LedgerEntry
{
    private readonly HashSet<Outcome> added;

    /// <summary>The entry of a mission.</summary>
    /// <exception cref="OverflowException">Its sums have more digits than can be held.</exception>
    internal LedgerEntry(string file, Mission mission)
    {
        File = file;
        Mission = mission;
        Summary = MissionSummary.Of([mission]);
        added = new(mission.CountedFigures().Where(figure => !figure.Amount!.Value.Currency.IsNone), ReferenceEqualityComparer.Instance);
    }

    /// <summary>Where the mission was read from.</summary>
    internal string File { get; }

    /// <summary>The mission.</summary>
    internal Mission Mission { get; }

    /// <summary>The sums of this mission alone.</summary>
    internal MissionSummary Summary { get; }

    /// <summary>Everything that the mission tells an amount of, added or not.</summary>
    internal IEnumerable<Outcome> Figures =>
        Mission.Agreements.Concat<Outcome>(Mission.Achievements).Where(figure => figure.Amount is not null);

    /// <summary>Whether the totals take a figure in.</summary>
    internal bool Adds(Outcome figure) => added.Contains(figure);
}
