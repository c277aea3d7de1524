using System.Text.Json.Serialization;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Reading;

/// <summary>What a check found.</summary>
[JsonConverter(typeof(DomainJsonConverterFactory))]
[ConvertedBy<EnumJsonConverter<CheckVerdict>>]
public enum CheckVerdict
{
    /// <summary>It cannot be decided: a figure is missing, is a bound, or the parts need not be all.</summary>
    Undecided = 0,

    /// <summary>The sum holds, within the tolerance.</summary>
    Holds,

    /// <summary>The sum does not hold.</summary>
    Fails,
}
