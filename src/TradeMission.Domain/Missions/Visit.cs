using System.Text.Json.Serialization;
using TradeMission.Domain.Calendar;
using TradeMission.Domain.Foundation;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Missions;

/// <summary>A visit, a meeting or an event at a stop.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Visit : Fact
{
    /// <summary>What it is, "LA시청 방문".</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public required string Subject { get; init => field = Guard.Text(value); }

    /// <summary>The venue, "샌디에이고 컨벤션 센터"; or null.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public string? Venue { get; init => field = Guard.OptionalText(value); }

    /// <summary>When it is.</summary>
    public MissionPeriod Period { get; init; }

    /// <summary>Who is visited or receives.</summary>
    public EquatableArray<Organization> Hosts { get; init; }

    /// <summary>Whom the delegation meets.</summary>
    public EquatableArray<Counterpart> Counterparts { get; init; }

    /// <summary>How many people it meets, "10명"; null where no number is told.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not a whole number of zero or more.</exception>
    public AnnouncedCount? CounterpartCount { get; init => field = Figures.Count(value); }

    /// <summary>How many of the delegation's companies take part, "4개 기업"; null where no number is told.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not a whole number of zero or more.</exception>
    public AnnouncedCount? CompanyCount { get; init => field = Figures.Count(value); }

    /// <summary>What came of it, where that is neither an agreement nor a figure; or null.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public string? Outcome { get; init => field = Guard.OptionalText(value); }

    internal override int LastSource => Math.Max(base.LastSource, Math.Max(LastSourceIn(Hosts), LastSourceIn(Counterparts)));
}
