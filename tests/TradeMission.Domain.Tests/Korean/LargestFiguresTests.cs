using TradeMission.Domain.Korean;
using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Tests.Korean;

/// <summary>Figures at the end of decimal's range, where a sum or a multiple of them no longer fits.</summary>
public class LargestFiguresTests
{
    private const string Largest = "79228162514264337593543950335";

    [Theory]
    [InlineData("1" + Largest + "원")]
    [InlineData(Largest + "달러 99센트")]
    [InlineData("7922816251426433759354395033만 원")]
    public void Beyond_the_range_is_an_error_of_kind_overflow(string phrase) =>
        KoreanAmount.Read(phrase).Error.Kind.Should().Be(ParseErrorKind.Overflow);

    [Theory]
    [InlineData("몇 " + Largest + "원을 냈다")]
    [InlineData("1~몇 " + Largest + "원을 냈다")]
    [InlineData("몇 " + Largest + "명이 왔다")]
    [InlineData("몇 1~몇 " + Largest + "명이 왔다")]
    public void Beyond_the_range_nothing_is_found_in_text(string text)
    {
        int found = 0;
        foreach (var figure in KoreanText.EnumerateFigures(text))
        {
            found += figure.Span.Length;
        }

        found.Should().Be(0);
    }

    [Fact]
    public void The_largest_figure_itself_is_read() =>
        KoreanAmount.Parse(Largest + "원").Amount.Should().Be(decimal.MaxValue);
}
