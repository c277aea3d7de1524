using System.Text.Json;
using System.Text.Json.Nodes;
using TradeMission.Domain.Korean;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Parsing;
using TradeMission.Domain.Reading;

namespace TradeMission.Domain.Tests.Conventions;

/// <summary>What a serializer without any options makes of the public types: it gives back what it took, or it says what is wrong.</summary>
public class BareJsonTests
{
    // What is only ever made by the library: a serializer that is asked for it throws.
    private static readonly Type[] NotForDocuments = [typeof(ExchangeRateTable), typeof(MissionDraft)];

    private static readonly Dictionary<Type, List<object>> Values = Samples.Gathered();

    public static TheoryData<string> Names => [.. Values.Keys.Where(IsForDocuments).Select(type => type.ToString()).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Enums => [.. PublicTypes.All.Where(type => type.IsEnum).Select(type => type.FullName!)];

    [Fact]
    public void Every_type_that_holds_values_is_tried() => PublicTypes.Values
        .Where(type => !Values.Keys.Any(known => Definition(known) == type) && !NotForDocuments.Contains(type) && !type.IsAbstract)
        .Should().BeEquivalentTo([typeof(ParseResult<>)], "it is tried by itself");

    [Fact]
    public void What_only_the_library_makes_is_not_read() => NotForDocuments
        .Should().AllSatisfy(type => FluentActions.Invoking(() => JsonSerializer.Deserialize("{}", type)).Should().Throw<Exception>()
            .Which.Should().Match<Exception>(error => error is NotSupportedException || error is InvalidOperationException));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_value_comes_back_alone_in_a_list_and_in_a_dictionary(string name)
    {
        var (type, values) = Of(name);
        foreach (object value in values.Where(IsWritable))
        {
            JsonSerializer.Deserialize(JsonSerializer.Serialize(value, type), type).Should().Be(value);
            Back(new List<object> { value }.ToArray(), type).Should().Be(value);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_unknown_member_is_refused(string name)
    {
        var (type, values) = Of(name);
        foreach (var json in values.Where(IsWritable).Select(value => JsonSerializer.SerializeToNode(value, type)).OfType<JsonObject>())
        {
            json["colour"] = 1;
            json.Invoking(unknown => unknown.Deserialize(type)).Should().Throw<JsonException>();
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_of_another_form_is_refused(string name)
    {
        var (type, _) = Of(name);
        foreach (string json in (string[])["7", "true", "\"nothing of the kind\"", """{"colour":1}"""])
        {
            FluentActions.Invoking(() => JsonSerializer.Deserialize(json, type)).Should().Throw<JsonException>(json);
        }
    }

    [Theory]
    [MemberData(nameof(Enums))]
    public void An_enum_is_its_name_and_nothing_else_as_a_value_and_as_a_key(string name)
    {
        var type = PublicTypes.Library.GetType(name)!;
        var dictionary = typeof(Dictionary<,>).MakeGenericType(type, typeof(int));
        foreach (object value in Enum.GetValues(type))
        {
            string json = JsonSerializer.Serialize(value, type);
            JsonSerializer.Deserialize(json, type).Should().Be(value);
            json.Should().Be($"\"{JsonNamingPolicy.CamelCase.ConvertName(value.ToString()!)}\"");
            string keyed = $$"""{{{json}}:1}""";
            JsonSerializer.Serialize(JsonSerializer.Deserialize(keyed, dictionary), dictionary).Should().Be(keyed);
        }

        foreach (string json in (string[])["0", "\"0\"", "\"nothing\"", "null"])
        {
            FluentActions.Invoking(() => JsonSerializer.Deserialize(json, type)).Should().Throw<JsonException>(json);
        }
    }

    [Fact]
    public void Flags_are_several_names()
    {
        JsonSerializer.Serialize(FigureKinds.Amount | FigureKinds.Count).Should().Be("\"amount, count\"");
        JsonSerializer.Deserialize<FigureKinds>("\"amount, count\"").Should().Be(FigureKinds.Amount | FigureKinds.Count);
        FluentActions.Invoking(() => JsonSerializer.Deserialize<FigureKinds>("\"amount, 4\"")).Should().Throw<JsonException>();
        FluentActions.Invoking(() => JsonSerializer.Serialize((FigureKinds)64)).Should().Throw<JsonException>();
    }

    [Theory]
    [InlineData("1억 2천만달러", """{"value":{"lower":"120000000","upper":"120000000","currency":"USD","qualifier":"exact"}}""")]
    [InlineData("5억5천원", """{"value":{"lower":"500005000","upper":"500005000","currency":"KRW","qualifier":"exact"},"ambiguous":true}""")]
    [InlineData("1억 2억원", """{"error":{"kind":"repeatedUnit","start":4,"length":1,"rule":"a unit may occur only once"}}""")]
    public void What_reading_gave_comes_back(string phrase, string json)
    {
        JsonSerializer.Serialize(KoreanAmount.Read(phrase)).Should().Be(json);
        JsonSerializer.Serialize(JsonSerializer.Deserialize<ParseResult<AnnouncedAmount>>(json)).Should().Be(json);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"value":{"lower":"1","upper":"1","currency":"USD","qualifier":"exact"},"error":{"kind":"empty","start":0,"length":0}}""")]
    [InlineData("""{"error":{"kind":"none","start":0,"length":0}}""")]
    [InlineData("""{"error":{"kind":"empty","start":0}}""")]
    [InlineData("""{"error":{"kind":"empty","start":-1,"length":0}}""")]
    public void What_reading_cannot_have_given_is_refused(string json) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<ParseResult<AnnouncedAmount>>(json)).Should().Throw<JsonException>();

    private static object? Back(object[] value, Type type)
    {
        var lists = typeof(Dictionary<,>).MakeGenericType(typeof(string), type.MakeArrayType());
        string json = $$"""{"a":[{{JsonSerializer.Serialize(value[0], type)}}]}""";
        var read = (System.Collections.IDictionary)JsonSerializer.Deserialize(json, lists)!;
        return ((Array)read["a"]!).GetValue(0);
    }

    private static bool IsForDocuments(Type type) => PublicTypes.All.Contains(Definition(type)) && !NotForDocuments.Contains(Definition(type));

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    // No country and no figure say nothing that could be written; a serializer throws.
    private static bool IsWritable(object value) =>
        !value.GetType().IsValueType || !value.Equals(Activator.CreateInstance(value.GetType())) || !(value is CountryCode or FigureMatch or AmountPhrase);

    private static (Type Type, List<object> Values) Of(string name)
    {
        var type = Values.Keys.Single(type => type.ToString() == name);
        return (type, Values[type]);
    }
}
