using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Tests.Conventions;

/// <summary>The values that have a text: configuration, a form or a key in JSON gives them back, or says what is wrong.</summary>
public class TextFormTests
{
    private static readonly Dictionary<Type, List<object>> Values = Samples.Gathered();

    private static readonly Type[] Texts = [.. PublicTypes.Structs.Where(type => type.GetInterface(typeof(ISpanParsable<>).Name) is not null)];

    public static TheoryData<string> Names => [.. Texts.Select(type => type.FullName!)];

    [Fact]
    public void Every_value_that_has_a_text_is_tried() => Texts.Select(type => type.Name).Should().BeEquivalentTo(
        "AmountPhrase", "AnnouncedAmount", "AnnouncedCount", "AnnouncedDate", "Bounds", "CountryCode", "Currency", "MissionPeriod", "Money", "MoneyBag", "PartialDate", "Stay");

    [Theory]
    [MemberData(nameof(Names))]
    public void A_type_converter_gives_back_what_it_took(string name)
    {
        var type = PublicTypes.Library.GetType(name)!;
        var converter = TypeDescriptor.GetConverter(type);
        foreach (object value in Values[type].Where(HasText))
        {
            string text = converter.ConvertToInvariantString(value)!;
            text.Should().Be(value.ToString());
            converter.ConvertFromInvariantString(text).Should().Be(value, text);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_type_converter_takes_no_other_text(string name)
    {
        var converter = TypeDescriptor.GetConverter(PublicTypes.Library.GetType(name)!);

        foreach (string text in (string[])["", " ", "nothing of the kind", "USD five", "1억 2억원", "2024-13", "+1", "XX-YY"])
        {
            converter.Invoking(reader => reader.ConvertFromInvariantString(text)).Should().Throw<FormatException>(text);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_key_of_a_dictionary_comes_back(string name)
    {
        var type = PublicTypes.Library.GetType(name)!;
        var dictionary = typeof(Dictionary<,>).MakeGenericType(type, typeof(int));
        foreach (object value in Values[type].Where(HasText))
        {
            var values = (System.Collections.IDictionary)Activator.CreateInstance(dictionary)!;
            values[value] = 1;
            var read = (System.Collections.IDictionary)JsonSerializer.Deserialize(JsonSerializer.Serialize(values, dictionary), dictionary)!;
            read.Contains(value).Should().BeTrue(value.ToString());
        }

        FluentActions.Invoking(() => JsonSerializer.Deserialize("""{"nothing of the kind":1}""", dictionary)).Should().Throw<JsonException>();
    }

    [Fact]
    public void No_standard_format_throws()
    {
        string[] formats = [.. from letter in "CFGNRcfgnr" from digits in (string[])["", "0", "2", "7", "28", "99"] select $"{letter}{digits}"];
        foreach (var value in Texts.SelectMany(type => Values[type]).OfType<IFormattable>())
        {
            foreach (string format in formats)
            {
                value.Invoking(some => some.ToString(format, CultureInfo.InvariantCulture)).Should().NotThrow($"{value} in {format}");
            }
        }
    }

    [Fact]
    public void Figures_are_written_in_the_format_that_money_has()
    {
        AnnouncedAmount amount = AnnouncedAmount.Parse("USD Range 1234.5 to 9999");

        $"{amount:N0}".Should().Be("USD Range 1,235 to 9,999");
        $"{amount.Bounds:F1}".Should().Be("Range 1234.5 to 9999.0");
        $"{AnnouncedCount.Parse("AtLeast 14500 명"):N}".Should().Be("AtLeast 14,500 to open 명");
        $"{MoneyBag.Parse("KRW 5000 + USD 3"):C}".Should().Be("₩5,000 + US$3.00");
        amount.Invoking(one => one.ToString("#,##0", null)).Should().Throw<FormatException>();
    }

    [Fact]
    public void A_format_that_is_none_is_said_to_be_none() => FluentActions.Invoking(() => Currency.Usd.Of(1).ToString("#,##0"))
        .Should().Throw<FormatException>().WithMessage("'#,##0' is not a format here; use C, F, G, N or R, with a number of digits or without.");

    private static bool HasText(object value) => value.ToString() is { Length: > 0 };
}
