using NodaTime;
using TradeMission.Domain.Calendar;
using TradeMission.Domain.Foundation;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Reading;

/// <summary>What was read from an announcement: facts with the places that say them, and what is left open.</summary>
/// <remarks>
/// Precision comes first: what the text does not say clearly stands in <see cref="Open"/>. Places count UTF-16 code units of
/// <see cref="Text"/>. Equality is of text and facts.
/// </remarks>
public sealed partial record MissionDraft
{
    internal MissionDraft(string text) => Text = text;

    /// <summary>The text that was read.</summary>
    public string Text { get; }

    /// <summary>What kind of mission it is, or null.</summary>
    public DraftFact<MissionKind>? Kind { get; internal init; }

    /// <summary>What it is called, or null.</summary>
    public DraftFact<string>? Name { get; internal init; }

    /// <summary>Who sends it, or null.</summary>
    public DraftFact<Organization>? Sender { get; internal init; }

    /// <summary>Who leads it, or null.</summary>
    public DraftFact<DelegationMember>? Head { get; internal init; }

    /// <summary>When it takes place and how long it stays, or null.</summary>
    public DraftFact<MissionPeriod>? Period { get; internal init; }

    /// <summary>How many companies take part, or null.</summary>
    public DraftFact<AnnouncedCount>? CompanyCount { get; internal init; }

    /// <summary>Numbers of companies that add up to <see cref="CompanyCount"/>; empty where the text tells none.</summary>
    public EquatableArray<DraftFact<AnnouncedCount>> CompanyParts { get; internal init; }

    /// <summary>How many people take part, or null.</summary>
    public DraftFact<AnnouncedCount>? PeopleCount { get; internal init; }

    /// <summary>Who organises it or helps, beside the sender, in their order in the text.</summary>
    public EquatableArray<DraftFact<Organization>> Partners { get; internal init; }

    /// <summary>The companies that are named as taking part, in their order in the text.</summary>
    public EquatableArray<DraftFact<Organization>> Companies { get; internal init; }

    /// <summary>The day of publication: what the caller says, or else what the page says; null where neither does.</summary>
    public LocalDate? PublicationDate { get; internal init; }

    /// <summary>The places it goes to, in their order in the text.</summary>
    public EquatableArray<DraftFact<ItineraryStop>> Stops { get; internal init; }

    /// <summary>The agreements, in their order in the text.</summary>
    public EquatableArray<DraftFact<Agreement>> Agreements { get; internal init; }

    /// <summary>The other figures of what it achieved or aimed at.</summary>
    public EquatableArray<DraftFact<Achievement>> Achievements { get; internal init; }

    /// <summary>Amounts that stand beside the mission, such as the size of a market.</summary>
    public EquatableArray<DraftFact<ContextFact>> Context { get; internal init; }

    /// <summary>What is left open, the required first.</summary>
    public EquatableArray<OpenPoint> Open { get; internal init; }

    /// <summary>Whether nothing required is open, so that <see cref="TryToMission"/> makes a mission.</summary>
    public bool IsComplete => Kind is not null && Name is not null && Sender is not null;
}
