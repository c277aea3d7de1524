using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Json;

/// <summary>Finds the place of what made a document unreadable.</summary>
/// <remarks>
/// System.Text.Json knows the path only up to the nearest converter, and none for a rule of a record. Once a document has
/// failed, its parts are therefore read one by one, down to the smallest that fails by itself.
/// </remarks>
internal static class JsonFault
{
    /// <summary>The exception for a place and a rule.</summary>
    internal static JsonException At(string path, string rule, Exception? inner = null) => new($"{path}: {rule}", path, null, null, inner);

    /// <summary>The exception for a document that failed.</summary>
    internal static JsonException Find(ReadOnlySpan<byte> utf8Json, JsonTypeInfo type, Exception error)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8Json.ToArray());
            return Find(document.RootElement, type, "$", error);
        }
        catch (JsonException malformed)
        {
            return error as JsonException ?? malformed;
        }
    }

    private static JsonException Find(JsonElement element, JsonTypeInfo type, string path, Exception error)
    {
        foreach (var (part, partType, partPath) in Parts(element, type, path))
        {
            if (partType is null)
            {
                return At(partPath, Rule(error), error);
            }

            if (Fails(part, partType, out var partError))
            {
                return Find(part, partType, partPath, partError);
            }
        }

        return At(path, Rule(error), error);
    }

    // A part without a type is a member that is not known, or is there for the second time.
    private static IEnumerable<(JsonElement Part, JsonTypeInfo? Type, string Path)> Parts(JsonElement element, JsonTypeInfo type, string path)
    {
        if (element.ValueKind is JsonValueKind.Array && type.Converter is IElementConverter list)
        {
            var elementType = type.Options.GetTypeInfo(list.ElementType);
            return element.EnumerateArray().Select((part, i) => (part, (JsonTypeInfo?)elementType, $"{path}[{i}]"));
        }

        HashSet<string> seen = [];
        return element.ValueKind is JsonValueKind.Object && type.Kind is JsonTypeInfoKind.Object
            ? element.EnumerateObject().Select(part => (part.Value, seen.Add(part.Name) ? MemberType(type, part) : null, $"{path}.{part.Name}"))
            : [];
    }

    private static JsonTypeInfo? MemberType(JsonTypeInfo type, JsonProperty part)
    {
        var memberType = type.Properties.FirstOrDefault(member => member.Name == part.Name)?.PropertyType;
        var valueType = memberType is null || part.Value.ValueKind is JsonValueKind.Null ? null : Nullable.GetUnderlyingType(memberType);
        return memberType is null ? null : type.Options.GetTypeInfo(valueType ?? memberType);
    }

    private static bool Fails(JsonElement part, JsonTypeInfo type, [NotNullWhen(true)] out Exception? error)
    {
        try
        {
            JsonSerializer.Deserialize(part, type);
            error = null;
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException)
        {
            error = fault;
        }

        return error is not null;
    }

    // The place that System.Text.Json adds is that within the part; the path has it already.
    private static string Rule(Exception error) => error.Message.Split(" Path: $")[0];
}
