using System.Text.Json;
using System.Text.Json.Serialization;

namespace TradeMission.Domain.Aggregation;

/// <summary>Writes a sum as a string of plain digits, "120000000"; attached by attribute.</summary>
internal sealed class ExactSumJsonConverter : JsonConverter<ExactSum>
{
    /// <inheritdoc/>
    public override ExactSum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.String && ExactSum.TryParse(reader.GetString(), out var sum)
            ? sum
            : throw new JsonException("A string of plain digits such as \"120000000\" is required, with at most 28 behind the point.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ExactSum value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }
}
