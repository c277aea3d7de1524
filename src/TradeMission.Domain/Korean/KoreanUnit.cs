using System.Text.Json.Serialization;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Korean;

/// <summary>The units in which figures are rounded and given: 백만원 in accounts, 억원 in the news.</summary>
[JsonConverter(typeof(DomainJsonConverterFactory))]
[ConvertedBy<EnumJsonConverter<KoreanUnit>>]
public enum KoreanUnit
{
    /// <summary>One; no unit is written.</summary>
    One = 0,

    /// <summary>천, a thousand.</summary>
    Cheon,

    /// <summary>만, ten thousand.</summary>
    Man,

    /// <summary>백만, a million.</summary>
    Baekman,

    /// <summary>억, a hundred million.</summary>
    Eok,

    /// <summary>조, a trillion (10^12).</summary>
    Jo,
}
