using System.Text.Json.Serialization;
using TradeMission.Domain.Calendar;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Missions;

/// <summary>A place that a mission goes to, mostly a city.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ItineraryStop : Fact
{
    /// <summary>The place as the text names it, "포틀랜드".</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public required string Place { get; init => field = Guard.Text(value); }

    /// <summary>The country that it is in, or null.</summary>
    public CountryCode? Country { get; init => field = Figures.KnownCountry(value); }

    /// <summary>When the mission is there.</summary>
    public MissionPeriod Period { get; init; }

    /// <summary>What for, or null.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public string? Purpose { get; init => field = Guard.OptionalText(value); }

    /// <summary>Who receives the mission there.</summary>
    public EquatableArray<Organization> Hosts { get; init; }

    /// <summary>The visits, meetings and events there, in their order.</summary>
    public EquatableArray<Visit> Visits { get; init; }

    internal override int LastSource => Math.Max(base.LastSource, Math.Max(LastSourceIn(Hosts), LastSourceIn(Visits)));
}
