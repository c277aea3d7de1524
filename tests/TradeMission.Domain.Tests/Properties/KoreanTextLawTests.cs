using System.Text;
using FsCheck.Fluent;
using TradeMission.Domain.Korean;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Parsing;
using TradeMission.Domain.Quantities;
using TradeMission.Domain.Tests.Seeds;

namespace TradeMission.Domain.Tests.Properties;

public class KoreanTextLawTests
{
    // A currency for every word that stands for several.
    private static readonly KoreanAmountOptions AnyOfSeveral = new()
    {
        AmbiguousCurrencies = [Currency.FromCode("MXN"), Currency.FromCode("NOK"), Currency.FromCode("IRR"), Currency.FromCode("KWD"), Currency.FromCode("KES"), Currency.FromCode("SEK")],
    };

    [Fact]
    public void Matches_stand_in_order_inside_the_text_without_overlap() => Law.Holds(TextGenerators.Hostile, text => Scan(text), 4000);

    [Fact]
    public void Matches_in_UTF8_stand_in_order_inside_the_text_without_overlap() =>
        Law.Holds(TextGenerators.Hostile, text => Scan(Encoding.UTF8.GetBytes(text)), 2000);

    [Fact]
    public void Bytes_that_are_no_UTF8_never_throw() =>
        Law.Holds(
            from text in TextGenerators.Hostile
            from drop in Gen.Choose(0, 200)
            select Encoding.UTF8.GetBytes(text).Where((_, i) => (i * 7) % 201 != drop).ToArray(),
            utf8 =>
            {
                Scan(utf8);
                KoreanAmount.TryParse(utf8, out _).Should().Be(KoreanAmount.Read(utf8) is { IsSuccess: true, Value.Bounds.IsSingleValue: true });
                KoreanNumeral.TryParse(utf8, out _).Should().Be(KoreanNumeral.Read(utf8).IsSuccess);
            },
            2000);

    [Fact]
    public void A_match_read_alone_is_the_same_figure() =>
        Law.Holds(
            TextGenerators.Hostile,
            text =>
            {
                foreach (var match in KoreanText.EnumerateAmounts(text))
                {
                    // A line end within a match is one of wrapped prose, which a phrase without its prose does not show.
                    string phrase = text.Substring(match.Start, match.Length).ReplaceLineEndings("");
                    var read = KoreanAmount.Read(phrase, AnyOfSeveral);
                    if (read.Error.Kind == ParseErrorKind.MissingCurrency)
                    {
                        // "미화 약 300만": the currency stands before a qualifier, outside the match.
                        continue;
                    }

                    read.IsSuccess.Should().BeTrue($"'{phrase}' was found in '{text}'");
                    var alone = read.Value;
                    Figure(alone).Should().Be(Figure(match.Amount), $"'{phrase}' was found in '{text}'");
                    alone.IsCurrencyImplied.Should().Be(match.Amount.IsCurrencyImplied);
                    alone.Currency.Should().Be(match.Amount.Currency.IsNone ? alone.Currency : match.Amount.Currency);
                }
            },
            4000);

    [Fact]
    public void Reading_any_text_never_throws_and_points_inside_it() =>
        Law.Holds(
            Gen.OneOf(TextGenerators.Hostile, TextGenerators.NumberSoup),
            text =>
            {
                var amount = KoreanAmount.Read(text);
                var number = KoreanNumeral.Read(text);

                (amount.Error.Span.End <= text.Length && number.Error.Span.End <= text.Length).Should().BeTrue();
                KoreanNumeral.TryParse(text, out _).Should().Be(number.IsSuccess);
                KoreanAmount.TryParseAnnounced(text, out _).Should().Be(amount.IsSuccess);
            },
            4000);

    [Fact]
    public void A_digest_cut_anywhere_never_throws()
    {
        foreach (var article in Article.All)
        {
            string text = article.Digest;
            byte[] utf8 = Encoding.UTF8.GetBytes(text);
            for (int at = 0; at <= text.Length; at++)
            {
                Scan(text.AsSpan(0, at));
                Scan(text.AsSpan(at, Math.Min(300, text.Length - at)));
            }

            for (int at = 0; at <= utf8.Length; at++)
            {
                Scan(utf8.AsSpan(at, Math.Min(300, utf8.Length - at)));
            }
        }
    }

    private static void Scan(ReadOnlySpan<char> text)
    {
        int end = 0;
        foreach (var match in KoreanText.EnumerateAmounts(text))
        {
            end = EndOf(match, end, text.Length);
        }
    }

    private static void Scan(ReadOnlySpan<byte> utf8Text)
    {
        int end = 0;
        foreach (var match in KoreanText.EnumerateAmounts(utf8Text))
        {
            end = EndOf(match, end, utf8Text.Length);
        }
    }

    private static int EndOf(in AmountMatch match, int end, int length)
    {
        if (match.Start < end || match.Length <= 0 || match.Span.End > length || match.ConversionOf >= match.Index)
        {
            Assert.Fail($"The match {match} does not stand behind {end} within {length}.");
        }

        return match.Span.End;
    }

    // What the words outside the match say of the bounds is lost; the figure itself is not.
    private static (decimal?, decimal?) Figure(in AnnouncedAmount amount) => amount.Qualifier is Qualifier.Range or Qualifier.Indefinite
        ? (amount.Lower, amount.Upper)
        : (amount.Lower ?? amount.Upper, amount.Upper ?? amount.Lower);
}
