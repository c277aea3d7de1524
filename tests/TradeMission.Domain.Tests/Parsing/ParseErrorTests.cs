using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Tests.Parsing;

public class ParseErrorTests
{
    [Fact]
    public void The_message_names_the_phrase_the_place_and_the_rule() =>
        new ParseError(ParseErrorKind.RepeatedUnit, new(4, 1)).Describe("1억 2억").Should()
            .Be("'1억 2억' cannot be read at character 5 ('억'): a unit may occur only once.");

    [Fact]
    public void The_message_tells_the_detail() =>
        new ParseError(ParseErrorKind.AmbiguousCurrency, new(4, 2), "MXN, PHP").Describe("30만 페소").Should()
            .Be("'30만 페소' cannot be read at character 5 ('페소'): the currency word stands for several currencies: MXN, PHP.");

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 5)]
    public void A_place_that_shows_no_text_is_not_quoted(int start, int length) =>
        new ParseError(ParseErrorKind.MissingNumber, new(start, length)).Describe("원").Should()
            .Be($"'원' cannot be read at character {start + 1}: a number is required.");

    [Fact]
    public void Every_kind_has_words_of_its_own() =>
        Enum.GetValues<ParseErrorKind>().Select(kind => new ParseError(kind, default).Rule).Should().OnlyHaveUniqueItems();

    [Fact]
    public void No_kind_is_without_words() =>
        Enum.GetValues<ParseErrorKind>().Select(kind => new ParseError(kind, default).Rule).Should().OnlyContain(rule => rule.Contains(' '));

    [Fact]
    public void Position_and_length_are_those_of_the_span()
    {
        var error = new ParseError(ParseErrorKind.Overflow, new(3, 2));

        error.Position.Should().Be(3);
        error.Length.Should().Be(2);
    }
}
