using System.Text.Json.Serialization;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Benchmarks.Baselines;

/// <summary>The members of <see cref="Mission"/> as plain data: no rule, no equality of lists, dates and currencies left as text.</summary>
internal sealed class MissionPoco
{
    public required string Id { get; set; }

    public required string Name { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required MissionKind Kind { get; set; }

    public string? Purpose { get; set; }

    public required DelegationPoco Delegation { get; set; }

    public PeriodPoco? Period { get; set; }

    public ItineraryPoco? Itinerary { get; set; }

    public List<AgreementPoco>? Agreements { get; set; }

    public List<AchievementPoco>? Achievements { get; set; }

    public List<FollowUpPoco>? FollowUps { get; set; }

    public List<ContextFactPoco>? Context { get; set; }

    public List<EvidencePoco>? Evidence { get; set; }

    public required List<SourceDocumentPoco> Sources { get; set; }
}

internal abstract class FactPoco
{
    public string? Note { get; set; }

    public List<EvidencePoco>? Evidence { get; set; }
}

internal struct EvidencePoco
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Start { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Length { get; set; }

    public int Source { get; set; }
}

internal sealed class PeriodPoco
{
    public string? Start { get; set; }

    public string? End { get; set; }

    public StayPoco? Stay { get; set; }
}

internal sealed class StayPoco
{
    public int Nights { get; set; }

    public int Days { get; set; }
}

internal sealed class DelegationPoco : FactPoco
{
    public required OrganizationPoco Sender { get; set; }

    public List<OrganizationPoco>? Organizers { get; set; }

    public List<OrganizationPoco>? Partners { get; set; }

    public DelegatePoco? Head { get; set; }

    public List<DelegatePoco>? Delegates { get; set; }

    public List<OrganizationPoco>? Companies { get; set; }

    public CountPoco? CompanyCount { get; set; }

    public CountPoco? PeopleCount { get; set; }
}

internal sealed class OrganizationPoco : FactPoco
{
    public required string Name { get; set; }

    public string? OriginalName { get; set; }

    public OrganizationKind Kind { get; set; }

    public string? Country { get; set; }

    public string? Place { get; set; }

    public string? Business { get; set; }
}

internal class PersonPoco : FactPoco
{
    public string? Name { get; set; }

    public string? OriginalName { get; set; }

    public string? Title { get; set; }

    public string? Organization { get; set; }
}

internal sealed class DelegatePoco : PersonPoco
{
    public DelegateRole Role { get; set; }
}

internal sealed class PressContactPoco : PersonPoco
{
    public string? Phone { get; set; }
}

internal sealed class ItineraryPoco : FactPoco
{
    public string? Region { get; set; }

    public List<StopPoco>? Stops { get; set; }

    public List<VisitPoco>? Visits { get; set; }
}

internal sealed class StopPoco : FactPoco
{
    public required string Place { get; set; }

    public string? Country { get; set; }

    public PeriodPoco? Period { get; set; }

    public string? Purpose { get; set; }

    public List<OrganizationPoco>? Hosts { get; set; }

    public List<VisitPoco>? Visits { get; set; }
}

internal sealed class VisitPoco : FactPoco
{
    public required string Subject { get; set; }

    public string? Venue { get; set; }

    public PeriodPoco? Period { get; set; }

    public List<OrganizationPoco>? Hosts { get; set; }

    public List<PersonPoco>? Counterparts { get; set; }

    public CountPoco? CounterpartCount { get; set; }

    public CountPoco? CompanyCount { get; set; }

    public string? Outcome { get; set; }
}

internal abstract class OutcomePoco : FactPoco
{
    public string? Subject { get; set; }

    public string? Sector { get; set; }

    public List<OrganizationPoco>? Parties { get; set; }

    public string? Country { get; set; }

    public string? Date { get; set; }

    public FigureRole Role { get; set; }

    public AmountPoco? Amount { get; set; }

    public AmountPoco? StatedConversion { get; set; }

    public CountPoco? Count { get; set; }
}

internal sealed class AgreementPoco : OutcomePoco
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required AgreementKind Kind { get; set; }

    public AgreementStatus Status { get; set; }
}

internal sealed class AchievementPoco : OutcomePoco
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required Basis Basis { get; set; }
}

internal sealed class FollowUpPoco : FactPoco
{
    public required string Subject { get; set; }

    public PeriodPoco? Period { get; set; }

    public string? Place { get; set; }

    public string? Country { get; set; }

    public List<OrganizationPoco>? Participants { get; set; }

    public List<PersonPoco>? Counterparts { get; set; }

    public CountPoco? PeopleCount { get; set; }
}

internal sealed class ContextFactPoco : FactPoco
{
    public required string Subject { get; set; }

    public string? Date { get; set; }

    public AmountPoco? Amount { get; set; }

    public CountPoco? Count { get; set; }
}

internal abstract class BoundsPoco
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString)]
    public decimal? Lower { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString)]
    public decimal? Upper { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Qualifier Qualifier { get; set; }

    public bool Approximate { get; set; }
}

internal sealed class AmountPoco : BoundsPoco
{
    public required string Currency { get; set; }

    public bool Implied { get; set; }
}

internal sealed class CountPoco : BoundsPoco
{
    public required string Counter { get; set; }
}

internal sealed class SourceDocumentPoco
{
    public required string Publisher { get; set; }

    public string? Title { get; set; }

    public string? Author { get; set; }

    public string? Date { get; set; }

    public string? File { get; set; }

    public string? Sha256 { get; set; }

    public string? Uri { get; set; }

    public PressContactPoco? Contact { get; set; }
}
