using System.Text.Json.Serialization;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Quantities;

/// <summary>How a figure is meant by the words around it.</summary>
[JsonConverter(typeof(DomainJsonConverterFactory))]
[ConvertedBy<EnumJsonConverter<Qualifier>>]
public enum Qualifier
{
    /// <summary>The figure itself, "1억 원", also 규모, 상당, 어치, 씩.</summary>
    Exact = 0,

    /// <summary>About the figure: 약, 여, 가량, 안팎, 정도, 수준, 육박.</summary>
    Approximate,

    /// <summary>The figure or more: 이상, 최소.</summary>
    AtLeast,

    /// <summary>More than the figure: 초과, 넘는, 돌파, 상회.</summary>
    MoreThan,

    /// <summary>The figure or less: 이하, 최대, 이내.</summary>
    AtMost,

    /// <summary>Less than the figure: 미만, 못 미치는, 하회.</summary>
    LessThan,

    /// <summary>Between two figures: "40~50억원", "6억 원 이상 9억 원 미만".</summary>
    Range,

    /// <summary>Some of a unit, 수십억, 몇백만: 2 to 9 of it. Also a sum of which neither side is known.</summary>
    Indefinite,
}
