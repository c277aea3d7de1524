using System.Text.Json.Serialization;
using TradeMission.Domain.Calendar;
using TradeMission.Domain.Foundation;
using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Korean;

/// <summary>A date, a period or a stay found in running text.</summary>
/// <param name="Span">Its place, from 지난, 오는 or the first part of the date to 까지, 간 or the last part.</param>
/// <param name="Date">What the text says.</param>
[JsonConverter(typeof(DomainJsonConverterFactory))]
[ConvertedBy<DateMatchJsonConverter>]
public readonly record struct DateMatch(TextSpan Span, AnnouncedDate Date)
{
    /// <summary>Index of the first code unit of the match.</summary>
    public int Start => Span.Start;

    /// <summary>Number of code units of the match.</summary>
    public int Length => Span.Length;
}
