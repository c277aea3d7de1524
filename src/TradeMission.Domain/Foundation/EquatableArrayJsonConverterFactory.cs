using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TradeMission.Domain.Foundation;

/// <summary>Gives every <see cref="EquatableArray{T}"/> its converter; attached by attribute.</summary>
/// <remarks>
/// The array's own default value makes the converter, so that no generic type is built at run time and
/// ahead-of-time compilation sees every instantiation.
/// </remarks>
public sealed class EquatableArrayJsonConverterFactory : JsonConverterFactory
{
    /// <summary>Whether the type is an <see cref="EquatableArray{T}"/>.</summary>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(EquatableArray<>);
    }

    /// <inheritdoc/>
    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "The default value of a struct is made without a constructor.")]
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        ((IJsonConverterSource)RuntimeHelpers.GetUninitializedObject(typeToConvert)).CreateConverter();
}
