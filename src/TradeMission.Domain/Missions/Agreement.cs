using System.Text.Json.Serialization;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Missions;

/// <summary>An agreement, or several of a kind that the text tells together ("8건의 MOU").</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Agreement : Outcome
{
    /// <summary>What kind of agreement it is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required AgreementKind Kind { get; init => field = Guard.Defined(value); }

    /// <summary>Whether it is signed or planned.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such status.</exception>
    public AgreementStatus Status { get; init => field = Guard.Defined(value); }

    /// <summary>What kind of money its amount is; it follows from kind and status.</summary>
    /// <remarks>
    /// What is only planned is <see cref="Basis.Expected"/>. A contract and a commitment are what their names say, and of an agreement of
    /// no kind nothing is known. All the others bind nobody to pay and stand with the memoranda.
    /// </remarks>
    [JsonIgnore]
    public Basis Basis => (Status, Kind) switch
    {
        (AgreementStatus.Planned, _) => Basis.Expected,
        (_, AgreementKind.Contract) => Basis.Contract,
        (_, AgreementKind.Commitment) => Basis.Commitment,
        (_, AgreementKind.Other) => Basis.Unspecified,
        _ => Basis.MemorandumOfUnderstanding,
    };

    private protected override Basis OwnBasis => Basis;
}
