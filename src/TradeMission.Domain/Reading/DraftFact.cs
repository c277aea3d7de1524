using System.Text.Json.Serialization;
using TradeMission.Domain.Foundation;
using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Reading;

/// <summary>A fact that was read from an announcement, with the places that say it.</summary>
/// <typeparam name="T">What kind of fact.</typeparam>
/// <param name="Value">The fact.</param>
/// <param name="Spans">The places in the text, the first the most telling; empty only for what the caller said.</param>
/// <param name="Certainty">How sure it is.</param>
/// <param name="Reason">Why it was concluded, in words.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record DraftFact<T>(T Value, EquatableArray<TextSpan> Spans, Certainty Certainty, Reason Reason)
    where T : notnull;
