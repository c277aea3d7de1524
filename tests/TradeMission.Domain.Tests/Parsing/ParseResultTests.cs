using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Tests.Parsing;

public class ParseResultTests
{
    private static readonly ParseError Error = new(ParseErrorKind.RisingUnit, new(2, 1));

    [Fact]
    public void A_success_has_a_value_and_no_error()
    {
        var result = ParseResult<int>.Success(5);

        result.IsSuccess.Should().BeTrue();
        result.IsAmbiguous.Should().BeFalse();
        result.Value.Should().Be(5);
        result.TryGetValue(out int value).Should().BeTrue();
        value.Should().Be(5);
        result.GetValueOrThrow("5").Should().Be(5);
        result.Error.Kind.Should().Be(ParseErrorKind.None);
    }

    [Fact]
    public void A_success_may_be_one_of_two_readings() =>
        ParseResult<int>.Success(500_005_000, isAmbiguous: true).IsAmbiguous.Should().BeTrue();

    [Fact]
    public void A_failure_has_an_error_and_no_value()
    {
        var result = ParseResult<int>.Failure(Error);

        result.IsSuccess.Should().BeFalse();
        result.IsAmbiguous.Should().BeFalse();
        result.Error.Should().Be(Error);
        result.TryGetValue(out int value).Should().BeFalse();
        value.Should().Be(0);
        result.Invoking(r => r.Value).Should().Throw<InvalidOperationException>()
            .WithMessage("There is no value: a larger unit may not follow a smaller one (at character 3).");
    }

    [Fact]
    public void A_failure_throws_its_error_with_the_phrase()
    {
        var thrown = FluentActions.Invoking(() => ParseResult<int>.Failure(Error).GetValueOrThrow("1만억"))
            .Should().Throw<PhraseFormatException>().WithMessage("'1만억' cannot be read at character 3 ('억'): *").Which;

        thrown.Phrase.Should().Be("1만억");
        thrown.Error.Should().Be(Error);
        thrown.Should().BeAssignableTo<FormatException>();
    }

    [Fact]
    public void The_default_value_is_a_failure_of_nothing_to_read()
    {
        ParseResult<int> result = default;

        result.IsSuccess.Should().BeFalse();
        result.Error.Kind.Should().Be(ParseErrorKind.Empty);
    }
}
