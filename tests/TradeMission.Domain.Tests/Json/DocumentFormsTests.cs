using System.Text;
using System.Text.Json;
using TradeMission.Domain.Foundation;
using TradeMission.Domain.Json;
using TradeMission.Domain.Korean;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Tests.Seeds;

namespace TradeMission.Domain.Tests.Json;

/// <summary>A document is read and written as bytes, as a string and as a stream alike.</summary>
public class DocumentFormsTests
{
    private static readonly EquatableArray<Mission> Missions = [.. SeedFiles.Missions];
    private static readonly Mission Mission = Missions[0];
    private static readonly byte[] Utf8 = TradeMissionJson.WriteMission(Mission);
    private static readonly byte[] AllUtf8 = TradeMissionJson.WriteMissions(Missions);

    [Fact]
    public async Task A_mission_is_read_in_every_form()
    {
        TradeMissionJson.ReadMission(Encoding.UTF8.GetString(Utf8)).Should().Be(Mission);
        TradeMissionJson.ReadMission("\uFEFF" + Encoding.UTF8.GetString(Utf8)).Should().Be(Mission);
        TradeMissionJson.ReadMission([.. Encoding.UTF8.Preamble, .. Utf8]).Should().Be(Mission);
        TradeMissionJson.ReadMission(new MemoryStream(Utf8)).Should().Be(Mission);
        (await TradeMissionJson.ReadMissionAsync(new MemoryStream([.. Encoding.UTF8.Preamble, .. Utf8]), TestContext.Current.CancellationToken)).Should().Be(Mission);
    }

    [Fact]
    public async Task Missions_are_read_in_every_form()
    {
        TradeMissionJson.ReadMissions(AllUtf8).Should().Equal(Missions);
        TradeMissionJson.ReadMissions(Encoding.UTF8.GetString(AllUtf8)).Should().Equal(Missions);
        TradeMissionJson.ReadMissions(new MemoryStream(AllUtf8)).Should().Equal(Missions);
        (await TradeMissionJson.ReadMissionsAsync(new MemoryStream(AllUtf8), TestContext.Current.CancellationToken)).Should().Equal(Missions);
    }

    [Fact]
    public async Task Missions_are_written_into_streams()
    {
        using MemoryStream one = new();
        using MemoryStream all = new();

        await TradeMissionJson.WriteMissionAsync(one, Mission, TestContext.Current.CancellationToken);
        await TradeMissionJson.WriteMissionsAsync(all, Missions, TestContext.Current.CancellationToken);

        one.ToArray().Should().Equal(Utf8);
        all.ToArray().Should().Equal(AllUtf8);
    }

    [Fact]
    public void A_string_that_is_no_text_is_refused() => FluentActions.Invoking(() => TradeMissionJson.ReadMission("{\"id\":\"\ud83d\"}"))
        .Should().Throw<JsonException>().WithMessage("$: The document must be well-formed Unicode*");

    [Fact]
    public void Missions_of_one_id_are_not_written() =>
        FluentActions.Invoking(() => TradeMissionJson.WriteMissions([Mission, Mission])).Should().Throw<ArgumentException>();

    [Fact]
    public void Exchange_rates_are_read_in_every_form()
    {
        const string Json = """[{"base":"USD","quote":"KRW","rate":"1350.5","date":"2024-04-05","source":"한국은행"}]""";

        TradeMissionJson.ReadExchangeRates(Json).Should().ContainSingle().Which.Rate.Should().Be(1350.5m);
        TradeMissionJson.ReadExchangeRates(new MemoryStream(Encoding.UTF8.GetBytes(Json))).Should().Equal(TradeMissionJson.ReadExchangeRates(Json));
    }

    [Fact]
    public void The_options_know_lists_and_what_reading_gives()
    {
        Back<List<Mission>>([Mission]).Should().Equal(Mission);
        Back(KoreanAmount.Read("1억원")).Value.Should().Be(KoreanAmount.ParseAnnounced("1억원"));
        Back(new AmountPhrase(Currency.Krw.Of(5))).Amount.Upper.Should().Be(5);
        JsonSerializer.Serialize(new List<FigureMatch>(), TradeMissionJson.Options).Should().Be("[]");
        TradeMissionJson.Resolver.GetTypeInfo(typeof(Mission), TradeMissionJson.Options).Should().NotBeNull();
        TradeMissionJson.Resolver.GetTypeInfo(typeof(DocumentFormsTests), TradeMissionJson.Options).Should().BeNull("another resolver is asked then");
    }

    private static T Back<T>(T value) => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value, TradeMissionJson.Options), TradeMissionJson.Options)!;
}
