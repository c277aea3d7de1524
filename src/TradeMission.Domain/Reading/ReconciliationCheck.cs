using System.Text.Json.Serialization;
using TradeMission.Domain.Foundation;
using TradeMission.Domain.Missions;

namespace TradeMission.Domain.Reading;

/// <summary>One of an announcement's sums, and whether it holds.</summary>
/// <param name="Kind">Which sum.</param>
/// <param name="Verdict">Whether it holds.</param>
/// <param name="Difference">What is stated less what comes out, in the major unit, in pieces or in days; null where it cannot be
/// computed.</param>
/// <param name="Tolerance">By how much rounded figures may differ: half a unit of the last digit that is told, of each of them.</param>
/// <param name="Evidence">The places of the figures, the stated result first.</param>
/// <param name="Reason">Why it cannot be decided; null where it can.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ReconciliationCheck(
    CheckKind Kind,
    CheckVerdict Verdict,
    decimal? Difference,
    decimal Tolerance,
    EquatableArray<Evidence> Evidence,
    string? Reason = null);
