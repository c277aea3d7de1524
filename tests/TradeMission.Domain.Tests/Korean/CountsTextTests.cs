using TradeMission.Domain.Korean;
using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Tests.Korean;

public class CountsTextTests
{
    [Theory]
    [MemberData(nameof(CountsSentences.Counters), MemberType = typeof(CountsSentences))]
    [MemberData(nameof(CountsSentences.Nouns), MemberType = typeof(CountsSentences))]
    [MemberData(nameof(CountsSentences.Native), MemberType = typeof(CountsSentences))]
    [MemberData(nameof(CountsSentences.Some), MemberType = typeof(CountsSentences))]
    [MemberData(nameof(CountsSentences.Bounded), MemberType = typeof(CountsSentences))]
    [MemberData(nameof(CountsSentences.Ranges), MemberType = typeof(CountsSentences))]
    [MemberData(nameof(CountsSentences.Places), MemberType = typeof(CountsSentences))]
    [MemberData(nameof(CountsSentences.Neighbours), MemberType = typeof(CountsSentences))]
    [MemberData(nameof(CountsSentences.Evidence), MemberType = typeof(CountsSentences))]
    [MemberData(nameof(CountsSentences.NoneEither), MemberType = typeof(CountsSentences))]
    [MemberData(nameof(CountsSentences.None), MemberType = typeof(CountsSentences))]
    public void Counts_are_found_in_their_place_with_their_value(string marked, string values)
    {
        string text = FiguresNotation.Plain(marked);

        var found = FiguresFound.Counts(text);

        FiguresNotation.Mark(text, found.Select(match => match.Span)).Should().Be(marked);
        FiguresNotation.Join(found.Select(match => FiguresNotation.Show(match.Count))).Should().Be(values);
    }

    [Theory]
    [InlineData("1인당 50만원")]
    [InlineData("2명당 5만원")]
    [InlineData("1개사당 500만원")]
    public void What_each_gets_is_no_count(string text) => FiguresFound.Counts(text).Should().BeEmpty();

    [Fact]
    public void Counters_of_the_design_are_read_with_every_number()
    {
        string[] counters = ["명", "인", "개사", "개국", "건", "회", "차례", "곳", "개 업체", "개 기업", "개국", "개소", "종", "가지", "팀"];
        foreach (string counter in counters)
        {
            foreach (int number in new[] { 1, 2, 7, 11, 23, 100, 999, 4500 })
            {
                var count = KoreanCount.Parse($"{number}{counter}");

                (count.Lower, count.Upper).Should().Be((number, number), counter);
                count.Counter.Should().Be(counter.Replace("개 ", "", StringComparison.Ordinal));
            }
        }
    }

    [Theory]
    [InlineData("", ParseErrorKind.Empty)]
    [InlineData("대표단", ParseErrorKind.MissingNumber)]
    [InlineData("20대", ParseErrorKind.NotRecognized)]
    [InlineData("4월 7일", ParseErrorKind.NotRecognized)]
    [InlineData("1억원", ParseErrorKind.NotRecognized)]
    [InlineData("23명 참가", ParseErrorKind.UnexpectedText)]
    [InlineData("1억 2억 명", ParseErrorKind.RepeatedUnit)]
    public void What_is_no_count_says_why(string phrase, ParseErrorKind kind)
    {
        KoreanCount.Read(phrase).Error.Kind.Should().Be(kind);
        KoreanCount.TryParse(phrase, out _).Should().BeFalse();
        FluentActions.Invoking(() => KoreanCount.Parse(phrase)).Should().Throw<PhraseFormatException>();
    }
}
