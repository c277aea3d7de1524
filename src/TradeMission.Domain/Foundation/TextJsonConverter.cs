using System.Text.Json;

namespace TradeMission.Domain.Foundation;

/// <summary>Writes a value as its text, "USD", "2013-05"; attached by attribute.</summary>
internal sealed class TextJsonConverter<T> : ValueJsonConverter<T>
    where T : struct, ISpanParsable<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ReadText(ref reader);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(Text(value));
    }

    internal static T ReadText(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String
        ? Parse(reader.GetString()!)
        : throw new JsonException($"{typeof(T).Name} must be a string; it is {reader.TokenType}.");
}
