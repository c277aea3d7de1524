using System.Text;
using TradeMission.Domain.Korean;

namespace TradeMission.Domain.Tests.Korean;

public partial class KoreanTextTests
{
    [Theory]
    [MemberData(nameof(Sentences.News), MemberType = typeof(Sentences))]
    public void Every_amount_of_a_sentence_is_found(string text, string amounts) => AmountNotation.In(text).Should().Be(amounts);

    [Theory]
    [MemberData(nameof(Sentences.Prices), MemberType = typeof(Sentences))]
    public void Figures_side_by_side_stay_apart(string text, string amounts) => AmountNotation.In(text).Should().Be(amounts);

    [Theory]
    [MemberData(nameof(Sentences.Traps), MemberType = typeof(Sentences))]
    public void A_trap_gives_no_wrong_amount(string text, string amounts) => AmountNotation.In(text).Should().Be(amounts);

    [Theory]
    [MemberData(nameof(Sentences.Spaced), MemberType = typeof(Sentences))]
    public void A_number_goes_on_behind_a_space_or_is_left_whole(string text, string amounts) => AmountNotation.In(text).Should().Be(amounts);

    [Theory]
    [InlineData("아파트 5억5천에 나왔다", true)]
    [InlineData("아파트 5억 5천만원에 나왔다", false)]
    public void A_match_says_that_it_has_a_second_reading(string text, bool isAmbiguous)
    {
        var amounts = KoreanText.EnumerateAmounts(text);
        amounts.MoveNext().Should().BeTrue();
        amounts.Current.IsAmbiguous.Should().Be(isAmbiguous);
    }

    [Theory]
    [MemberData(nameof(Sentences.Pieces), MemberType = typeof(Sentences))]
    public void No_piece_of_a_number_is_offered_as_an_amount(string text) => AmountNotation.In(text).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Sentences.Lookalikes), MemberType = typeof(Sentences))]
    public void Words_that_only_begin_like_a_currency_are_none(string text, string amounts) => AmountNotation.In(text).Should().Be(amounts);

    [Theory]
    [MemberData(nameof(Sentences.WithoutAmounts), MemberType = typeof(Sentences))]
    public void Nothing_is_found_where_there_is_no_amount(string text, string amounts) => AmountNotation.In(text).Should().Be(amounts);

    [Theory]
    [MemberData(nameof(Sentences.Qualified), MemberType = typeof(Sentences))]
    public void Words_directly_beside_an_amount_qualify_it(string text, string amounts) => AmountNotation.In(text).Should().Be(amounts);

    [Theory]
    [MemberData(nameof(Sentences.Differences), MemberType = typeof(Sentences))]
    public void An_excess_stated_as_such_is_exact(string text, string amounts) => AmountNotation.In(text).Should().Be(amounts);

    [Theory]
    [MemberData(nameof(Sentences.Ranges), MemberType = typeof(Sentences))]
    public void Two_linked_figures_are_one_range(string text, string amounts) => AmountNotation.In(text).Should().Be(amounts);

    [Theory]
    [MemberData(nameof(Sentences.Some), MemberType = typeof(Sentences))]
    public void Floating_syllables_make_a_figure_approximate_or_indefinite(string text, string amounts) =>
        AmountNotation.In(text).Should().Be(amounts);

    [Theory]
    [MemberData(nameof(Sentences.Currencies), MemberType = typeof(Sentences))]
    public void Every_currency_word_names_its_currency(string text, string amounts) => AmountNotation.In(text).Should().Be(amounts);

    [Theory]
    [MemberData(nameof(Sentences.Conversions), MemberType = typeof(Sentences))]
    public void A_bracketed_amount_of_another_currency_is_linked(string text, string amounts) => AmountNotation.In(text).Should().Be(amounts);

    [Theory]
    [MemberData(nameof(Sentences.OnPaper), MemberType = typeof(Sentences))]
    public void Opening_and_closing_words_belong_to_the_match(string text, string amounts) => AmountNotation.In(text).Should().Be(amounts);

    [Theory]
    [MemberData(nameof(Sentences.Implied), MemberType = typeof(Sentences))]
    public void A_bare_figure_of_eok_or_jo_is_implied_won(string text, string amounts) => AmountNotation.In(text).Should().Be(amounts);

    [Fact]
    public void Start_and_length_tell_apart_equal_phrases()
    {
        var starts = new List<int>();
        foreach (var match in KoreanText.EnumerateAmounts("3억원, 3억원과 3억원"))
        {
            match.Length.Should().Be(3);
            match.Index.Should().Be(starts.Count);
            starts.Add(match.Start);
        }

        starts.Should().Equal(0, 5, 10);
    }

    [Theory]
    [MemberData(nameof(Sentences.All), MemberType = typeof(Sentences))]
    public void Utf8_gives_the_same_amounts_at_the_same_places(string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        AmountNotation.In(utf8).Should().Be(AmountNotation.In(text));

        var places = new List<(int, int)>();
        foreach (var match in KoreanText.EnumerateAmounts(text))
        {
            places.Add((Encoding.UTF8.GetByteCount(text.AsSpan(0, match.Start)), Encoding.UTF8.GetByteCount(text.AsSpan(match.Start, match.Length))));
        }

        foreach (var match in KoreanText.EnumerateAmounts(utf8))
        {
            (match.Start, match.Length).Should().Be(places[match.Index]);
        }
    }
}
