using TradeMission.Domain.Calendar;
using TradeMission.Domain.Korean;
using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Tests.Korean;

public class DatesPhraseTests
{
    [Theory]
    [MemberData(nameof(DatesPhrases.WithReference), MemberType = typeof(DatesPhrases))]
    [MemberData(nameof(DatesPhrases.Periods), MemberType = typeof(DatesPhrases))]
    [MemberData(nameof(DatesPhrases.WithoutReference), MemberType = typeof(DatesPhrases))]
    public void A_phrase_says_days_edtf_and_stay(
        string phrase, string reference, string from, string to, string edtf, int? nights, int? days, bool? agrees)
    {
        var date = KoreanDate.Parse(phrase, FiguresNotation.Day(reference));

        string[] said = [FiguresNotation.Day(date.From), FiguresNotation.Day(date.To), date.ToEdtf() ?? ""];
        said.Should().Equal(from, to, edtf);
        (date.Stay?.Nights, date.Stay?.Days, date.Agrees).Should().Be((nights, days, agrees));
    }

    [Theory]
    [MemberData(nameof(DatesPhrases.WithReference), MemberType = typeof(DatesPhrases))]
    [MemberData(nameof(DatesPhrases.Periods), MemberType = typeof(DatesPhrases))]
    [MemberData(nameof(DatesPhrases.WithoutReference), MemberType = typeof(DatesPhrases))]
    public void What_is_a_phrase_is_found_whole_in_a_clause(
        string phrase, string reference, string from, string to, string edtf, int? nights, int? days, bool? agrees)
    {
        var day = FiguresNotation.Day(reference);

        var match = FiguresFound.Dates($"도는 {phrase}, 상담회를 연다.", day).Should().ContainSingle().Subject;

        match.Span.Should().Be(new TextSpan(3, phrase.Length));
        match.Date.Should().Be(KoreanDate.Parse(phrase, day));
        match.Date.ToEdtf().Should().Be(edtf is "" ? null : edtf);
        (match.Date.Stay?.Nights, match.Date.Stay?.Days, match.Date.Agrees).Should().Be((nights, days, agrees));
        (FiguresNotation.Day(match.Date.From), FiguresNotation.Day(match.Date.To)).Should().Be((from, to));
    }

    [Theory]
    [InlineData("", ParseErrorKind.Empty)]
    [InlineData("   ", ParseErrorKind.Empty)]
    [InlineData("사절단", ParseErrorKind.NotRecognized)]
    [InlineData("23명", ParseErrorKind.NotRecognized)]
    [InlineData("1000만 달러", ParseErrorKind.NotRecognized)]
    [InlineData("2.15배", ParseErrorKind.NotRecognized)]
    [InlineData("5·18", ParseErrorKind.NotRecognized)]
    [InlineData("30일 이내", ParseErrorKind.NotRecognized)]
    [InlineData("올", ParseErrorKind.NotRecognized)]
    [InlineData("5.28", ParseErrorKind.NotRecognized)]
    [InlineData("4월 7일 출국", ParseErrorKind.UnexpectedText)]
    [InlineData("2024년 4월 7일, 8일", ParseErrorKind.UnexpectedText)]
    public void What_is_no_date_says_why(string phrase, ParseErrorKind kind)
    {
        KoreanDate.Read(phrase).Error.Kind.Should().Be(kind);
        KoreanDate.TryParse(phrase, out _).Should().BeFalse();
        FluentActions.Invoking(() => KoreanDate.Parse(phrase)).Should().Throw<PhraseFormatException>().Which.Phrase.Should().Be(phrase);
    }

    [Fact]
    public void An_error_points_at_the_text_that_does_not_belong()
    {
        var error = KoreanDate.Read("4월 7일 출국").Error;

        (error.Position, error.Length).Should().Be((6, 1));
    }

    [Fact]
    public void A_phrase_that_is_too_long_is_an_error() =>
        KoreanDate.Read(new string(' ', KoreanDate.MaxLength) + "4월 7일").Error.Kind.Should().Be(ParseErrorKind.TooLong);

    [Fact]
    public void Spaces_around_a_phrase_belong_to_nobody() =>
        KoreanDate.Parse("  2024년 4월 7일 ").Should().Be(KoreanDate.Parse("2024년 4월 7일"));

    [Fact]
    public void Part_of_a_month_is_vague_and_the_month_itself_is_not()
    {
        KoreanDate.Parse("2024년 6월 말").IsVague.Should().BeTrue();
        KoreanDate.Parse("2024년 6월").IsVague.Should().BeFalse();
        KoreanDate.Parse("2024년 6월 말").Start.Should().Be(PartialDate.Create(2024, 6, null));
    }
}
