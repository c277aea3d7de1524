using System.Text.Json.Serialization;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Korean;

/// <summary>Kinds of figures in a text.</summary>
[JsonConverter(typeof(DomainJsonConverterFactory))]
[ConvertedBy<EnumJsonConverter<FigureKinds>>]
[Flags]
public enum FigureKinds
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Amounts of money.</summary>
    Amount = 1,

    /// <summary>Dates, periods and stays.</summary>
    Date = 2,

    /// <summary>Numbers of things and people.</summary>
    Count = 4,

    /// <summary>All of them.</summary>
    All = Amount | Date | Count,
}
