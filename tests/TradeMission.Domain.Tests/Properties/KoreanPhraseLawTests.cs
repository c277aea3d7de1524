using TradeMission.Domain.Korean;
using TradeMission.Domain.Tests.Korean;

namespace TradeMission.Domain.Tests.Properties;

public class KoreanPhraseLawTests
{
    [Fact]
    public void A_number_put_together_by_the_grammar_has_its_value() =>
        Law.Holds(PhraseGenerators.Numbers, number => KoreanNumeral.Parse(number.Text).Should().Be(number.Value, number.Text), 3000);

    [Fact]
    public void A_phrase_put_together_by_the_grammar_says_what_it_was_made_of() =>
        Law.Holds(PhraseGenerators.Amounts, Says, 3000);

    [Fact]
    public void A_phrase_taken_apart_into_jamo_says_the_same() =>
        Law.Holds(PhraseGenerators.Amounts, phrase => Says(phrase with { Text = Nfd.Of(phrase.Text) }), 1000);

    [Fact]
    public void A_phrase_in_running_text_is_found_with_its_place() =>
        Law.Holds(
            PhraseGenerators.Amounts,
            phrase =>
            {
                string text = $"지역 업체가 {phrase.Text}, 그리고 다른 곳에서";
                int found = 0;
                foreach (var match in KoreanText.EnumerateAmounts(text))
                {
                    found++;
                    text.Substring(match.Start, match.Length).Should().Be(phrase.Core, text);
                    match.Start.Should().Be(text.IndexOf(phrase.Core, StringComparison.Ordinal));
                    (match.Amount.Lower ?? match.Amount.Upper).Should().Be(phrase.Value, text);
                    (match.Amount.Qualifier, match.Amount.Currency.Code).Should().Be((phrase.Qualifier, phrase.Currency), text);
                }

                found.Should().Be(1, text);
            },
            3000);

    [Fact]
    public void What_is_cut_off_a_phrase_is_read_or_refused_but_never_thrown_at() =>
        Law.Holds(
            PhraseGenerators.Amounts,
            phrase =>
            {
                for (int at = 0; at <= phrase.Text.Length; at++)
                {
                    KoreanAmount.Read(phrase.Text.AsSpan(0, at)).Error.Position.Should().BeInRange(0, at);
                    KoreanAmount.Read(phrase.Text.AsSpan(at)).Error.Position.Should().BeInRange(0, phrase.Text.Length - at);
                }
            });

    private static void Says(GeneratedPhrase phrase)
    {
        var amount = KoreanAmount.ParseAnnounced(phrase.Text);

        (amount.Lower ?? amount.Upper).Should().Be(phrase.Value, phrase.Text);
        (amount.Qualifier, amount.Currency.Code, amount.IsCurrencyImplied).Should().Be((phrase.Qualifier, phrase.Currency, false), phrase.Text);
    }
}
