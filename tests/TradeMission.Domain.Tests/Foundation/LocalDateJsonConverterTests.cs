using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Tests.Foundation;

public class LocalDateJsonConverterTests
{
    private sealed record Announcement([property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate? Published);

    [Theory]
    [InlineData("""{"Published":"2024-04-07"}""")]
    [InlineData("""{"Published":null}""")]
    public void A_day_is_its_iso_text(string json) =>
        JsonSerializer.Serialize(JsonSerializer.Deserialize<Announcement>(json)).Should().Be(json);

    [Theory]
    [InlineData("\"2024-02-30\"")]
    [InlineData("\"2024-4-7\"")]
    [InlineData("\"\"")]
    [InlineData("20240407")]
    public void What_is_no_day_is_refused_with_its_place(string day) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Announcement>($$"""{"Published":{{day}}}"""))
            .Should().Throw<JsonException>().WithMessage("A day of the calendar such as \"2024-04-07\" is required*")
            .Which.Path.Should().Be("$.Published");
}
