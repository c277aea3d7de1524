using NodaTime;
using TradeMission.Domain.Calendar;
using TradeMission.Domain.Foundation;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Reading.Checks;

namespace TradeMission.Domain.Reading;

/// <summary>Tells which of an announcement's own sums hold.</summary>
/// <remarks>
/// A sum holds exactly, or as far as its total is rounded or cut off at its last digit, and the check names that tolerance. It fails
/// only where the words say that the parts are all of them; else it is undecided.
/// </remarks>
public static class Reconciliation
{
    /// <summary>Checks the sums of a draft.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="rates">Rates against which converted amounts are checked; null to check them against each other only.</param>
    /// <param name="date">The day on which a rate must have been known; null as null <paramref name="rates"/>.</param>
    public static EquatableArray<ReconciliationCheck> Check(MissionDraft draft, ExchangeRateTable? rates = null, LocalDate? date = null)
    {
        ArgumentNullException.ThrowIfNull(draft);
        List<Outcome> outcomes = [.. draft.Agreements.Select(fact => fact.Value), .. draft.Achievements.Select(fact => fact.Value)];
        EquatableArray<Evidence> evidence = [.. (draft.Period?.Spans ?? []).Select(span => new Evidence(span.Start, span.Length))];
        var checks = Check(outcomes, draft.Period?.Value ?? default, Listed(draft), Unfinished(draft, outcomes), evidence,
            rates, date).Concat(SumCheck.Companies(draft));
        return [.. checks.Select(check => check.Kind is CheckKind.DaysToDates && draft.Period?.Reason == Reason.Of("stayTellsEnd")
            ? check with { Verdict = CheckVerdict.Undecided, Difference = null,
            Reason = "the last day is told by the stay alone" } : check)];
    }

    /// <summary>Checks the sums of a mission.</summary>
    /// <param name="mission">The mission.</param>
    /// <param name="rates">Rates against which converted amounts are checked; null to check them against each other only.</param>
    /// <param name="date">The day on which a rate must have been known; null as null <paramref name="rates"/>.</param>
    public static EquatableArray<ReconciliationCheck> Check(Mission mission, ExchangeRateTable? rates = null, LocalDate? date = null)
    {
        ArgumentNullException.ThrowIfNull(mission);
        return Check([.. mission.Agreements, .. mission.Achievements], mission.Period, [], [], mission.Evidence, rates, date);
    }

    // What stands in a list that the words call whole, by place or by company.
    private static HashSet<Outcome> Listed(MissionDraft draft)
    {
        var reason = Reason.Of("listedPart");
        return [.. draft.Agreements.Where(fact => fact.Reason == reason).Select(fact => fact.Value), .. draft.Achievements.Where(fact =>
            fact.Reason == reason).Select(fact => fact.Value)];
    }

    // "방콕 300만 달러, 하노이 190만 달러 등": there are others.
    private static HashSet<Outcome> Unfinished(MissionDraft draft, List<Outcome> outcomes) => [.. outcomes.Where(fact =>
        fact.Evidence is [var words, ..] && draft.Text.AsSpan(words.Start + words.Length).TrimStart() is ['등', ..])];

    private static EquatableArray<ReconciliationCheck> Check(IReadOnlyList<Outcome> outcomes, MissionPeriod period, HashSet<Outcome> listed,
        HashSet<Outcome> unfinished, EquatableArray<Evidence> periodEvidence, ExchangeRateTable? rates, LocalDate? date) =>
    [
        .. SumCheck.Amounts(outcomes, listed, unfinished),
        .. TargetCheck.Run(outcomes),
        .. SumCheck.Counts(outcomes),
        .. PeriodCheck.Run(period, periodEvidence),
        .. ConversionCheck.Run(outcomes, rates, date),
    ];
}
