using TradeMission.Domain.Aggregation;
using TradeMission.Domain.Missions;

namespace TradeMission.Cli.Output;

/// <summary>The numbers of a summary that are no money.</summary>
internal static class SummaryCounts
{
    /// <summary>The numbers with their names, in the order in which they are written.</summary>
    internal static IReadOnlyList<(string Name, CountTotal Count)> Of(MissionSummary summary) =>
    [
        ("stops", summary.Stops),
        ("companies", summary.Companies),
        ("people", summary.People),
        ("signedAgreements", summary.CountAgreements(AgreementStatus.Signed)),
        ("plannedAgreements", summary.CountAgreements(AgreementStatus.Planned)),
    ];
}
