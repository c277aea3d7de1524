using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Parsing;

/// <summary>Writes what reading gave as {"value":…} or {"error":{…}}.</summary>
/// <remarks>"ambiguous":true is added to a value that has a second reading.</remarks>
internal sealed class ParseResultJsonConverter<T> : JsonConverter<ParseResult<T>>
{
    private const string Value = "value";
    private const string Error = "error";
    private const string Ambiguous = "ambiguous";

    private static readonly string[] Members = [Value, Error, Ambiguous];

    public override ParseResult<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        T? value = default;
        ParseError? error = null;
        bool hasValue = false;
        bool isAmbiguous = false;
        var members = new JsonMembers(ref reader, Members, requiredCount: 0);
        while (members.MoveNext(ref reader, out string name))
        {
            switch (name)
            {
                case Value:
                    value = JsonSerializer.Deserialize(ref reader, TypeInfo(options));
                    hasValue = true;
                    break;
                case Error:
                    error = ParseErrorJsonConverter.ReadError(ref reader);
                    break;
                default:
                    isAmbiguous = JsonMembers.ReadBoolean(ref reader, name);
                    break;
            }
        }

        return (hasValue, error, isAmbiguous) switch
        {
            (true, null, _) => ParseResult<T>.Success(value!, isAmbiguous),
            (false, { Kind: not ParseErrorKind.None } reason, false) => ParseResult<T>.Failure(reason),
            _ => throw new JsonException(
                $"Either a '{Value}' or an '{Error}' of some kind is required, and only a value can be '{Ambiguous}'."),
        };
    }

    public override void Write(Utf8JsonWriter writer, ParseResult<T> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        if (value.TryGetValue(out var result))
        {
            writer.WritePropertyName(Value);
            JsonSerializer.Serialize(writer, result, TypeInfo(options));
        }
        else
        {
            writer.WritePropertyName(Error);
            ParseErrorJsonConverter.WriteError(writer, value.Error);
        }

        if (value.IsAmbiguous)
        {
            writer.WriteBoolean(Ambiguous, true);
        }

        writer.WriteEndObject();
    }

    private static JsonTypeInfo<T> TypeInfo(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
}
