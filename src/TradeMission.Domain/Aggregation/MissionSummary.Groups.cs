using TradeMission.Domain.Foundation;
using TradeMission.Domain.Missions;

namespace TradeMission.Domain.Aggregation;

// Groupings of the finest entries: one sum for each key, basis and currency, in this order.
public sealed partial record MissionSummary
{
    /// <summary>The sums by what kind of money they are.</summary>
    public EquatableArray<GroupTotal<Basis>> ByBasis() => TotalBy(entry => entry.Basis);

    /// <summary>The sums by kind of agreement; null for amounts told without agreements.</summary>
    public EquatableArray<GroupTotal<AgreementKind?>> ByKind() => TotalBy(entry => entry.Kind);

    /// <summary>The sums by the name of the sender.</summary>
    public EquatableArray<GroupTotal<string>> BySender() => TotalBy(entry => entry.Group.Sender);

    /// <summary>The sums by the country of the other side; null where it is not known.</summary>
    public EquatableArray<GroupTotal<CountryCode?>> ByCountry() => TotalBy(entry => entry.Group.Country);

    /// <summary>The sums by year; null where it is not known.</summary>
    public EquatableArray<GroupTotal<int?>> ByYear() => TotalBy(entry => entry.Group.Year);

    /// <summary>The sums by sector; null where none is told.</summary>
    public EquatableArray<GroupTotal<string?>> BySector() => TotalBy(entry => entry.Group.Sector);

    /// <summary>The sums by anything that the entries tell.</summary>
    /// <param name="key">What groups; text is ordered by its code units, null comes first.</param>
    internal EquatableArray<GroupTotal<TKey>> TotalBy<TKey>(Func<AmountEntry, TKey> key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return
        [
            .. Amounts
                .GroupBy(entry => (Key: key(entry), entry.Basis, entry.Total.Currency))
                .OrderBy(group => group.Key.Key, KeyOrder<TKey>())
                .ThenBy(group => group.Key.Basis)
                .ThenBy(group => group.Key.Currency)
                .Select(group => new GroupTotal<TKey>(
                    group.Key.Key, group.Key.Basis, group.Select(entry => entry.Total).Aggregate(AnnouncedTotal.Add))),
        ];
    }

    // The default order of text depends on the culture.
    internal static IComparer<TKey> KeyOrder<TKey>() => StringComparer.Ordinal as IComparer<TKey> ?? Comparer<TKey>.Default;
}
