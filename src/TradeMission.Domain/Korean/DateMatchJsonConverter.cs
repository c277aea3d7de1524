using TradeMission.Domain.Calendar;
using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Korean;

/// <summary>Writes a date found as {"start":3,"length":8,"date":{…}}; attached by attribute.</summary>
internal sealed class DateMatchJsonConverter() : MatchJsonConverter<DateMatch, AnnouncedDate>("date", new AnnouncedDateJsonConverter())
{
    private protected override DateMatch Match(TextSpan span, AnnouncedDate value) => new(span, value);

    private protected override TextSpan SpanOf(DateMatch match) => match.Span;

    private protected override AnnouncedDate ValueOf(DateMatch match) => match.Date;
}
