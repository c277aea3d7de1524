using TradeMission.Domain.Aggregation;
using TradeMission.Domain.Calendar;
using TradeMission.Domain.Foundation;

namespace TradeMission.Cli.Output;

/// <summary>The sums of a summary by one thing that tells them apart.</summary>
/// <param name="Name">What tells them apart, "country".</param>
/// <param name="Totals">The sums; a key is null where nothing is told.</param>
internal readonly record struct Grouping(string Name, IReadOnlyList<GroupTotal<string?>> Totals)
{
    /// <summary>The groupings beside that by basis, in the order in which they are written.</summary>
    internal static IReadOnlyList<Grouping> Of(MissionSummary summary) =>
    [
        Create("agreementKind", summary.ByKind(), kind => kind is { } known ? FigureText.NameOf(known) : null),
        Create("sender", summary.BySender(), sender => sender),
        Create("country", summary.ByCountry(), country => country?.ToString()),
        Create("year", summary.ByYear(), year => year is { } known ? PartialDate.FromYear(known).ToString() : null),
        Create("sector", summary.BySector(), sector => sector),
    ];

    private static Grouping Create<TKey>(string name, EquatableArray<GroupTotal<TKey>> totals, Func<TKey, string?> text) =>
        new(name, [.. totals.Select(total => new GroupTotal<string?>(text(total.Key), total.Basis, total.Total))]);
}
