using System.Text.Json;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Tests.Foundation;

public class EquatableArrayTests
{
    private sealed record Stop(string City, EquatableArray<int> Days);

    [Fact]
    public void Arrays_are_equal_by_their_elements_in_order()
    {
        EquatableArray<string> cities = ["서울", "하노이"];

        cities.Should().Equal("서울", "하노이");
        (cities == ["서울", "하노이"]).Should().BeTrue();
        (cities != ["하노이", "서울"]).Should().BeTrue();
        cities.Equals((object)EquatableArray.Create("서울", "하노이")).Should().BeTrue();
        cities.GetHashCode().Should().Be(EquatableArray.Create("서울", "하노이").GetHashCode());
        (cities == ["서울"]).Should().BeFalse();
    }

    [Fact]
    public void A_record_holding_an_array_compares_by_value() =>
        new Stop("하노이", [1, 2]).Should().Be(new Stop("하노이", [1, 2])).And.NotBe(new Stop("하노이", [2, 1]));

    [Fact]
    public void The_default_value_is_the_empty_array()
    {
        EquatableArray<int> array = default;

        array.Count.Should().Be(0);
        array.IsEmpty.Should().BeTrue();
        array.Should().BeEmpty();
        array.ToString().Should().Be("[]");
        (array == []).Should().BeTrue();
        array.GetHashCode().Should().Be(EquatableArray<int>.Empty.GetHashCode());
        array.Invoking(a => a[0]).Should().Throw<IndexOutOfRangeException>();
    }

    [Fact]
    public void An_array_does_not_change_with_what_it_was_made_from()
    {
        int[] source = [1, 2];
        EquatableArray<int> array = [.. source];

        source[0] = 9;

        array[0].Should().Be(1);
    }

    [Fact]
    public void A_null_element_is_refused() =>
        FluentActions.Invoking(() => EquatableArray.Create("a", null!)).Should().Throw<ArgumentException>().WithMessage("Element 1 is null*");

    [Fact]
    public void The_text_shows_the_elements() => EquatableArray.Create(1, 2, 3).ToString().Should().Be("[1, 2, 3]");

    [Fact]
    public void Json_is_an_array_and_reads_back()
    {
        EquatableArray<Stop> stops = [new("하노이", [1, 2]), new("서울", [])];

        string json = JsonSerializer.Serialize(stops);

        json.Should().Be("""[{"City":"\uD558\uB178\uC774","Days":[1,2]},{"City":"\uC11C\uC6B8","Days":[]}]""");
        JsonSerializer.Deserialize<EquatableArray<Stop>>(json).Should().Equal(stops);
    }

    [Theory]
    [InlineData("""{"City":"서울","Days":7}""", "$.Days", "An array is required.")]
    [InlineData("""{"City":"서울","Days":[1,"two"]}""", "$.Days", "[1]: The JSON value could not be converted to System.Int32.")]
    [InlineData("""{"City":"서울","Days":[1,null]}""", "$.Days", "[1]: The JSON value could not be converted to System.Int32.")]
    public void A_json_error_names_the_array_and_the_element(string json, string path, string message) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Stop>(json))
            .Should().Throw<JsonException>().WithMessage(message).Which.Path.Should().Be(path);

    [Fact]
    public void A_json_error_in_nested_arrays_names_the_whole_place() =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<EquatableArray<Stop>>("""[{"City":"서울","Days":[1,2.5]}]"""))
            .Should().Throw<JsonException>().WithMessage("[0].Days[1]: The JSON value could not be converted to System.Int32.");

    [Fact]
    public void A_json_null_element_is_refused() =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<EquatableArray<string>>("""["a",null]"""))
            .Should().Throw<JsonException>().WithMessage("[1]: An element may not be null.");
}
