using System.Text.Json.Serialization;
using TradeMission.Domain.Calendar;
using TradeMission.Domain.Foundation;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Missions;

/// <summary>What is to follow from a mission: a visit in return, a fair, a further meeting.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record FollowUp : Fact
{
    /// <summary>What it is.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public required string Subject { get; init => field = Guard.Text(value); }

    /// <summary>When it is to be.</summary>
    public MissionPeriod Period { get; init; }

    /// <summary>Where, or null.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public string? Place { get; init => field = Guard.OptionalText(value); }

    /// <summary>In which country, or null.</summary>
    public CountryCode? Country { get; init => field = Figures.KnownCountry(value); }

    /// <summary>Who is to take part, as far as they are named.</summary>
    public EquatableArray<Organization> Participants { get; init; }

    /// <summary>The people named in it.</summary>
    public EquatableArray<Counterpart> Counterparts { get; init; }

    /// <summary>How many people are to take part; null where no number is told.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not a whole number of zero or more.</exception>
    public AnnouncedCount? PeopleCount { get; init => field = Figures.Count(value); }

    internal override int LastSource => Math.Max(base.LastSource, Math.Max(LastSourceIn(Participants), LastSourceIn(Counterparts)));
}
