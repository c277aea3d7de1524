using System.Text.Json.Serialization;

namespace TradeMission.Domain.Foundation;

/// <summary>A generic type that makes its own JSON converter.</summary>
internal interface IJsonConverterSource
{
    /// <summary>A converter of the type itself.</summary>
    JsonConverter CreateConverter();
}
