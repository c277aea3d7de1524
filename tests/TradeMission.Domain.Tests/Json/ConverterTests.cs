using System.Text.Json;
using TradeMission.Domain.Foundation;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Tests.Json;

/// <summary>The converters by themselves, as a plain serializer uses them.</summary>
public class ConverterTests
{
    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public void Whether_the_currency_is_implied_is_read(string implied, bool expected) =>
        Read<AnnouncedAmount>($$"""{"lower":"1","upper":"1","currency":"KRW","qualifier":"exact","implied":{{implied}}}""").IsCurrencyImplied.Should().Be(expected);

    [Theory]
    [InlineData("""{"lower":"1","upper":"1","currency":"KRW","qualifier":"exact","implied":1}""", "*'implied' must be true or false*")]
    [InlineData("""{"lower":"1","upper":"1","currency":"KRW","qualifier":"exact","lower":"1"}""", "*'lower' occurs twice*")]
    [InlineData("""{"lower":"1","upper":"1","currency":"KRW"}""", "*'qualifier' is missing*")]
    [InlineData("""{"lower":"1e3","upper":"1","currency":"KRW","qualifier":"exact"}""", "*'lower' is not a plain decimal number*'1e3'*")]
    [InlineData("""{"lower":"1","upper":"1","currency":"KRW","qualifier":"Exact"}""", "*One of these is required: exact, *")]
    [InlineData("""{"lower":"1","upper":"1","currency":"krw","qualifier":"exact"}""", "*krw*")]
    [InlineData("""{"lower":"1","upper":"1","currency":"KRW","qualifier":"exact","colour":1}""", "*'colour' is not a member here*")]
    [InlineData("\"USD 1\"", "*An object with *")]
    public void An_amount_that_is_not_as_it_must_be_names_the_rule(string json, string rule) =>
        FluentActions.Invoking(() => Read<AnnouncedAmount>(json)).Should().Throw<JsonException>().WithMessage(rule);

    [Theory]
    [InlineData("7", "*must be a string; it is Number*")]
    [InlineData("null", "*must be a string; it is Null*")]
    [InlineData("\"usa\"", "*'usa' is not a country code*")]
    public void What_is_no_country_code_is_refused(string json, string rule) =>
        FluentActions.Invoking(() => Read<CountryCode>(json)).Should().Throw<JsonException>().WithMessage(rule);

    [Fact]
    public void No_country_and_a_value_without_a_name_are_not_written()
    {
        FluentActions.Invoking(() => JsonSerializer.Serialize(default(CountryCode))).Should().Throw<JsonException>();
        FluentActions.Invoking(() => JsonSerializer.Serialize((FigureRole)99)).Should().Throw<JsonException>().WithMessage("99 is not a named FigureRole.*");
    }

    [Theory]
    [InlineData("""[{"amount":"1","currency":"USD"},{"amount":"2","currency":"USD"}]""", "*USD occurs twice*")]
    [InlineData("""[{"amount":"1","currency":"XXX"}]""", "*XXX is none*")]
    [InlineData("""{"amount":"1","currency":"USD"}""", "*An array of money is required*")]
    public void A_bag_holds_each_currency_once(string json, string rule) =>
        FluentActions.Invoking(() => Read<MoneyBag>(json)).Should().Throw<JsonException>().WithMessage(rule);

    [Theory]
    [InlineData(typeof(Money), true)]
    [InlineData(typeof(Qualifier), true)]
    [InlineData(typeof(EquatableArray<int>), true)]
    [InlineData(typeof(Mission), false)]
    [InlineData(typeof(List<int>), false)]
    [InlineData(typeof(int), false)]
    public void The_factory_makes_converters_of_what_has_a_form_of_its_own(Type type, bool expected) =>
        new DomainJsonConverterFactory().CanConvert(type).Should().Be(expected);

    [Fact]
    public void A_fault_deep_in_a_list_is_named_with_its_whole_place() =>
        FluentActions.Invoking(() => Read<EquatableArray<EquatableArray<Qualifier>>>("""[["exact"],["exact","exactly"]]"""))
            .Should().Throw<JsonException>().WithMessage("[1][1]: One of these is required: *");

    private static T? Read<T>(string json) => JsonSerializer.Deserialize<T>(json);
}
