using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace TradeMission.Domain.Tests.Json;

/// <summary>As much of JSON Schema as the project's schema uses; any other keyword is an error.</summary>
internal sealed class SchemaValidator(JsonObject root)
{
    /// <summary>What is wrong with a value, each with its path.</summary>
    internal IEnumerable<string> Faults(JsonNode? value) => Faults(value, root, "$");

    private IEnumerable<string> Faults(JsonNode? value, JsonObject schema, string path) =>
        schema.SelectMany(keyword => Faults(value, keyword.Key, keyword.Value!, schema, path));

    private IEnumerable<string> Faults(JsonNode? value, string keyword, JsonNode rule, JsonObject schema, string path) => keyword switch
    {
        "$schema" or "title" or "$defs" => [],
        "$ref" => Faults(value, (JsonObject)root["$defs"]![((string)rule!)["#/$defs/".Length..]]!, path),
        "type" => Types(rule).Contains(TypeOf(value)) ? [] : [$"{path} is a {TypeOf(value)}"],
        "enum" => rule.AsArray().Any(name => JsonNode.DeepEquals(name, value)) ? [] : [$"{path} is none of the names"],
        "pattern" => TypeOf(value) is not "string" || Regex.IsMatch((string)value!, (string)rule!) ? [] : [$"{path} does not match {rule}"],
        "required" => rule.AsArray().Where(name => value is JsonObject members && !members.ContainsKey((string)name!)).Select(name => $"{path} has no {name}"),
        "properties" => Members(value).Where(member => rule[member.Key] is not null)
            .SelectMany(member => Faults(member.Value, (JsonObject)rule[member.Key]!, $"{path}.{member.Key}")),
        "additionalProperties" => Members(value).Where(member => schema["properties"]![member.Key] is null).Select(member => $"{path} has {member.Key}"),
        "items" => value is JsonArray items ? items.SelectMany((item, i) => Faults(item, (JsonObject)rule, $"{path}[{i}]")) : [],
        _ => throw new NotSupportedException($"The keyword {keyword} is not known here."),
    };

    private static JsonObject Members(JsonNode? value) => value as JsonObject ?? [];

    private static IEnumerable<string?> Types(JsonNode rule) => rule is JsonArray types ? types.Select(type => (string?)type) : [(string?)rule];

    private static string TypeOf(JsonNode? value) => value?.GetValueKind() switch
    {
        null => "null",
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        _ => "integer",
    };
}
