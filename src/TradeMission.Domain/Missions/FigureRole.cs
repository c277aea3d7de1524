using System.Text.Json.Serialization;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Missions;

/// <summary>What a figure is among the other figures of its mission; it decides what a total may take in.</summary>
/// <remarks>
/// A total takes in what is <see cref="Standalone"/> and what is <see cref="Part"/>; a <see cref="Total"/> and the parts that it sums up
/// never come into it together. A <see cref="Target"/> is totalled under <see cref="Basis.Target"/>; the rest is never added.
/// </remarks>
[JsonConverter(typeof(DomainJsonConverterFactory))]
[ConvertedBy<EnumJsonConverter<FigureRole>>]
public enum FigureRole
{
    /// <summary>It stands for itself.</summary>
    Standalone = 0,

    /// <summary>It is contained in a <see cref="Total"/> that the mission also states.</summary>
    Part,

    /// <summary>It is the sum of other figures that the mission also states.</summary>
    Total,

    /// <summary>목표: what was aimed at.</summary>
    Target,

    /// <summary>초과: by how much a target was exceeded.</summary>
    Excess,

    /// <summary>전망, 예상: what is hoped for beyond this mission.</summary>
    Forecast,

    /// <summary>지난해 실적: what an earlier mission achieved.</summary>
    EarlierYear,
}
