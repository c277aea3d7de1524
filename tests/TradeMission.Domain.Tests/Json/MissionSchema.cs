using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using TradeMission.Domain.Calendar;
using TradeMission.Domain.Foundation;
using TradeMission.Domain.Json;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Tests.Json;

/// <summary>Makes the JSON Schema of a mission from what the serializer knows of the records.</summary>
/// <remarks>
/// The schema is of the form that is written: what is not told is left out, though null is read too. The runtime's own
/// exporter knows nothing of a type with a converter, and most types here have one.
/// </remarks>
internal sealed class MissionSchema
{
    private const string Decimal = @"^[0-9]+(\.[0-9]+)?$";

    private static readonly Dictionary<Type, Func<JsonObject>> ConvertedTypes = new()
    {
        [typeof(PartialDate)] = () => Text(@"^([0-9]{4}|XXXX)(-(0[1-9]|1[0-2])(-[0-9]{2})?|-XX-[0-9]{2}|-3[3-6]|-4[01])?$"),
        [typeof(CountryCode)] = () => Text("^[A-Z]{2}$"),
        [typeof(AnnouncedAmount)] = () => Figure("currency", Text("^[A-Z]{3}$"), "approximate", "implied"),
        [typeof(AnnouncedCount)] = () => Figure("counter", Typed("string"), "approximate"),
    };

    private readonly SortedDictionary<string, JsonNode?> definitions = new(StringComparer.Ordinal);

    internal static string Text()
    {
        MissionSchema schema = new();
        JsonObject root = new()
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "A trade mission",
            ["$ref"] = schema.Define(typeof(Mission)),
        };
        root["$defs"] = new JsonObject(schema.definitions);
        return root.ToJsonString(new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n";
    }

    private string Define(Type type)
    {
        if (definitions.TryAdd(type.Name, null))
        {
            definitions[type.Name] = ConvertedTypes.TryGetValue(type, out var schema) ? schema()
                : type.IsEnum ? Names(type)
                : type == typeof(MissionPeriod) ? Record([], ("start", Reference<PartialDate>()), ("end", Reference<PartialDate>()), ("stay", Reference<Stay>()))
                : type == typeof(Stay) ? Record([], ("nights", Typed("integer")), ("days", Typed("integer")))
                : type == typeof(Evidence) ? Record(["start", "length"], ("start", Typed("integer")), ("length", Typed("integer")), ("source", Typed("integer")))
                : Record(TradeMissionJson.Options.GetTypeInfo(type));
        }

        return $"#/$defs/{type.Name}";
    }

    private JsonObject Record(JsonTypeInfo type) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(type.Properties.Where(IsWritten).Select(member => KeyValuePair.Create(member.Name, (JsonNode?)Value(member.PropertyType)))),
        ["additionalProperties"] = false,
        ["required"] = new JsonArray([.. type.Properties.Where(IsRequired).Select(member => (JsonNode)member.Name)]),
    };

    private JsonObject Reference<T>() => Value(typeof(T));

    // What its converter leaves out where it is not told.
    private static JsonObject Record(string[] required, params (string Name, JsonObject Value)[] members) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(members.Select(member => KeyValuePair.Create(member.Name, (JsonNode?)member.Value))),
        ["additionalProperties"] = false,
        ["required"] = new JsonArray([.. required.Select(name => (JsonNode)name)]),
    };

    private JsonObject Value(Type type) => Nullable.GetUnderlyingType(type) is { } told ? Value(told)
        : type == typeof(string) ? Typed("string")
        : type == typeof(int) ? Typed("integer")
        : IsArray(type) ? new() { ["type"] = "array", ["items"] = Value(type.GetGenericArguments()[0]) }
        : new() { ["$ref"] = Define(type) };

    private static bool IsWritten(JsonPropertyInfo member) => member.Get is not null;

    private static bool IsRequired(JsonPropertyInfo member) =>
        member.IsRequired || member.AssociatedParameter is { IsMemberInitializer: false, HasDefaultValue: false };

    private static bool IsArray(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>);

    private static JsonObject Names(Type type) => new()
    {
        ["enum"] = new JsonArray([.. Enum.GetNames(type).Select(name => (JsonNode)JsonNamingPolicy.CamelCase.ConvertName(name))]),
    };

    private static JsonObject Figure(string unit, JsonObject unitSchema, params string[] flags)
    {
        JsonObject properties = new()
        {
            ["lower"] = Side(),
            ["upper"] = Side(),
            [unit] = unitSchema,
            ["qualifier"] = Names(typeof(Qualifier)),
        };
        JsonArray required = [.. properties.Select(property => (JsonNode)property.Key)];
        foreach (string flag in flags)
        {
            properties[flag] = Typed("boolean");
        }

        return new() { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false, ["required"] = required };
    }

    private static JsonObject Side() => new() { ["type"] = new JsonArray("string", "null"), ["pattern"] = Decimal };

    private static JsonObject Text(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    private static JsonObject Typed(string type) => new() { ["type"] = type };
}
