using System.Text.Json.Serialization;
using TradeMission.Domain.Calendar;
using TradeMission.Domain.Foundation;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Missions;

/// <summary>Something that the text tells beside the mission, such as the size of a market; no total takes it in.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ContextFact : Fact
{
    /// <summary>What it is, "연료전지 세계 시장규모".</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public required string Subject { get; init => field = Guard.Text(value); }

    /// <summary>When it holds, or null.</summary>
    public PartialDate? Date { get; init => field = Figures.KnownDate(value); }

    /// <summary>The amount, or null.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public AnnouncedAmount? Amount { get; init => field = Figures.Amount(value); }

    /// <summary>The number, or null.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not a whole number of zero or more.</exception>
    public AnnouncedCount? Count { get; init => field = Figures.Count(value); }
}
