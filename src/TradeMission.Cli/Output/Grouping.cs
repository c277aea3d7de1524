using TradeMission.Domain.Aggregation;
using TradeMission.Domain.Calendar;
using TradeMission.Domain.Foundation;

namespace TradeMission.Cli.Output;

/// <summary>The sums of a summary by one thing that tells them apart.</summary>
/// <param name="Name">What tells them apart, "country".</param>
/// <param name="Without">What the key's being null says, in words.</param>
/// <param name="Totals">The sums.</param>
internal readonly record struct Grouping(string Name, string Without, IReadOnlyList<GroupTotal<string?>> Totals)
{
    private const string Kinds = "agreementKind";
    private const string NotTold = "(not told)";

    /// <summary>Whether the keys are names of kinds and not words of the missions.</summary>
    internal bool IsOfKinds => Name is Kinds;

    /// <summary>The groupings beside that by basis, in the order in which they are written.</summary>
    internal static IReadOnlyList<Grouping> Of(MissionSummary summary) =>
    [
        Create(Kinds, "(no agreement)", summary.ByKind(), kind => kind is { } known ? FigureText.NameOf(known) : null),
        Create("sender", NotTold, summary.BySender(), sender => sender),
        Create("country", NotTold, summary.ByCountry(), country => country?.ToString()),
        Create("year", NotTold, summary.ByYear(), year => year is { } known ? PartialDate.FromYear(known).ToString() : null),
        Create("sector", NotTold, summary.BySector(), sector => sector),
    ];

    private static Grouping Create<TKey>(string name, string without, EquatableArray<GroupTotal<TKey>> totals, Func<TKey, string?> text) =>
        new(name, without, [.. totals.Select(total => new GroupTotal<string?>(text(total.Key), total.Basis, total.Total))]);
}
