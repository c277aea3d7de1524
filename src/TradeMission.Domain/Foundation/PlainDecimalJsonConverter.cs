using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TradeMission.Domain.Foundation;

/// <summary>Writes a decimal as a string of plain digits, "120000000"; equal values have equal texts. Attached by attribute.</summary>
internal sealed class PlainDecimalJsonConverter : JsonConverter<decimal>
{
    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.String && ExactDecimal.TryParsePlain(reader.GetString(), out decimal value)
            ? value
            : throw new JsonException("A string of plain digits such as \"120000000\" that can be held exactly is required.");

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString(ExactDecimal.PlainFormat, CultureInfo.InvariantCulture));
}
