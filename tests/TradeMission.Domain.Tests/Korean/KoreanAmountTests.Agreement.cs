using System.Text;
using TradeMission.Domain.Korean;
using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Tests.Korean;

public partial class KoreanAmountTests
{
    [Theory]
    [MemberData(nameof(AmountCases.All), MemberType = typeof(AmountCases))]
    public void ParseAnnounced_TryParseAnnounced_and_Read_agree(string text)
    {
        var result = KoreanAmount.Read(text);

        KoreanAmount.TryParseAnnounced(text, out var amount).Should().Be(result.IsSuccess);
        amount.Should().Be(result.IsSuccess ? result.Value : default);
        KoreanAmount.TryParseAnnounced(text, KoreanAmountOptions.Default, out _).Should().Be(result.IsSuccess);
        if (result.IsSuccess)
        {
            KoreanAmount.ParseAnnounced(text).Should().Be(result.Value);
        }
        else
        {
            FluentActions.Invoking(() => KoreanAmount.ParseAnnounced(text))
                .Should().Throw<PhraseFormatException>().Which.Error.Should().Be(result.Error);
        }
    }

    [Theory]
    [MemberData(nameof(AmountCases.All), MemberType = typeof(AmountCases))]
    public void Parse_and_TryParse_give_the_single_figure_of_the_announced_amount(string text)
    {
        var result = KoreanAmount.Read(text);
        bool isSingle = result.IsSuccess && result.Value.Bounds.IsSingleValue;

        KoreanAmount.TryParse(text, out var money).Should().Be(isSingle);
        KoreanAmount.TryParse(text, KoreanAmountOptions.Default, out _).Should().Be(isSingle);
        if (isSingle)
        {
            (money.Amount, money.Currency).Should().Be((result.Value.Lower!.Value, result.Value.Currency));
            KoreanAmount.Parse(text).Should().Be(money);
        }
        else
        {
            FluentActions.Invoking(() => KoreanAmount.Parse(text)).Should().Throw<PhraseFormatException>();
        }
    }

    [Theory]
    [MemberData(nameof(AmountCases.All), MemberType = typeof(AmountCases))]
    public void Utf8_reads_alike_with_places_in_bytes(string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        var expected = KoreanAmount.Read(text);

        var actual = KoreanAmount.Read(utf8);

        actual.IsSuccess.Should().Be(expected.IsSuccess);
        actual.IsAmbiguous.Should().Be(expected.IsAmbiguous);
        actual.Error.Should().Be(InUtf8(expected.Error, text));
        (actual.IsSuccess ? actual.Value : default).Should().Be(expected.IsSuccess ? expected.Value : default);
        KoreanAmount.TryParse(utf8, out var money).Should().Be(KoreanAmount.TryParse(text, out var expectedMoney));
        money.Should().Be(expectedMoney);
    }

    [Theory]
    [MemberData(nameof(AmountCases.All), MemberType = typeof(AmountCases))]
    public void Hangul_taken_apart_reads_alike(string text)
    {
        string apart = Nfd.Of(text);
        var expected = KoreanAmount.Read(text);

        var actual = KoreanAmount.Read(apart);

        actual.IsSuccess.Should().Be(expected.IsSuccess);
        actual.Error.Should().Be(expected.Error with
        {
            Span = new(
                Nfd.Of(text.AsSpan(0, expected.Error.Position)).Length,
                Nfd.Of(text.AsSpan(expected.Error.Position, expected.Error.Length)).Length),
        });
        (actual.IsSuccess ? actual.Value : default).Should().Be(expected.IsSuccess ? expected.Value : default);
        KoreanAmount.Read(Encoding.UTF8.GetBytes(apart)).Error.Should().Be(InUtf8(actual.Error, apart));
    }

    private static ParseError InUtf8(ParseError error, string text) =>
        error with
        {
            Span = new(
                Encoding.UTF8.GetByteCount(text.AsSpan(0, error.Position)),
                Encoding.UTF8.GetByteCount(text.AsSpan(error.Position, error.Length))),
        };
}
