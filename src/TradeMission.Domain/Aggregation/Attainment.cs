using System.Globalization;
using System.Text.Json.Serialization;
using TradeMission.Domain.Foundation;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Aggregation;

/// <summary>How much came of what, over the missions that tell both.</summary>
/// <param name="Step">From what to what.</param>
/// <param name="Currency">The currency of both sums.</param>
/// <param name="From">The sum of what was aimed at or talked about.</param>
/// <param name="To">The sum of what came of it, in the same missions.</param>
/// <param name="Missions">How many missions tell both in this currency.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public readonly record struct Attainment(
    [property: JsonRequired] AttainmentStep Step,
    [property: JsonRequired] Currency Currency,
    [property: JsonRequired] Bounds From,
    [property: JsonRequired] Bounds To,
    [property: JsonRequired] int Missions)
{
    /// <summary>The basis of the amounts that <see cref="From"/> sums up.</summary>
    [JsonIgnore]
    public Basis FromBasis => Step switch
    {
        AttainmentStep.TargetToResult => Basis.Target,
        AttainmentStep.ExpectedToContract => Basis.Expected,
        _ => Basis.Consultation,
    };

    /// <summary>The bases of the amounts that <see cref="To"/> sums up: contracts and commitments together where a target is met.</summary>
    [JsonIgnore]
    public EquatableArray<Basis> ToBases => Step switch
    {
        AttainmentStep.TargetToResult => [Basis.Contract, Basis.Commitment],
        AttainmentStep.ConsultationToExpected => [Basis.Expected],
        _ => [Basis.Contract],
    };

    /// <summary>The least that <see cref="To"/> over <see cref="From"/> can be; null where it cannot be told or is beyond
    /// <see cref="decimal"/>.</summary>
    /// <remarks>1 is all of it. Rounded where <see cref="decimal"/> ends, like every ratio.</remarks>
    [JsonIgnore]
    public decimal? LowerRate => Ratio(To.Lower, From.Upper);

    /// <summary>The most that <see cref="To"/> over <see cref="From"/> can be; null where it cannot be told or is beyond
    /// <see cref="decimal"/>.</summary>
    [JsonIgnore]
    public decimal? UpperRate => Ratio(To.Upper, From.Lower);

    /// <summary>The step in words, such as "TargetToResult USD Exact 1500000 → Exact 10000000 (of 1)"; invariant.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Step} {Currency} {From} → {To} (of {Missions})");

    private static decimal? Ratio(decimal? part, decimal? whole)
    {
        // Over a small fraction a large sum may be beyond decimal; only dividing tells.
        try
        {
            return whole is 0m ? null : part / whole;
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
