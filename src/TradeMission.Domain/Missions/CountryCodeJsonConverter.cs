using System.Text.Json;
using System.Text.Json.Serialization;

namespace TradeMission.Domain.Missions;

/// <summary>Writes a country as its code, "US"; attached by attribute.</summary>
public sealed class CountryCodeJsonConverter : JsonConverter<CountryCode>
{
    /// <inheritdoc/>
    public override CountryCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string? text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        return CountryCode.TryParse(text, null, out var country)
            ? country
            : throw new JsonException($"A country must be a string of two letters A to Z, such as 'US'; it is {(text is null ? reader.TokenType : $"'{text}'")}.");
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">There is no country to write.</exception>
    public override void Write(Utf8JsonWriter writer, CountryCode value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.IsNone ? throw new JsonException("No country cannot be written; leave the member out.") : value.ToString());
    }
}
