using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace TradeMission.Domain.Foundation;

/// <summary>Writes the array as a JSON array; the elements by the options' own knowledge of their type.</summary>
internal sealed class EquatableArrayJsonConverter<T> : JsonConverter<EquatableArray<T>>, IElementConverter
    where T : notnull
{
    Type IElementConverter.ElementType => typeof(T);

    public override EquatableArray<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("An array is required.");
        }

        var elementType = TypeInfo(options);
        var items = ImmutableArray.CreateBuilder<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(ReadElement(ref reader, elementType, items.Count));
        }

        return new(items.DrainToImmutable());
    }

    public override void Write(Utf8JsonWriter writer, EquatableArray<T> value, JsonSerializerOptions options)
    {
        var elementType = TypeInfo(options);
        writer.WriteStartArray();
        if (elementType is { Kind: JsonTypeInfoKind.None, Converter: JsonConverter<T> converter })
        {
            // A converter of its own needs none of the serializer's bookkeeping.
            foreach (var item in value)
            {
                converter.Write(writer, item, options);
            }
        }
        else
        {
            foreach (var item in value)
            {
                JsonSerializer.Serialize(writer, item, elementType);
            }
        }

        writer.WriteEndArray();
    }

    private static JsonTypeInfo<T> TypeInfo(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));

    private static T ReadElement(ref Utf8JsonReader reader, JsonTypeInfo<T> elementType, int index)
    {
        try
        {
            return JsonSerializer.Deserialize(ref reader, elementType) ?? throw new JsonException("An element may not be null.");
        }
        catch (JsonException error)
        {
            throw new JsonException($"[{index}]{Describe(error)}", error);
        }
    }

    // A nested read knows its path from the element on only: System.Text.Json adds the array's to the exception,
    // and the message tells the rest, "[2].Days[0]: what is wrong".
    private static string Describe(JsonException error)
    {
        string rule = error.Message.Split(" Path: $")[0];
        string place = error.Path?.TrimStart('$') ?? "";
        return rule.StartsWith('[') ? place + rule : $"{place}: {rule}";
    }
}
