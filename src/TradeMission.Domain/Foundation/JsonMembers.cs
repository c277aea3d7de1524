using System.Text.Json;

namespace TradeMission.Domain.Foundation;

/// <summary>Reads a small JSON object strictly: its members in any order, each known, none twice, none missing.</summary>
/// <remarks>The exceptions name the rule; System.Text.Json adds the path.</remarks>
internal struct JsonMembers
{
    private readonly string[] names;
    private readonly int requiredCount;
    private uint seen;

    /// <summary>Starts at the object that the reader stands on.</summary>
    /// <param name="reader">The reader; it has the whole object at hand, as in a converter.</param>
    /// <param name="names">The members: first those that are required.</param>
    /// <param name="requiredCount">How many are required.</param>
    internal JsonMembers(ref Utf8JsonReader reader, string[] names, int requiredCount)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"An object with {string.Join(", ", names)} is required.");
        }

        this.names = names;
        this.requiredCount = requiredCount;
    }

    /// <summary>Goes to the value of the next member; at the end of the object, asks for what is missing.</summary>
    internal bool MoveNext(ref Utf8JsonReader reader, out string name)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.EndObject)
        {
            RequireAll();
            name = "";
            return false;
        }

        int index = IndexOf(ref reader);
        name = index >= 0
            ? names[index]
            : throw new JsonException($"'{reader.GetString()}' is not a member here; known are {string.Join(", ", names)}.");
        if ((seen & (1u << index)) != 0)
        {
            throw new JsonException($"The member '{name}' occurs twice.");
        }

        seen |= 1u << index;
        reader.Read();
        return true;
    }

    /// <summary>Reads a decimal written as a string of plain digits, "120000000" or "-0.5".</summary>
    internal static decimal ReadDecimal(ref Utf8JsonReader reader, string name) =>
        ExactDecimal.TryParsePlain(ReadString(ref reader, name), out decimal value)
            ? value
            : throw new JsonException(
                $"The member '{name}' is not a plain decimal number that can be held exactly: '{reader.GetString()}'.");

    /// <summary>Reads a string.</summary>
    internal static string ReadString(ref Utf8JsonReader reader, string name) =>
        reader.TokenType == JsonTokenType.String
            ? reader.GetString()!
            : throw new JsonException($"The member '{name}' must be a string.");

    /// <summary>Reads a whole number.</summary>
    internal static int ReadInt32(ref Utf8JsonReader reader, string name) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int value)
            ? value
            : throw new JsonException($"The member '{name}' must be a whole number.");

    /// <summary>Whether the value is null, which stands for a member that is left out.</summary>
    internal static bool IsNull(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null;

    /// <summary>Makes a value of the members read, whose own rules then are rules of the JSON.</summary>
    internal static T Make<T>(Func<T> make)
    {
        try
        {
            return make();
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException or OverflowException)
        {
            throw new JsonException(error.Message, error);
        }
    }

    /// <summary>Reads true or false.</summary>
    internal static bool ReadBoolean(ref Utf8JsonReader reader, string name) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw new JsonException($"The member '{name}' must be true or false."),
    };

    /// <summary>Writes a decimal as a string of plain digits.</summary>
    internal static void WriteDecimal(Utf8JsonWriter writer, string name, decimal value)
    {
        Span<byte> digits = stackalloc byte[ExactDecimal.MaxPlainLength];
        ExactDecimal.FormatPlain(value, digits, out int written);
        writer.WriteString(name, digits[..written]);
    }

    private readonly int IndexOf(ref Utf8JsonReader reader)
    {
        for (int i = 0; i < names.Length; i++)
        {
            if (reader.ValueTextEquals(names[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private readonly void RequireAll()
    {
        for (int i = 0; i < requiredCount; i++)
        {
            if ((seen & (1u << i)) == 0)
            {
                throw new JsonException($"The member '{names[i]}' is missing.");
            }
        }
    }
}
