using System.Text.Json.Serialization;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Missions;

/// <summary>Whom a document names for questions.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record PressContact : Person
{
    /// <summary>The telephone number as it is written; or null.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public string? Phone { get; init => field = Guard.OptionalText(value); }
}
