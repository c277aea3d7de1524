using System.Text.Json.Serialization;

namespace TradeMission.Domain.Foundation;

/// <summary>Names the JSON converter that stands beside a type; <see cref="DomainJsonConverterFactory"/> finds it.</summary>
/// <remarks>A converter that is named so can stay internal, and a serializer generated in another assembly still uses it.</remarks>
/// <typeparam name="TConverter">The converter.</typeparam>
[AttributeUsage(AttributeTargets.Struct | AttributeTargets.Class | AttributeTargets.Enum, Inherited = false)]
internal sealed class ConvertedByAttribute<TConverter> : Attribute, IJsonConverterSource
    where TConverter : JsonConverter, new()
{
    JsonConverter IJsonConverterSource.CreateConverter() => new TConverter();
}
