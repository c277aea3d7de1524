using TradeMission.Domain.Reading;

namespace TradeMission.Cli.Report.Content;

/// <summary>A sum of an announcement that was checked.</summary>
/// <param name="Check">What was found.</param>
/// <param name="Figures">The figures, the stated result first.</param>
internal sealed record CardCheck(ReconciliationCheck Check, IReadOnlyList<CardValue> Figures);
