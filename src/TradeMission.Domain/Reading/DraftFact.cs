using System.Text.Json.Serialization;
using TradeMission.Domain.Foundation;
using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Reading;

/// <summary>A fact that was read from an announcement, with the places that say it.</summary>
/// <typeparam name="T">What kind of fact.</typeparam>
/// <param name="Value">The fact.</param>
/// <param name="Spans">The places in the text, the first the most telling; empty only for what the caller said.</param>
/// <param name="Certainty">How sure it is.</param>
/// <param name="Rule">The name of the rule that concluded it; null unless it is inferred.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record DraftFact<T>(T Value, EquatableArray<TextSpan> Spans, Certainty Certainty = Certainty.Stated, string? Rule = null)
    where T : notnull
{
    internal static DraftFact<T> Stated(T value, params ReadOnlySpan<TextSpan> spans) => new(value, EquatableArray.Create(spans));

    internal static DraftFact<T> Inferred(string rule, T value, params ReadOnlySpan<TextSpan> spans) =>
        new(value, EquatableArray.Create(spans), Certainty.Inferred, rule);

    internal static DraftFact<T> Of(string? rule, T value, params ReadOnlySpan<TextSpan> spans) =>
        new(value, EquatableArray.Create(spans), rule is null ? Certainty.Stated : Certainty.Inferred, rule);
}
