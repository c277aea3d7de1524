using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Missions;

/// <summary>Whom a document names for questions.</summary>
public sealed record PressContact : Person
{
    /// <summary>The telephone number as it is written; or null.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public string? Phone { get; init => field = Guard.OptionalText(value); }
}
