using System.Text.Json;
using TradeMission.Domain.Missions;

namespace TradeMission.Domain.Tests.Missions;

public class CountryCodeTests
{
    [Fact]
    public void A_code_is_its_two_letters()
    {
        var country = CountryCode.Parse("US");

        country.ToString().Should().Be("US");
        (country == CountryCode.Parse("US".AsSpan())).Should().BeTrue();
        (country > CountryCode.Parse("RO")).Should().BeTrue();
        (CountryCode.Parse("RO") <= CountryCode.Parse("RS")).Should().BeTrue();
        JsonSerializer.Deserialize<CountryCode>(JsonSerializer.Serialize(country)).Should().Be(country);
    }

    [Fact]
    public void The_default_value_is_no_country()
    {
        default(CountryCode).IsNone.Should().BeTrue();
        default(CountryCode).ToString().Should().BeEmpty();
        FluentActions.Invoking(() => JsonSerializer.Serialize(default(CountryCode))).Should().Throw<JsonException>();
        new Organization { Name = "Sky사", Country = default(CountryCode) }.Country.Should().BeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("us")]
    [InlineData("USA")]
    [InlineData("미국")]
    public void Other_text_is_refused(string text)
    {
        CountryCode.TryParse(text, null, out _).Should().BeFalse();
        FluentActions.Invoking(() => CountryCode.Parse(text)).Should().Throw<FormatException>().WithMessage($"'{text}' is not a country code*");
        FluentActions.Invoking(() => JsonSerializer.Deserialize<CountryCode>($"\"{text}\"")).Should().Throw<JsonException>();
    }
}
