using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using NodaTime;
using TradeMission.Domain.Foundation;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Monetary;

namespace TradeMission.Domain.Json;

/// <summary>Reads and writes missions as JSON: strictly in, and always in the same form out.</summary>
/// <remarks>
/// <para>Reading refuses an unknown member, a missing one, a member twice, a wrong type and what breaks a rule of the records.
/// The <see cref="JsonException"/> then has the path to the place and the rule.</para>
/// <para>Writing gives UTF-8 with LF, two spaces a level, member names and enums in camelCase, Korean as it is, and leaves out
/// what is empty, null or the default. Equal missions have equal bytes.</para>
/// </remarks>
public static partial class TradeMissionJson
{
    /// <summary>The options behind the methods here; they cannot be changed.</summary>
    public static JsonSerializerOptions Options { get; } = CreateOptions();

    /// <summary>Reads one mission.</summary>
    /// <param name="utf8Json">The document in UTF-8, without a byte order mark.</param>
    /// <exception cref="JsonException">The document is no such mission; the exception has the path and the rule.</exception>
    public static Mission ReadMission(ReadOnlySpan<byte> utf8Json) => Read(utf8Json, TypeInfo<Mission>());

    /// <summary>Reads an array of missions; no two may have the same id.</summary>
    /// <inheritdoc cref="ReadMission"/>
    public static EquatableArray<Mission> ReadMissions(ReadOnlySpan<byte> utf8Json)
    {
        var missions = Read(utf8Json, TypeInfo<EquatableArray<Mission>>());
        HashSet<string> ids = [];
        for (int i = 0; i < missions.Count; i++)
        {
            if (!ids.Add(missions[i].Id))
            {
                throw JsonFault.At($"$[{i}].id", $"An id must be that of one mission only; '{missions[i].Id}' occurs twice.");
            }
        }

        return missions;
    }

    /// <summary>Reads an array of exchange rates; no two may be of the same currencies and day.</summary>
    /// <inheritdoc cref="ReadMission"/>
    public static EquatableArray<ExchangeRate> ReadExchangeRates(ReadOnlySpan<byte> utf8Json)
    {
        var rates = Read(utf8Json, TypeInfo<EquatableArray<ExchangeRate>>());
        HashSet<(Currency, Currency, LocalDate)> days = [];
        for (int i = 0; i < rates.Count; i++)
        {
            if (!days.Add((rates[i].Base, rates[i].Quote, rates[i].Date)))
            {
                throw JsonFault.At($"$[{i}]", $"Two currencies must have one rate a day; '{rates[i]}' is the second.");
            }
        }

        return rates;
    }

    /// <summary>Writes one mission, with a line feed behind it.</summary>
    /// <returns>The document in UTF-8.</returns>
    public static byte[] WriteMission(Mission mission)
    {
        ArgumentNullException.ThrowIfNull(mission);
        return [.. JsonSerializer.SerializeToUtf8Bytes(mission, TypeInfo<Mission>()), (byte)'\n'];
    }

    private static T Read<T>(ReadOnlySpan<byte> utf8Json, JsonTypeInfo<T> type)
    {
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
            TypeInfoResolver = TradeMissionJsonContext.Default,
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
