using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace TradeMission.Domain.Foundation;

/// <summary>Writes a day as ISO 8601 does, "2024-04-07"; attached by attribute to the members that are days.</summary>
public sealed class LocalDateJsonConverter : JsonConverter<LocalDate>
{
    private const string Rule = "A day of the calendar such as \"2024-04-07\" is required";

    /// <inheritdoc/>
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException($"{Rule}.");
        }

        string text = reader.GetString()!;
        return LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var date)
            ? date
            : throw new JsonException($"{Rule}, not '{text}'.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
    }
}
