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
    /// <summary>Whether an exception says that a document is not as it must be.</summary>
    /// <remarks>A record's rule is an ArgumentException; a name with half a surrogate pair an InvalidOperationException.</remarks>
    internal static bool IsOfDocument(Exception error) => error is JsonException or ArgumentException or InvalidOperationException;

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
        catch (Exception malformed) when (IsOfDocument(malformed))
        {
            return error as JsonException ?? At("$", Rule(error), error);
        }
    }

    private static JsonException Find(JsonElement element, JsonTypeInfo type, string path, Exception error)
    {
        foreach (var part in Parts(element, type, path))
        {
            if (part.Type is null)
            {
                return At(part.Path, Rule(error), error);
            }

            if (Fails(part.Value, part.Type, out var partError))
            {
                return Find(part.Value, part.Type, part.Path, partError);
            }
        }

        return At(path, Rule(error), error);
    }

    private static IEnumerable<Part> Parts(JsonElement element, JsonTypeInfo type, string path)
    {
        if (element.ValueKind is JsonValueKind.Array && type.Converter is IElementConverter list)
        {
            var elementType = type.Options.GetTypeInfo(list.ElementType);
            return element.EnumerateArray().Select((value, i) => new Part(value, IsNull(value) ? null : elementType, $"{path}[{i}]"));
        }

        if (element.ValueKind is JsonValueKind.Object && type.Converter is IMembersConverter converter)
        {
            return element.EnumerateObject()
                .Where(member => !converter.Members.TryGetValue(member.Name, out var memberType)
                    || (memberType is not null && !IsNull(member.Value)))
                .Select(member => new Part(member.Value, TypeOf(converter, member.Name, type.Options), $"{path}.{member.Name}"));
        }

        HashSet<string> seen = [];
        return element.ValueKind is JsonValueKind.Object && type.Kind is JsonTypeInfoKind.Object
            ? element.EnumerateObject()
                .Select(member => new Part(member.Value, seen.Add(member.Name) ? MemberType(type, member) : null, $"{path}.{member.Name}"))
            : [];
    }

    private static JsonTypeInfo? TypeOf(IMembersConverter converter, string member, JsonSerializerOptions options) =>
        converter.Members.GetValueOrDefault(member) is { } type ? options.GetTypeInfo(type) : null;

    private static JsonTypeInfo? MemberType(JsonTypeInfo type, JsonProperty part)
    {
        var member = type.Properties.FirstOrDefault(member => member.Name == part.Name);
        if (member is null || (IsNull(part.Value) && !member.IsSetNullable))
        {
            return null;
        }

        var underlying = IsNull(part.Value) ? null : Nullable.GetUnderlyingType(member.PropertyType);
        return type.Options.GetTypeInfo(underlying ?? member.PropertyType);
    }

    private static bool IsNull(JsonElement value) => value.ValueKind is JsonValueKind.Null;

    private static bool Fails(JsonElement value, JsonTypeInfo type, [NotNullWhen(true)] out Exception? error)
    {
        try
        {
            JsonSerializer.Deserialize(value, type);
            error = null;
        }
        catch (Exception fault) when (IsOfDocument(fault))
        {
            error = fault;
        }

        return error is not null;
    }

    // The place that System.Text.Json adds is that within the part; the path has it already.
    private static string Rule(Exception error) => error.Message.Split(" Path: $")[0];

    /// <summary>A part of a value; without a type it cannot stand there: unknown, there for the second time, or null.</summary>
    private readonly record struct Part(JsonElement Value, JsonTypeInfo? Type, string Path);
}
