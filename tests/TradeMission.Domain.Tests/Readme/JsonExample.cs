using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using TradeMission.Domain.Json;
using TradeMission.Domain.Korean;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Monetary;

namespace TradeMission.Domain.Tests.Readme;

/// <summary>The examples of docs/json.md, compiled; what they write is the output that the page shows.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Performance", "CA1869", Justification = "An example is run once.")]
internal static class JsonExample
{
    internal static void Run(TextWriter Console)
    {
        // <example>
        byte[] document = Encoding.UTF8.GetBytes(
            """{"id":"gumi","name":"통상사절단","kind":"tradeDelegation","delegation":{"sender":{"name":"구미시"}},"sources":[]}""");
        Mission mission = TradeMissionJson.ReadMission(document);
        Console.Write(Encoding.UTF8.GetString(TradeMissionJson.WriteMission(mission)));
        // </example>

        // <example>
        foreach (string bad in new[] { """{"id":"gumi","colour":1}""", """{"id":7}""", """{"id":"gumi","period":{"start":"2024-02-30"}}""" })
        {
            try
            {
                TradeMissionJson.ReadMission(Encoding.UTF8.GetBytes(bad));
            }
            catch (JsonException error)
            {
                Console.WriteLine(error.Path);
            }
        }

        // </example>

        // <example>
        JsonSerializerOptions options = new(TradeMissionJson.Options)
        {
            TypeInfoResolver = JsonTypeInfoResolver.Combine(TradeMissionJson.Resolver, new DefaultJsonTypeInfoResolver()),
            WriteIndented = false,
        };
        Console.WriteLine(JsonSerializer.Serialize(new KeyValuePair<string, Money>("fee", new(5, "USD")), options));
        // </example>

        // <example>
        Console.WriteLine(JsonSerializer.Serialize(new Money(120_000_000, Currency.Usd)));
        Console.WriteLine(JsonSerializer.Serialize(KoreanAmount.ParseAnnounced("350만 유로 이상")));
        Console.WriteLine(JsonSerializer.Deserialize<Money>("""{"amount":"0.10","currency":"USD"}"""));
        // </example>
    }
}
