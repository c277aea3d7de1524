using System.Text.Json;

namespace TradeMission.Cli.Tallying;

/// <summary>The members of a JSON object that has exactly the ones that it must have.</summary>
internal sealed class JsonMembers
{
    private readonly Dictionary<string, JsonElement> values = [];
    private readonly string path;

    /// <summary>The members of an object.</summary>
    /// <exception cref="JsonException">It is no object, or a member is missing, unknown or there twice.</exception>
    internal JsonMembers(JsonElement element, string path, params ReadOnlySpan<string> names)
    {
        this.path = path;
        if (element.ValueKind is not JsonValueKind.Object)
        {
            throw new JsonException($"{path}: An object is required");
        }

        foreach (var member in element.EnumerateObject())
        {
            if (!names.Contains(member.Name) || !values.TryAdd(member.Name, member.Value))
            {
                throw Refusal(member.Name, values.ContainsKey(member.Name) ? "The member stands twice" : "There is no such member");
            }
        }

        foreach (string name in names)
        {
            if (!values.ContainsKey(name))
            {
                throw new JsonException($"{path}: \"{name}\" is required");
            }
        }
    }

    internal JsonElement this[string name] => values[name];

    internal long Number(string name) =>
        values[name].ValueKind is JsonValueKind.Number && values[name].TryGetInt64(out long number)
            ? number
            : throw Refusal(name, "A whole number is required");

    internal bool Truth(string name) =>
        values[name].ValueKind is JsonValueKind.True or JsonValueKind.False
            ? values[name].GetBoolean()
            : throw Refusal(name, "true or false is required");

    /// <summary>The text of a member that is a string; null where it is none.</summary>
    internal string? Text(string name) => values[name].ValueKind is JsonValueKind.String ? values[name].GetString() : null;

    internal JsonElement.ArrayEnumerator Array(string name) =>
        values[name].ValueKind is JsonValueKind.Array ? values[name].EnumerateArray() : throw Refusal(name, "An array is required");

    /// <summary>Makes what the members are of; a rule that they break is told with its place.</summary>
    internal T Make<T>(Func<T> make)
    {
        try
        {
            return make();
        }
        catch (Exception fault) when (fault is ArgumentException or InvalidOperationException)
        {
            throw new JsonException($"{path}: {fault.Message}", fault);
        }
    }

    /// <summary>Says what is wrong with a member.</summary>
    internal JsonException Refusal(string name, string rule) => new($"{path}.{name}: {rule}");
}
