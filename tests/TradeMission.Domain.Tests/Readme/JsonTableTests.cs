using System.Text.Json;
using TradeMission.Domain.Calendar;
using TradeMission.Domain.Foundation;
using TradeMission.Domain.Korean;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Parsing;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Tests.Readme;

/// <summary>Every row of the table of docs/json.md is read and written back as it is shown.</summary>
public class JsonTableTests
{
    public static TheoryData<string, string> Rows() =>
        [.. MarkdownTables.Rows("json.md", "type").Select(row => new TheoryDataRow<string, string>(row[0], row[1]))];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_value_is_read_and_written_as_shown(string type, string json)
    {
        string again = type switch
        {
            "Money" => Again<Money>(json),
            "MoneyBag" => Again<MoneyBag>(json),
            "Currency" => Again<Currency>(json),
            "AnnouncedAmount" => Again<AnnouncedAmount>(json),
            "Bounds" => Again<Bounds>(json),
            "AnnouncedCount" => Again<AnnouncedCount>(json),
            "PartialDate" => Again<PartialDate>(json),
            "MissionPeriod" => Again<MissionPeriod>(json),
            "Stay" => Again<Stay>(json),
            "CountryCode" => Again<CountryCode>(json),
            "ExchangeRate" => Again<ExchangeRate>(json),
            "AnnouncedDate" => Again<AnnouncedDate>(json),
            "Evidence" => Again<Evidence>(json),
            "AmountPhrase" => Again<AmountPhrase>(json),
            "AmountMatch" => Again<AmountMatch>(json),
            "ParseError" => Again<ParseError>(json),
            "ParseResult<T>" => Again<ParseResult<Money>>(json),
            _ => Again<EquatableArray<Currency>>(json.Replace("…", "\"KRW\"")).Replace("\"KRW\"", "…"),
        };

        again.Should().Be(json);
    }

    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string Again<T>(string json) => JsonSerializer.Serialize(JsonSerializer.Deserialize<T>(json, Options), Options);
}
