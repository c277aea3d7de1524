using TradeMission.Domain.Korean;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Tests.Korean;

public partial class KoreanAmountTests
{
    [Theory]
    [MemberData(nameof(AmountCases.Figures), MemberType = typeof(AmountCases))]
    public void A_number_with_its_currency_is_an_amount(string text, string amount) =>
        AmountNotation.Of(KoreanAmount.ParseAnnounced(text)).Should().Be(amount);

    [Theory]
    [MemberData(nameof(AmountCases.Factors), MemberType = typeof(AmountCases))]
    public void Factors_multiply_after_a_sign_or_a_code(string text, string amount) =>
        AmountNotation.Of(KoreanAmount.ParseAnnounced(text)).Should().Be(amount);

    [Theory]
    [MemberData(nameof(AmountCases.OnPaper), MemberType = typeof(AmountCases))]
    public void Forms_of_papers_and_small_money_are_read(string text, string amount) =>
        AmountNotation.Of(KoreanAmount.ParseAnnounced(text)).Should().Be(amount);

    [Theory]
    [MemberData(nameof(AmountCases.Implied), MemberType = typeof(AmountCases))]
    public void Eok_and_jo_without_a_currency_are_won_and_say_so(string text, string amount) =>
        AmountNotation.Of(KoreanAmount.ParseAnnounced(text)).Should().Be(amount);

    [Theory]
    [MemberData(nameof(AmountCases.Qualified), MemberType = typeof(AmountCases))]
    public void Qualifiers_set_the_bounds(string text, string amount) =>
        AmountNotation.Of(KoreanAmount.ParseAnnounced(text)).Should().Be(amount);

    [Theory]
    [MemberData(nameof(AmountCases.Ranges), MemberType = typeof(AmountCases))]
    public void Ranges_have_both_bounds(string text, string amount) =>
        AmountNotation.Of(KoreanAmount.ParseAnnounced(text)).Should().Be(amount);

    [Theory]
    [MemberData(nameof(AmountCases.Malformed), MemberType = typeof(AmountCases))]
    public void A_malformed_amount_tells_the_rule_and_the_place(string text, ParseErrorKind kind, int position, int length)
    {
        var result = KoreanAmount.Read(text);

        result.IsSuccess.Should().BeFalse();
        (result.Error.Kind, result.Error.Position, result.Error.Length).Should().Be((kind, position, length));
    }

    [Theory]
    [InlineData("3억원 이상")]
    [InlineData("최대 3억원")]
    [InlineData("2~3억원")]
    [InlineData("수십억원")]
    public void Bounds_are_no_single_amount(string text)
    {
        KoreanAmount.TryParse(text, out var money).Should().BeFalse();
        money.Should().Be(default(Money));

        var error = FluentActions.Invoking(() => KoreanAmount.Parse(text)).Should().Throw<PhraseFormatException>().Which.Error;
        (error.Kind, error.Position, error.Length).Should().Be((ParseErrorKind.NotASingleValue, 0, text.Length));
    }

    [Theory]
    [InlineData("3억 페소", "MXN PHP ARS CLP COP CUP DOP UYU")]
    [InlineData("3억 크로네", "NOK DKK")]
    [InlineData("3억 리알", "IRR OMR QAR SAR YER")]
    [InlineData("3억 디나르", "KWD BHD DZD IQD JOD LYD RSD TND")]
    public void An_ambiguous_currency_word_lists_what_it_may_mean(string text, string candidates)
    {
        KoreanAmount.Read(text).Error.Detail.Should().Be(candidates);
        foreach (string code in candidates.Split(' '))
        {
            var options = new KoreanAmountOptions { AmbiguousCurrencies = [Currency.Thb, Currency.FromCode(code)] };

            KoreanAmount.Parse(text, options).Should().Be(new Money(300000000, Currency.FromCode(code)));
        }

        KoreanAmount.TryParse(text, new KoreanAmountOptions { AmbiguousCurrencies = [Currency.Krw] }, out _).Should().BeFalse();
    }

    [Fact]
    public void The_first_currency_that_a_word_can_mean_is_taken()
    {
        var options = new KoreanAmountOptions { AmbiguousCurrencies = [Currency.FromCode("DKK"), Currency.FromCode("NOK")] };

        KoreanAmount.Parse("20 크로네", options).Currency.Code.Should().Be("DKK");
        KoreanAmount.Parse("20 노르웨이 크로네", options).Currency.Code.Should().Be("NOK");
    }

    [Fact]
    public void A_phrase_beyond_the_longest_is_too_long()
    {
        string text = new string(' ', KoreanAmount.MaxLength) + "3원";

        KoreanAmount.Read(text).Error.Should().Be(new ParseError(ParseErrorKind.TooLong, new(KoreanAmount.MaxLength, 2)));
    }

    [Fact]
    public void A_property_price_keeps_the_formal_reading_and_says_so()
    {
        KoreanAmount.Read("5억5천 원").IsAmbiguous.Should().BeTrue();
        KoreanAmount.Parse("5억5천 원").Amount.Should().Be(500005000);
        KoreanAmount.Read("5억5천만 원").IsAmbiguous.Should().BeFalse();
    }
}
