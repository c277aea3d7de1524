using System.Text.Json;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Tests.Quantities;

public class BoundsJsonTests
{
    [Theory]
    [InlineData(Qualifier.Exact, """{"lower":"2.5","upper":"2.5","qualifier":"exact"}""")]
    [InlineData(Qualifier.Approximate, """{"lower":"2.5","upper":"2.5","qualifier":"approximate"}""")]
    [InlineData(Qualifier.AtLeast, """{"lower":"2.5","upper":null,"qualifier":"atLeast"}""")]
    [InlineData(Qualifier.LessThan, """{"lower":null,"upper":"2.5","qualifier":"lessThan"}""")]
    public void Bounds_are_two_sides_and_a_qualifier(Qualifier qualifier, string json)
    {
        JsonSerializer.Serialize(Bounds.Of(2.50m, qualifier)).Should().Be(json);
        JsonSerializer.Deserialize<Bounds>(json).Should().Be(Bounds.Of(2.5m, qualifier));
    }

    [Fact]
    public void Approximate_is_said_where_the_qualifier_does_not() =>
        JsonSerializer.Serialize(Bounds.About(1) + Bounds.Between(0, 1)).Should()
            .Be("""{"lower":"1","upper":"2","qualifier":"range","approximate":true}""");

    [Theory]
    [InlineData("""{"lower":"2","upper":"1","qualifier":"range"}""", "Bounds 2 to 1 do not fit the qualifier Range.")]
    [InlineData("""{"lower":"1","upper":"2","qualifier":"exact"}""", "Bounds 1 to 2 do not fit the qualifier Exact.")]
    [InlineData("""{"lower":"1","upper":"1","qualifier":"exact","approximate":true}""", "Approximate bounds 1 to 1 do not fit the qualifier Exact.")]
    [InlineData("""{"lower":"1","qualifier":"atLeast"}""", "The member 'upper' is missing.")]
    [InlineData("""{"lower":"1","upper":null,"qualifier":"atleast"}""", "One of these is required: exact, approximate, atLeast, *")]
    [InlineData("""{"lower":"1","upper":null,"qualifier":2}""", "One of these is required: *")]
    [InlineData("""{"lower":"1","upper":"1","qualifier":"range","approximate":"yes"}""", "The member 'approximate' must be true or false.")]
    [InlineData("""{"lower":1,"upper":"1","qualifier":"exact"}""", "The member 'lower' must be a string.")]
    public void Bounds_that_cannot_be_are_refused(string json, string message) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Bounds>(json)).Should().Throw<JsonException>().WithMessage(message);

    [Fact]
    public void A_qualifier_alone_is_its_name() => JsonSerializer.Serialize(Qualifier.MoreThan).Should().Be("\"moreThan\"");
}
