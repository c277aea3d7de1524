using System.Text.Json.Serialization;
using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Reading;

/// <summary>Something that a draft leaves open.</summary>
/// <param name="Member">The member of the mission that it would fill, in camelCase: "sender", "period.stay", "achievements".</param>
/// <param name="Reason">Why it is open.</param>
/// <param name="IsRequired">Whether the draft is no mission without it.</param>
/// <param name="Span">The words that could not be decided; null where the text has none.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record OpenPoint(string Member, string Reason, bool IsRequired = false, TextSpan? Span = null);
