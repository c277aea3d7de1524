using TradeMission.Domain.Parsing;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Korean;

/// <summary>Writes a count found as {"start":3,"length":8,"count":{…}}; attached by attribute.</summary>
internal sealed class CountMatchJsonConverter() : MatchJsonConverter<CountMatch, AnnouncedCount>("count", new AnnouncedCountJsonConverter())
{
    private protected override CountMatch Match(TextSpan span, AnnouncedCount value) => new(span, value);

    private protected override TextSpan SpanOf(CountMatch match) => match.Span;

    private protected override AnnouncedCount ValueOf(CountMatch match) => match.Count;
}
