using System.Text.Json.Serialization;
using TradeMission.Domain.Foundation;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Korean;

/// <summary>An amount found in running text.</summary>
/// <param name="Span">Its place, from the currency before the number or the number itself to the currency word.</param>
/// <param name="Amount">What the text says of the amount, with the qualifiers around it.</param>
/// <param name="Index">The number of this amount among those of the text, from 0.</param>
/// <param name="ConversionOf">The index of the amount that this one converts into another currency, "412만 달러(약 54억 원)"; null if
/// none.</param>
/// <param name="IsAmbiguous">
/// Whether there is a second reading: "5억5천" is 500,005,000, and 550,000,000 in property listings; "△7억원" is a sum behind a bullet, or a
/// loss.
/// </param>
/// <param name="RestatementOf">The index of the amount that this one says again in a bracket, "5천만원(50,000,000원)"; null if none. It is not
/// to be added.</param>
[JsonConverter(typeof(DomainJsonConverterFactory))]
[ConvertedBy<AmountMatchJsonConverter>]
public readonly record struct AmountMatch(
    TextSpan Span, AnnouncedAmount Amount, int Index, int? ConversionOf, bool IsAmbiguous = false, int? RestatementOf = null)
{
    /// <summary>Index of the first code unit of the match.</summary>
    public int Start => Span.Start;

    /// <summary>Number of code units of the match.</summary>
    public int Length => Span.Length;
}
