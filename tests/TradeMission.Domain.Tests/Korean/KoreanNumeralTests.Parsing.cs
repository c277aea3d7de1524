using TradeMission.Domain.Korean;
using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Tests.Korean;

public partial class KoreanNumeralTests
{
    [Theory]
    [MemberData(nameof(NumeralCases.Spellings), MemberType = typeof(NumeralCases))]
    public void A_number_reads_the_same_in_any_spacing_and_script(string text, decimal value) => KoreanNumeral.Parse(text).Should().Be(value);

    [Theory]
    [MemberData(nameof(NumeralCases.Elided), MemberType = typeof(NumeralCases))]
    public void A_unit_without_a_digit_counts_once(string text, decimal value) => KoreanNumeral.Parse(text).Should().Be(value);

    [Theory]
    [MemberData(nameof(NumeralCases.Chains), MemberType = typeof(NumeralCases))]
    public void Digits_fill_the_places_below_a_unit(string text, decimal value) => KoreanNumeral.Parse(text).Should().Be(value);

    [Theory]
    [MemberData(nameof(NumeralCases.Points), MemberType = typeof(NumeralCases))]
    public void A_decimal_point_stands_before_a_unit_or_at_the_end(string text, decimal value) => KoreanNumeral.Parse(text).Should().Be(value);

    [Theory]
    [MemberData(nameof(NumeralCases.Written), MemberType = typeof(NumeralCases))]
    public void Numbers_are_read_as_written_up_to_the_range_of_decimal(string text, decimal value) => KoreanNumeral.Parse(text).Should().Be(value);

    [Theory]
    [MemberData(nameof(NumeralCases.Native), MemberType = typeof(NumeralCases))]
    public void Native_numerals_are_read(string text, decimal value) => KoreanNumeral.Parse(text).Should().Be(value);

    [Theory]
    [MemberData(nameof(NumeralCases.Malformed), MemberType = typeof(NumeralCases))]
    public void A_malformed_number_tells_the_rule_and_the_place(string text, ParseErrorKind kind, int position, int length)
    {
        var result = KoreanNumeral.Read(text);

        result.IsSuccess.Should().BeFalse();
        (result.Error.Kind, result.Error.Position, result.Error.Length).Should().Be((kind, position, length));
    }

    [Fact]
    public void A_phrase_beyond_the_longest_is_too_long()
    {
        string text = new('1', KoreanNumeral.MaxLength + 5);

        var error = KoreanNumeral.Read(text).Error;

        (error.Kind, error.Position, error.Length).Should().Be((ParseErrorKind.TooLong, KoreanNumeral.MaxLength, 5));
        KoreanNumeral.Parse(new string(' ', KoreanNumeral.MaxLength - 1) + "7").Should().Be(7);
    }

    [Theory]
    [InlineData("5억5천", 500005000)]
    [InlineData("5억 5백", 500000500)]
    [InlineData("오억오천", 500005000)]
    [InlineData("12조3천", 12000000003000)]
    public void A_figure_with_an_informal_reading_keeps_the_formal_one_and_says_so(string text, decimal formal)
    {
        var result = KoreanNumeral.Read(text);

        result.Value.Should().Be(formal);
        result.IsAmbiguous.Should().BeTrue();
    }

    [Theory]
    [InlineData("5억5천만")]
    [InlineData("5만5천")]
    [InlineData("5억")]
    [InlineData("5천")]
    [InlineData("3조2천억")]
    [InlineData("550000000")]
    public void A_figure_with_one_reading_is_not_ambiguous(string text) => KoreanNumeral.Read(text).IsAmbiguous.Should().BeFalse();
}
