using System.Text.Json.Serialization;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Missions;

/// <summary>A figure of what a mission achieved or aimed at that is told without the agreements behind it ("상담액 6백만불").</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Achievement : Outcome
{
    /// <summary>What kind of money it is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such basis.</exception>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required Basis Basis { get; init => field = Guard.Defined(value); }

    private protected override Basis OwnBasis => Basis;
}
