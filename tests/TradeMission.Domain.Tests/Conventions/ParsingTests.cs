using System.Reflection;
using System.Text;
using FsCheck.Fluent;
using TradeMission.Domain.Tests.Properties;

namespace TradeMission.Domain.Tests.Conventions;

public class ParsingTests
{
    // Codes and forms of ISO and of this library, which come from documents as strings; what is read from running UTF-8 is Korean.
    private static readonly string[] NotInUtf8 =
    [
        "AnnouncedAmount.TryParse", "AnnouncedCount.TryParse", "AnnouncedDate.TryParse", "Bounds.TryParse", "CountryCode.TryParse", "Currency.TryParse",
        "MissionPeriod.TryParse", "Money.TryParse", "MoneyBag.TryParse", "PartialDate.TryParse", "Stay.TryParse",
    ];

    private static readonly MethodInfo[] Methods =
        [.. PublicTypes.All.Where(type => !type.IsGenericTypeDefinition).SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))];

    private static readonly MethodInfo[] Parses = [.. Methods.Where(method => method.Name.StartsWith("Parse", StringComparison.Ordinal))];

    private static readonly MethodInfo[] Tries =
        [.. Methods.Where(method => method.Name.StartsWith("TryParse", StringComparison.Ordinal) || method.Name.StartsWith("TryFrom", StringComparison.Ordinal))];

    private static readonly string[] Hostile = [.. HostileTexts(10_000)];

    public static TheoryData<string> ParseNames => [.. Parses.Select(method => $"{method.DeclaringType!.Name}.{method}")];

    public static TheoryData<string> TryNames => [.. Tries.Where(TextTry.CanCall).Select(method => $"{method.DeclaringType!.Name}.{method}")];

    [Fact]
    public void Every_Parse_has_a_TryParse_for_the_same_text() => Parses
        .Where(parse => TriesOf(parse, parse.GetParameters()[0].ParameterType).Length == 0)
        .Select(Name)
        .Should().BeEmpty();

    [Fact]
    public void Every_Parse_has_a_TryParse_for_UTF8() => Parses
        .Where(parse => TriesOf(parse, typeof(ReadOnlySpan<byte>)).Length == 0)
        .Select(parse => $"{parse.DeclaringType!.Name}.Try{parse.Name}")
        .Distinct()
        .Should().BeEquivalentTo(NotInUtf8);

    [Fact]
    public void Every_Read_reads_UTF8_too() => PublicTypes.All.SelectMany(type => type.GetMethods(PublicTypes.Declared))
        .Where(method => IsRead(method, typeof(ReadOnlySpan<char>)) && !method.DeclaringType!.GetMethods().Any(other => IsRead(other, typeof(ReadOnlySpan<byte>))))
        .Should().BeEmpty();

    [Theory]
    [MemberData(nameof(TryNames))]
    public void A_Try_method_answers_hostile_text_and_never_throws(string name)
    {
        var read = TextTry.Of(Tries.Single(method => $"{method.DeclaringType!.Name}.{method}" == name));
        foreach (string text in Hostile)
        {
            if (!read(text, out object? value))
            {
                (value is null || value.Equals(Activator.CreateInstance(value.GetType()))).Should().BeTrue("'{0}' is refused", text);
            }
        }
    }

    [Theory]
    [MemberData(nameof(ParseNames))]
    public void A_Parse_gives_what_its_Try_gives_or_a_format_error(string name)
    {
        var parse = Parses.Single(method => $"{method.DeclaringType!.Name}.{method}" == name);
        var read = TextParse.Of(parse);
        var tryRead = TextTry.Of(TriesOf(parse, parse.GetParameters()[0].ParameterType).MaxBy(method => method.GetParameters().Length)!);
        foreach (string text in Hostile.Take(300))
        {
            if (tryRead(text, out object? value))
            {
                read(text).Should().Be(value, text);
            }
            else
            {
                FluentActions.Invoking(() => read(text)).Should().Throw<FormatException>(text);
            }
        }
    }

    [Fact]
    public void Every_Try_method_of_a_text_is_tried() => Tries.Where(method => !TextTry.CanCall(method))
        .Select(Name)
        .Should().BeEquivalentTo("PartialDate.TryFromHalf", "PartialDate.TryFromQuarter");

    [Fact]
    public void UTF16_and_UTF8_are_read_alike()
    {
        foreach (var inUtf8 in Tries.Where(method => method.GetParameters()[0].ParameterType == typeof(ReadOnlySpan<byte>)))
        {
            var rest = inUtf8.GetParameters().Skip(1).Select(parameter => parameter.ParameterType);
            var inUtf16 = Tries.Single(method => method.DeclaringType == inUtf8.DeclaringType
                && method.Name == inUtf8.Name
                && method.GetParameters().Select(parameter => parameter.ParameterType).SequenceEqual(rest.Prepend(typeof(ReadOnlySpan<char>))));
            foreach (string text in Hostile.Select(text => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text))))
            {
                bool isRead = TextTry.Of(inUtf16)(text, out object? value);
                TextTry.Of(inUtf8)(text, out object? other).Should().Be(isRead, text);
                other.Should().Be(value, text);
            }
        }
    }

    private static List<string> HostileTexts(int count)
    {
        var texts = new List<string>();
        Law.Holds(Gen.OneOf(TextGenerators.Hostile, TextGenerators.NumberSoup), texts.Add, count);
        return texts;
    }

    private static MethodInfo[] TriesOf(MethodInfo parse, Type text) =>
        [.. Tries.Where(method => method.DeclaringType == parse.DeclaringType && method.Name == "Try" + parse.Name && method.GetParameters()[0].ParameterType == text)];

    private static bool IsRead(MethodInfo method, Type text) => method.Name == "Read" && method.GetParameters()[0].ParameterType == text;

    private static string Name(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}";
}
