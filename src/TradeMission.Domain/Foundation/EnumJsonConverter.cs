using System.Text.Json;
using System.Text.Json.Serialization;

namespace TradeMission.Domain.Foundation;

/// <summary>Writes an enum as its member's name in camelCase, "atLeast"; attached by attribute.</summary>
/// <remarks>Only the names are read: no number, no other case, no list of names.</remarks>
/// <typeparam name="T">The enum, without two names for one value.</typeparam>
public sealed class EnumJsonConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();
    private static readonly string[] Names = [.. Values.Select(value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()))];

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ReadName(ref reader);

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value has no name.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        WriteName(writer, value);
    }

    internal static T ReadName(ref Utf8JsonReader reader)
    {
        int index = reader.TokenType == JsonTokenType.String ? Array.IndexOf(Names, reader.GetString()) : -1;
        return index >= 0 ? Values[index] : throw new JsonException($"One of these is required: {string.Join(", ", Names)}.");
    }

    internal static void WriteName(Utf8JsonWriter writer, T value)
    {
        int index = Array.IndexOf(Values, value);
        writer.WriteStringValue(index >= 0 ? Names[index] : throw new JsonException($"{value} is no {typeof(T).Name}."));
    }
}
