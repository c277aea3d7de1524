using System.Text.Json.Serialization;
using TradeMission.Domain.Foundation;
using TradeMission.Domain.Monetary;

namespace TradeMission.Domain.Aggregation;

/// <summary>Whether what missions say they exceeded their targets by is what they exceeded them by.</summary>
/// <remarks>Over the missions that tell target, result and excess as single figures. No total takes the excess in.</remarks>
/// <param name="Currency">The currency.</param>
/// <param name="Stated">The sum of the excesses as stated ("850만 달러를 초과 달성").</param>
/// <param name="Computed">The sum of results less targets.</param>
/// <param name="Missions">How many missions tell all three.</param>
/// <param name="Agreeing">In how many of them the excess stated is that computed.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public readonly record struct ExcessCheck(
    [property: JsonRequired] Currency Currency,
    [property: JsonRequired, JsonConverter(typeof(PlainDecimalJsonConverter))] decimal Stated,
    [property: JsonRequired, JsonConverter(typeof(PlainDecimalJsonConverter))] decimal Computed,
    [property: JsonRequired] int Missions,
    [property: JsonRequired] int Agreeing);
