using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TradeMission.Domain.Foundation;

/// <summary>A converter of a value that has a text too, by which it is the key of a dictionary.</summary>
internal abstract class ValueJsonConverter<T> : JsonConverter<T>
    where T : struct, ISpanParsable<T>
{
    public sealed override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.GetString()!);

    public sealed override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(Text(value));
    }

    /// <summary>Reads the text; the exception has the rule of the type.</summary>
    protected static T Parse(string text)
    {
        try
        {
            return T.Parse(text, CultureInfo.InvariantCulture);
        }
        catch (FormatException error)
        {
            throw new JsonException(error.Message, error);
        }
    }

    /// <summary>Writes the text; a value that says nothing has none.</summary>
    protected static string Text(T value) => value.ToString() is { Length: > 0 } text
        ? text
        : throw new JsonException($"{typeof(T).Name} that says nothing cannot be written; leave the member out.");
}
