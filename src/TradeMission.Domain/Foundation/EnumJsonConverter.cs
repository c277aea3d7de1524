using System.Text.Json;
using System.Text.Json.Serialization;

namespace TradeMission.Domain.Foundation;

/// <summary>Writes an enum as its member's name in camelCase, "atLeast", also where it is the key of a dictionary.</summary>
/// <remarks>Only the names are read: no number, no other case. Flags are several names with commas between them.</remarks>
/// <typeparam name="T">The enum, without two names for one value.</typeparam>
internal sealed class EnumJsonConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    private const string Separator = ", ";

    private static readonly T[] Values = Enum.GetValues<T>();
    private static readonly string[] Names = [.. Values.Select(value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()))];
    private static readonly bool IsFlags = typeof(T).IsDefined(typeof(FlagsAttribute), inherit: false);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ReadName(ref reader);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        WriteName(writer, value);
    }

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ReadName(ref reader);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(Name(value));
    }

    internal static T ReadName(ref Utf8JsonReader reader)
    {
        string? text = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? reader.GetString() : null;
        return TryFind(text, out var value) ? value : throw new JsonException($"One of these is required: {string.Join(", ", Names)}.");
    }

    internal static void WriteName(Utf8JsonWriter writer, T value) => writer.WriteStringValue(Name(value));

    private static bool TryFind(string? text, out T value)
    {
        int index = Array.IndexOf(Names, text);
        value = index >= 0 ? Values[index] : default;
        return index >= 0 || (IsFlags && text is not null && TryJoin(text.Split(Separator), out value));
    }

    private static bool TryJoin(string[] names, out T value)
    {
        // The runtime's own names; each was checked, so that no number comes through.
        bool areKnown = names.Length > 1 && names.All(name => Array.IndexOf(Names, name) >= 0);
        value = areKnown ? Enum.Parse<T>(string.Join(Separator, names), ignoreCase: true) : default;
        return areKnown;
    }

    private static string Name(T value)
    {
        int index = Array.IndexOf(Values, value);
        return index >= 0 ? Names[index]
            : IsFlags && !char.IsAsciiDigit(value.ToString()[0]) ? JoinedName(value)
            : throw new JsonException($"{value} is not a named {typeof(T).Name}.");
    }

    private static string JoinedName(T value) =>
        string.Join(Separator, value.ToString().Split(Separator).Select(JsonNamingPolicy.CamelCase.ConvertName));
}
