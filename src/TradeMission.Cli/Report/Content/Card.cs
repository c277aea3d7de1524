using TradeMission.Cli.Output;
using TradeMission.Domain.Calendar;
using TradeMission.Domain.Missions;

namespace TradeMission.Cli.Report.Content;

/// <summary>A mission as the report shows it, every part with the words that say it.</summary>
internal sealed class Card
{
    /// <summary>The id of the card in the page.</summary>
    internal required string Id { get; init; }

    /// <summary>What the mission is called; where that is not known, the file.</summary>
    internal required string Name { get; init; }

    /// <summary>Who sends it, or null.</summary>
    internal required string? Sender { get; init; }

    /// <summary>What it is called in a list, where no other is called so.</summary>
    internal string Label { get; set; } = "";

    /// <summary>Whether it was read from a text, and not given as a record.</summary>
    internal required bool IsDraft { get; init; }

    /// <summary>What the totals take of it; null where it is no mission yet.</summary>
    internal required LedgerEntry? Entry { get; init; }

    /// <summary>When it takes place.</summary>
    internal required MissionPeriod Period { get; init; }

    internal required IReadOnlyList<CardFact> Facts { get; init; }

    internal required IReadOnlyList<CardOutcome> Outcomes { get; init; }

    /// <summary>What stands beside the mission.</summary>
    internal required IReadOnlyList<CardFact> Beside { get; init; }

    internal required IReadOnlyList<CardCheck> Checks { get; init; }

    internal required IReadOnlyList<CardOpenPoint> Open { get; init; }

    /// <summary>Where the first words of a member stand; where there are none, the card.</summary>
    internal string TargetOf(string label) =>
        Facts.Where(fact => fact.Label == label)
            .SelectMany(fact => fact.Values)
            .Select(value => value.Target)
            .FirstOrDefault(target => target is not null) ?? Id;

    /// <summary>The first agreement of a status, or null.</summary>
    internal CardOutcome? FirstAgreement(bool isSigned) =>
        Outcomes.FirstOrDefault(outcome => outcome.Outcome is Agreement { Role: not FigureRole.Target } agreement
            && agreement.Status is AgreementStatus.Signed == isSigned);
}
