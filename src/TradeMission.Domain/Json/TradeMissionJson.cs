using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace TradeMission.Domain.Json;

/// <summary>Reads and writes missions as JSON: strictly in, and always in the same form out.</summary>
/// <remarks>
/// <para>Reading refuses an unknown member, a missing one, a member twice, a wrong type and what breaks a rule of the records.
/// The <see cref="JsonException"/> then has the path to the place and the rule.</para>
/// <para>Writing gives UTF-8 with LF, two spaces a level, member names and enums in camelCase, Korean as it is, and leaves out
/// what is empty, null or the default. Equal missions have equal bytes.</para>
/// <para>A byte order mark before a document is skipped. A stream is read to its end and left open.</para>
/// </remarks>
public static partial class TradeMissionJson
{
    private static ReadOnlySpan<byte> ByteOrderMark => "\uFEFF"u8;

    /// <summary>The options behind the methods here; they cannot be changed.</summary>
    public static JsonSerializerOptions Options { get; } = CreateOptions();

    /// <summary>What the serializer knows of the library's types, made at compile time; to be put beside that of your own types.</summary>
    /// <example><code>
    /// JsonSerializerOptions options = new(TradeMissionJson.Options)
    /// {
    ///     TypeInfoResolver = JsonTypeInfoResolver.Combine(TradeMissionJson.Resolver, new DefaultJsonTypeInfoResolver()),
    /// };
    /// Console.WriteLine(JsonSerializer.Serialize(new[] { Currency.Usd }, options).Length); // 11
    /// </code></example>
    public static IJsonTypeInfoResolver Resolver => TradeMissionJsonContext.Default;

    private static T Read<T>(ReadOnlySpan<byte> utf8Json, JsonTypeInfo<T> type)
    {
        utf8Json = utf8Json.StartsWith(ByteOrderMark) ? utf8Json[ByteOrderMark.Length..] : utf8Json;
        if (!Utf8.IsValid(utf8Json))
        {
            throw JsonFault.At("$", "The document must be well-formed UTF-8.");
        }

        return Deserialize(utf8Json, type) ?? throw JsonFault.At("$", "There must be a value; it is null.");
    }

    private static T? Deserialize<T>(ReadOnlySpan<byte> utf8Json, JsonTypeInfo<T> type)
    {
        try
        {
            return JsonSerializer.Deserialize(utf8Json, type);
        }
        catch (Exception error) when (JsonFault.IsOfDocument(error))
        {
            throw JsonFault.Find(utf8Json, type, error);
        }
    }

    private static JsonTypeInfo<T> TypeInfo<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    private static JsonSerializerOptions CreateOptions()
    {
        JsonSerializerOptions options = new()
        {
            TypeInfoResolver = Resolver,
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            AllowDuplicateProperties = false,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = true,
            NewLine = "\n",
        };
        options.MakeReadOnly();
        return options;
    }
}
