using System.Text.Json.Serialization;
using TradeMission.Domain.Foundation;
using TradeMission.Domain.Parsing;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Korean;

/// <summary>A number of things found in running text.</summary>
/// <param name="Span">Its place, from the number to the counter or the noun behind 개; qualifiers stay outside.</param>
/// <param name="Count">What the text says.</param>
[JsonConverter(typeof(DomainJsonConverterFactory))]
[ConvertedBy<CountMatchJsonConverter>]
public readonly record struct CountMatch(TextSpan Span, AnnouncedCount Count)
{
    /// <summary>Index of the first code unit of the match.</summary>
    public int Start => Span.Start;

    /// <summary>Number of code units of the match.</summary>
    public int Length => Span.Length;
}
