using System.Text.Json.Serialization;
using TradeMission.Domain.Foundation;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Missions;

/// <summary>Who is sent, and by whom.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Delegation : Fact
{
    /// <summary>Who sends the mission, "구미시".</summary>
    public required Organization Sender { get; init => field = Guard.NotNull(value); }

    /// <summary>주관, 주최: who runs it, where that is not the sender alone.</summary>
    public EquatableArray<Organization> Organizers { get; init; }

    /// <summary>협력, 후원: who helps.</summary>
    public EquatableArray<Organization> Partners { get; init; }

    /// <summary>Who leads it, or null.</summary>
    public DelegationMember? Head { get; init; }

    /// <summary>The people named beside the head.</summary>
    public EquatableArray<DelegationMember> Delegates { get; init; }

    /// <summary>The companies named.</summary>
    public EquatableArray<Organization> Companies { get; init; }

    /// <summary>How many companies take part, "6개사"; null where no number is told.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not a whole number of zero or more.</exception>
    public AnnouncedCount? CompanyCount { get; init => field = Figures.Count(value); }

    /// <summary>How many people take part, "23명"; null where no number is told.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not a whole number of zero or more.</exception>
    public AnnouncedCount? PeopleCount { get; init => field = Figures.Count(value); }

    internal override int LastSource => Math.Max(
        Math.Max(Math.Max(base.LastSource, Sender.LastSource), Math.Max(LastSourceIn(Organizers), LastSourceIn(Partners))),
        Math.Max(Math.Max(Head?.LastSource ?? -1, LastSourceIn(Delegates)), LastSourceIn(Companies)));
}
