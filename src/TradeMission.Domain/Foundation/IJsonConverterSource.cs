using System.Text.Json.Serialization;

namespace TradeMission.Domain.Foundation;

/// <summary>What makes the JSON converter of a type: an attribute of it, or a generic type itself.</summary>
internal interface IJsonConverterSource
{
    /// <summary>A converter of the type.</summary>
    JsonConverter CreateConverter();
}
