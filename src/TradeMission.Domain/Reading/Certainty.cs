using System.Text.Json.Serialization;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Reading;

/// <summary>How sure a fact of a draft is.</summary>
[JsonConverter(typeof(DomainJsonConverterFactory))]
[ConvertedBy<EnumJsonConverter<Certainty>>]
public enum Certainty
{
    /// <summary>The words at its place say it.</summary>
    Stated = 0,

    /// <summary>A rule concludes it from the words at its place; the fact names the rule.</summary>
    Inferred,

    /// <summary>The caller said it; the text has no place for it.</summary>
    Given,
}
