using System.Text.Encodings.Web;
using System.Text.Json;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Tests.Quantities;

public class AnnouncedCountTests
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void A_count_tells_its_bounds_and_what_it_counts()
    {
        var count = new AnnouncedCount(Bounds.Of(20, Qualifier.AtLeast), "명");

        (count.Lower, count.Upper, count.Qualifier, count.Counter).Should().Be((20m, null, Qualifier.AtLeast, "명"));
    }

    [Fact]
    public void The_default_value_counts_nothing_in_particular()
    {
        default(AnnouncedCount).Counter.Should().BeEmpty();
        default(AnnouncedCount).Should().Be(new AnnouncedCount(default, ""));
    }

    [Fact]
    public void A_counter_is_there()
    {
        FluentActions.Invoking(() => new AnnouncedCount(default, null!)).Should().Throw<ArgumentNullException>().WithParameterName("Counter");
        FluentActions.Invoking(() => default(AnnouncedCount) with { Counter = null! }).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Json_holds_the_bounds_and_the_counter()
    {
        const string Json = """{"lower":"23","upper":"23","counter":"명","qualifier":"exact"}""";
        var count = new AnnouncedCount(Bounds.Exactly(23), "명");

        JsonSerializer.Serialize(count, Readable).Should().Be(Json);
        JsonSerializer.Deserialize<AnnouncedCount>(Json).Should().Be(count);
    }

    [Theory]
    [InlineData("""{"lower":"23","upper":"23","qualifier":"exact"}""", "The member 'counter' is missing.")]
    [InlineData("""{"lower":"23","upper":"23","counter":null,"qualifier":"exact"}""", "The member 'counter' must be a string.")]
    [InlineData("""{"lower":"23","upper":"23","counter":"명","counter":"명","qualifier":"exact"}""", "The member 'counter' occurs twice.")]
    [InlineData("""{"lower":"23","upper":"23","counter":"명","qualifier":"exact","unit":"명"}""", "'unit' is not a member here; known are lower, *")]
    [InlineData("23", "An object with lower, upper, counter, qualifier, approximate is required.")]
    public void A_count_that_is_none_is_refused(string json, string message) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<AnnouncedCount>(json)).Should().Throw<JsonException>().WithMessage(message);
}
