using TradeMission.Domain.Aggregation;
using TradeMission.Domain.Missions;

namespace TradeMission.Cli.Output;

/// <summary>Missions in the order in which they were read, and their totals.</summary>
internal sealed class Ledger
{
    private readonly List<LedgerEntry> entries = [];

    /// <summary>The missions.</summary>
    internal IReadOnlyList<LedgerEntry> Entries => entries;

    /// <summary>What they add up to.</summary>
    internal MissionSummary Totals { get; private set; } = MissionSummary.Empty;

    /// <summary>Adds a mission, unless its own sums cannot be held.</summary>
    internal bool TryAdd(string file, Mission mission)
    {
        try
        {
            LedgerEntry entry = new(file, mission);
            RequireSums(entry.Summary);
            entries.Add(entry);
            return true;
        }
        catch (OverflowException)
        {
            return false;
        }
    }

    /// <summary>Adds the missions up; those that would take a sum beyond what can be held are taken out.</summary>
    /// <returns>The missions taken out.</returns>
    internal List<LedgerEntry> AddUp()
    {
        if (TryTotal(() => MissionSummary.Of(entries.Select(entry => entry.Mission))))
        {
            return [];
        }

        List<LedgerEntry> misfits = [.. entries.Where(entry => !TryTotal(() => MissionSummary.Merge(Totals, entry.Summary)))];
        entries.RemoveAll(misfits.Contains);
        return misfits;
    }

    private bool TryTotal(Func<MissionSummary> add)
    {
        try
        {
            var sum = add();
            RequireSums(sum);
            Totals = sum;
            return true;
        }
        catch (OverflowException)
        {
            return false;
        }
    }

    // No group's sum is above that of its basis: where these can be held, so can all.
    private static void RequireSums(MissionSummary summary)
    {
        _ = summary.ByBasis();
        _ = summary.CountAgreements(AgreementStatus.Signed);
        _ = summary.CountAgreements(AgreementStatus.Planned);
    }
}
