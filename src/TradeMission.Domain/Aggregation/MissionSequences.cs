using TradeMission.Domain.Foundation;
using TradeMission.Domain.Missions;

namespace TradeMission.Domain.Aggregation;

/// <summary>Totals over sequences of missions, for use with LINQ.</summary>
public static class MissionSequences
{
    /// <inheritdoc cref="MissionSummary.Of"/>
    public static MissionSummary Summarize(this IEnumerable<Mission> missions) => MissionSummary.Of(missions);

    /// <summary>The sums by anything that a mission tells: one for each key, basis and currency, in this order.</summary>
    /// <param name="missions">The missions.</param>
    /// <param name="key">What groups; text is ordered by its code units, null comes first.</param>
    /// <exception cref="OverflowException">A sum has more digits than <see cref="decimal"/> can hold.</exception>
    public static EquatableArray<GroupTotal<TKey>> TotalBy<TKey>(this IEnumerable<Mission> missions, Func<Mission, TKey> key)
    {
        ArgumentNullException.ThrowIfNull(missions);
        ArgumentNullException.ThrowIfNull(key);
        return
        [
            .. missions
                .GroupBy(key)
                .OrderBy(group => group.Key, MissionSummary.KeyOrder<TKey>())
                .SelectMany(group => MissionSummary.Of(group).TotalBy(_ => group.Key)),
        ];
    }

    /// <summary>The agreements and achievements of a mission whose amounts a total takes in.</summary>
    /// <remarks>Amounts without a currency are among them, though no total has a place for them.</remarks>
    public static IReadOnlyList<Outcome> CountedFigures(this Mission mission)
    {
        ArgumentNullException.ThrowIfNull(mission);
        return new FigureSelection().AmountsOf(mission);
    }
}
