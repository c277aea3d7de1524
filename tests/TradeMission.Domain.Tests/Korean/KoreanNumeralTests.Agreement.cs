using System.Text;
using TradeMission.Domain.Korean;
using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Tests.Korean;

public partial class KoreanNumeralTests
{
    [Theory]
    [MemberData(nameof(NumeralCases.All), MemberType = typeof(NumeralCases))]
    public void Parse_TryParse_and_Read_agree(string text)
    {
        var result = KoreanNumeral.Read(text);

        KoreanNumeral.TryParse(text, out decimal value).Should().Be(result.IsSuccess);
        value.Should().Be(result.IsSuccess ? result.Value : 0);
        if (result.IsSuccess)
        {
            KoreanNumeral.Parse(text).Should().Be(result.Value);
            result.Error.Should().Be(default(ParseError));
        }
        else
        {
            var exception = FluentActions.Invoking(() => KoreanNumeral.Parse(text)).Should().Throw<PhraseFormatException>().Which;
            exception.Error.Should().Be(result.Error);
            exception.Phrase.Should().Be(text);
            exception.Message.Should().Be(result.Error.Describe(text));
        }
    }

    [Theory]
    [MemberData(nameof(NumeralCases.All), MemberType = typeof(NumeralCases))]
    public void Utf8_reads_alike_with_places_in_bytes(string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        var expected = KoreanNumeral.Read(text);

        var actual = KoreanNumeral.Read(utf8);

        actual.IsSuccess.Should().Be(expected.IsSuccess);
        actual.IsAmbiguous.Should().Be(expected.IsAmbiguous);
        actual.Error.Should().Be(InUtf8(expected.Error, text));
        KoreanNumeral.TryParse(utf8, out decimal value).Should().Be(expected.IsSuccess);
        value.Should().Be(expected.IsSuccess ? expected.Value : 0);
    }

    [Theory]
    [MemberData(nameof(NumeralCases.All), MemberType = typeof(NumeralCases))]
    public void Hangul_taken_apart_reads_alike(string text)
    {
        string apart = Nfd.Of(text);
        var expected = KoreanNumeral.Read(text);

        var actual = KoreanNumeral.Read(apart);

        actual.IsSuccess.Should().Be(expected.IsSuccess);
        actual.Error.Kind.Should().Be(expected.Error.Kind);
        actual.Error.Position.Should().Be(Nfd.Of(text.AsSpan(0, expected.Error.Position)).Length);
        KoreanNumeral.TryParse(apart, out decimal value).Should().Be(expected.IsSuccess);
        value.Should().Be(expected.IsSuccess ? expected.Value : 0);
        KoreanNumeral.Read(Encoding.UTF8.GetBytes(apart)).Error.Should().Be(InUtf8(actual.Error, apart));
    }

    private static ParseError InUtf8(ParseError error, string text) =>
        error with
        {
            Span = new(
                Encoding.UTF8.GetByteCount(text.AsSpan(0, error.Position)),
                Encoding.UTF8.GetByteCount(text.AsSpan(error.Position, error.Length))),
        };
}
