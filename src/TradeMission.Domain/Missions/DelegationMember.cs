using System.Text.Json.Serialization;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Missions;

/// <summary>A member of the delegation, or who speaks for it.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record DelegationMember : Person
{
    /// <summary>What they are in the delegation.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such role.</exception>
    public DelegateRole Role { get; init => field = Guard.Defined(value); }
}
