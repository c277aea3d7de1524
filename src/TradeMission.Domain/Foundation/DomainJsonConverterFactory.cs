using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TradeMission.Domain.Foundation;

/// <summary>Gives the types of this library their JSON form, whatever the options are; attached to them by attribute.</summary>
/// <remarks>
/// Nobody needs to add it to any options. It is public so that a serializer that is generated in another assembly can use it.
/// No generic type is built at run time, so that ahead-of-time compilation sees every instantiation.
/// </remarks>
public sealed class DomainJsonConverterFactory : JsonConverterFactory
{
    /// <summary>Whether the type is one of this library's that have a JSON form of their own.</summary>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return AttributeOf(typeToConvert) is not null || IsItsOwnSource(typeToConvert);
    }

    /// <inheritdoc/>
    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "The default value of a struct is made without a constructor.")]
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        var source = AttributeOf(typeToConvert) ?? (IJsonConverterSource)RuntimeHelpers.GetUninitializedObject(typeToConvert);
        return source.CreateConverter();
    }

    private static IJsonConverterSource? AttributeOf(Type type) =>
        type.GetCustomAttributes(inherit: false).OfType<IJsonConverterSource>().FirstOrDefault();

    private static bool IsItsOwnSource(Type type) =>
        type is { IsValueType: true, IsGenericType: true } && typeof(IJsonConverterSource).IsAssignableFrom(type);
}
