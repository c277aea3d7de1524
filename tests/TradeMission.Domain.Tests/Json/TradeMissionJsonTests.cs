using System.Text;
using System.Text.Json;
using TradeMission.Domain.Json;
using TradeMission.Domain.Missions;

namespace TradeMission.Domain.Tests.Json;

public class TradeMissionJsonTests
{
    private const string Valid = """
        {
          "id": "mission",
          "name": "통상사절단",
          "kind": "tradeDelegation",
          "delegation": { "sender": { "name": "수원시" }, "companyCount": { "lower": "5", "upper": "5", "counter": "개사", "qualifier": "exact" } },
          "period": { "start": "2009-06-07", "end": "2009-06-12", "stay": { "days": 6 } },
          "itinerary": { "stops": [ { "place": "쾰른", "country": "DE" } ] },
          "agreements": [
            { "kind": "contract", "amount": { "lower": "1000000", "upper": "1000000", "currency": "USD", "qualifier": "exact" } },
            { "kind": "contract", "parties": [ { "name": "Sky사", "evidence": [ { "start": 1, "length": 2 } ] } ] }
          ],
          "achievements": [ { "basis": "consultation", "amount": { "lower": "1", "upper": "6", "currency": "USD", "qualifier": "range" } } ],
          "sources": [ { "publisher": "e수원뉴스" } ]
        }
        """;

    [Fact]
    public void A_mission_is_read() => Read(Valid).Agreements[1].Parties[0].Name.Should().Be("Sky사");

    [Theory]
    [InlineData("\"kind\": \"tradeDelegation\"", "\"kind\": \"tradeDelegation\", \"colour\": 1", "$.colour", "*'colour'*")]
    [InlineData("\"place\": \"쾰른\"", "\"place\": \"쾰른\", \"hotel\": \"\"", "$.itinerary.stops[0].hotel", "*'hotel'*")]
    [InlineData("\"id\": \"mission\",", "", "$", "*missing*'id'*")]
    [InlineData("\"place\": \"쾰른\",", "", "$.itinerary.stops[0]", "*missing*'place'*")]
    [InlineData("\"basis\": \"consultation\",", "", "$.achievements[0]", "*missing*'basis'*")]
    [InlineData("\"id\": \"mission\"", "\"id\": \"mission\", \"id\": \"other\"", "$.id", "*id*")]
    [InlineData("\"id\": \"mission\"", "\"id\": 7", "$.id", "*")]
    [InlineData("\"id\": \"mission\"", "\"id\": null", "$.id", "*")]
    [InlineData("\"name\": \"통상사절단\"", "\"name\": \" \"", "$", "*Name must not be blank*")]
    [InlineData("\"name\": \"Sky사\"", "\"name\": \"\"", "$.agreements[1].parties[0]", "*Name must not be blank*")]
    [InlineData("\"kind\": \"tradeDelegation\"", "\"kind\": \"holiday\"", "$.kind", "*One of these is required: other, tradeDelegation, *")]
    [InlineData("\"kind\": \"tradeDelegation\"", "\"kind\": 1", "$.kind", "*One of these is required*")]
    [InlineData("\"start\": \"2009-06-07\"", "\"start\": \"2009-06-13\"", "$.period", "*The start of a period must not be after its end; 2009-06-13 is after 2009-06-12*")]
    [InlineData("\"start\": \"2009-06-07\"", "\"start\": \"2009-02-30\"", "$.period.start", "*'2009-02-30' is not a date: there is no such day in the month*")]
    [InlineData("\"days\": 6", "\"days\": -6", "$.period.stay", "*Days must be from 1 to 9999*")]
    [InlineData("\"days\": 6", "\"days\": 6, \"weeks\": 1", "$.period.stay.weeks", "*'weeks'*")]
    [InlineData("\"lower\": \"1\", \"upper\": \"6\"", "\"lower\": \"6\", \"upper\": \"1\"", "$.achievements[0].amount", "*Bounds 6 to 1 do not fit the qualifier Range*")]
    [InlineData("\"lower\": \"1000000\"", "\"lower\": 1000000", "$.agreements[0].amount", "*'lower' must be a string*")]
    [InlineData("\"currency\": \"USD\", \"qualifier\": \"exact\"", "\"currency\": \"USX\", \"qualifier\": \"exact\"", "$.agreements[0].amount", "*USX*")]
    [InlineData("\"lower\": \"5\", \"upper\": \"5\"", "\"lower\": \"-5\", \"upper\": \"-5\"", "$.delegation", "*CompanyCount must be a whole number of zero or more*")]
    [InlineData("\"country\": \"DE\"", "\"country\": \"Germany\"", "$.itinerary.stops[0].country", "*'Germany' is not a country code*two letters A to Z*")]
    [InlineData("\"start\": 1", "\"start\": -1", "$.agreements[1].parties[0].evidence[0]", "*must be zero or more*")]
    [InlineData("{ \"publisher\": \"e수원뉴스\" }", "", "$", "*Sources must leave no evidence without its source*")]
    [InlineData("{ \"publisher\": \"e수원뉴스\" }", "null", "$.sources[0]", "*null*")]
    [InlineData("\"sources\": [ { \"publisher\": \"e수원뉴스\" } ]", "\"sources\": {}", "$.sources", "*An array is required*")]
    public void Bad_input_is_refused_with_the_path_and_the_rule(string good, string bad, string path, string message)
    {
        Valid.Should().Contain(good);

        FluentActions.Invoking(() => Read(Valid.Replace(good, bad)))
            .Should().Throw<JsonException>().WithMessage(message).Which.Path.Should().Be(path);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{} {}")]
    [InlineData("{\"agreements\":[{\"kind\":}]}")]
    [InlineData("{\"\\ud800\":1}")]
    [InlineData("{\"id\":\"\\ud800\"}")]
    [InlineData("{\"period\":{\"start\":\"\\ud800\"}}")]
    [InlineData("{\"agreements\":[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[")]
    public void What_is_no_such_document_is_refused(string text) =>
        FluentActions.Invoking(() => Read(text)).Should().Throw<JsonException>();

    [Fact]
    public void Bytes_that_are_no_utf_8_are_refused() =>
        FluentActions.Invoking(() => TradeMissionJson.ReadMission([0x7B, 0x22, 0xFF, 0x22, 0x3A, 0x31, 0x7D])).Should().Throw<JsonException>();

    [Fact]
    public void An_id_is_that_of_one_mission()
    {
        string two = $"[{Valid},{Valid.Replace("\"mission\"", "\"other\"")}]";

        TradeMissionJson.ReadMissions(Encoding.UTF8.GetBytes(two)).Should().HaveCount(2);
        FluentActions.Invoking(() => TradeMissionJson.ReadMissions(Encoding.UTF8.GetBytes($"[{Valid},{Valid}]")))
            .Should().Throw<JsonException>().WithMessage("$[1].id: *'mission' occurs twice.").Which.Path.Should().Be("$[1].id");
    }

    [Theory]
    [InlineData("[{0},{1}]", null)]
    [InlineData("[{0},{0}]", "$[1]: Two currencies must have one rate a day; '1 USD = 1350.5 KRW (2024-04-05, 한국은행)' is the second.")]
    [InlineData("{0}", "$: *")]
    public void Exchange_rates_are_an_array_with_one_rate_a_day(string form, string? fault)
    {
        string rate = """{"base":"USD","quote":"KRW","rate":"1350.5","date":"2024-04-05","source":"한국은행"}""";
        string json = form.Replace("{0}", rate, StringComparison.Ordinal).Replace("{1}", rate.Replace("USD", "EUR", StringComparison.Ordinal), StringComparison.Ordinal);

        var reading = FluentActions.Invoking(() => TradeMissionJson.ReadExchangeRates(Encoding.UTF8.GetBytes(json)));

        if (fault is null)
        {
            reading.Should().NotThrow().Which.Select(read => read.Base.Code).Should().Equal("USD", "EUR");
        }
        else
        {
            reading.Should().Throw<JsonException>().WithMessage(fault);
        }
    }

    [Fact]
    public void Writing_leaves_out_what_is_empty_and_keeps_korean_as_it_is()
    {
        Mission mission = new()
        {
            Id = "mission",
            Name = "통상사절단 <&>",
            Kind = MissionKind.Other,
            Delegation = new() { Sender = new() { Name = "수원시" } },
            Sources = [],
        };

        Encoding.UTF8.GetString(TradeMissionJson.WriteMission(mission)).Should().Be(
            """
            {
              "id": "mission",
              "name": "통상사절단 <&>",
              "kind": "other",
              "delegation": {
                "sender": {
                  "name": "수원시"
                }
              },
              "sources": []
            }

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void The_options_cannot_be_changed() => TradeMissionJson.Options.IsReadOnly.Should().BeTrue();

    [Fact]
    public void The_serializer_s_own_options_read_what_they_write()
    {
        var mission = Read(Valid);

        JsonSerializer.Deserialize<Mission>(JsonSerializer.Serialize(mission)).Should().Be(mission);
    }

    private static Mission Read(string json) => TradeMissionJson.ReadMission(Encoding.UTF8.GetBytes(json));
}
