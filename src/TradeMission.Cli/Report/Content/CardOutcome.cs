using TradeMission.Domain.Missions;

namespace TradeMission.Cli.Report.Content;

/// <summary>An agreement or achievement of a card.</summary>
/// <param name="Id">The id of its line in the page.</param>
/// <param name="Outcome">What it is.</param>
/// <param name="AmountTarget">The id of the words of its amount, or else of the words that tell of it; null where no text at
/// hand has them.</param>
/// <param name="CountTarget">The same of its number.</param>
/// <param name="IsAdded">Whether a total takes its amount in.</param>
/// <param name="Rule">The rule that concluded it; null where the words say it.</param>
internal sealed record CardOutcome(string Id, Outcome Outcome, string? AmountTarget, string? CountTarget, bool IsAdded, string? Rule)
{
    /// <summary>Where a figure of it leads: to its words, or else to its line.</summary>
    internal string Target => AmountTarget ?? Id;

    /// <summary>Where its number leads.</summary>
    internal string TargetOfCount => CountTarget ?? Target;
}
