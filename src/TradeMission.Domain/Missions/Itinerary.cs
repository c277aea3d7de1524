using System.Text.Json.Serialization;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Missions;

/// <summary>Where a mission goes.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Itinerary : Fact
{
    /// <summary>The region as the text names it, "미주지역", "EU권역"; or null.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public string? Region { get; init => field = Guard.OptionalText(value); }

    /// <summary>The places in the order in which they are visited.</summary>
    public EquatableArray<ItineraryStop> Stops { get; init; }

    /// <summary>The visits, meetings and events of which no place is told.</summary>
    public EquatableArray<Visit> Visits { get; init; }

    internal override int LastSource => Math.Max(base.LastSource, Math.Max(LastSourceIn(Stops), LastSourceIn(Visits)));
}
