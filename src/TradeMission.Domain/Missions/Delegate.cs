using System.Diagnostics.CodeAnalysis;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Missions;

/// <summary>A member of the delegation, or who speaks for it.</summary>
[SuppressMessage("Naming", "CA1711", Justification = "A delegate of a delegation is what it is.")]
[SuppressMessage("Naming", "CA1716", Justification = "A delegate of a delegation is what it is.")]
public sealed record Delegate : Person
{
    /// <summary>What they are in the delegation.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such role.</exception>
    public DelegateRole Role { get; init => field = Guard.Defined(value); }
}
