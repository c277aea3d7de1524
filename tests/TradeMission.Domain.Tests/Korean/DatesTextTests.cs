using TradeMission.Domain.Korean;

namespace TradeMission.Domain.Tests.Korean;

public class DatesTextTests
{
    [Theory]
    [MemberData(nameof(DatesSentences.Days), MemberType = typeof(DatesSentences))]
    [MemberData(nameof(DatesSentences.Relative), MemberType = typeof(DatesSentences))]
    [MemberData(nameof(DatesSentences.Context), MemberType = typeof(DatesSentences))]
    [MemberData(nameof(DatesSentences.Vague), MemberType = typeof(DatesSentences))]
    [MemberData(nameof(DatesSentences.Ranges), MemberType = typeof(DatesSentences))]
    [MemberData(nameof(DatesSentences.Stays), MemberType = typeof(DatesSentences))]
    [MemberData(nameof(DatesSentences.Notices), MemberType = typeof(DatesSentences))]
    [MemberData(nameof(DatesSentences.Dotted), MemberType = typeof(DatesSentences))]
    [MemberData(nameof(DatesSentences.WithoutReference), MemberType = typeof(DatesSentences))]
    [MemberData(nameof(DatesSentences.None), MemberType = typeof(DatesSentences))]
    [MemberData(nameof(DatesSentences.Background), MemberType = typeof(DatesSentences))]
    [MemberData(nameof(DatesSentences.Lists), MemberType = typeof(DatesSentences))]
    [MemberData(nameof(DatesSentences.Carried), MemberType = typeof(DatesSentences))]
    [MemberData(nameof(DatesSentences.LastDays), MemberType = typeof(DatesSentences))]
    [MemberData(nameof(DatesSentences.Glued), MemberType = typeof(DatesSentences))]
    [MemberData(nameof(DatesSentences.Official), MemberType = typeof(DatesSentences))]
    [MemberData(nameof(DatesSentences.NoneEither), MemberType = typeof(DatesSentences))]
    [MemberData(nameof(DatesSentences.WordsBehind), MemberType = typeof(DatesSentences))]
    [MemberData(nameof(DatesSentences.Spelled), MemberType = typeof(DatesSentences))]
    [MemberData(nameof(DatesSentences.ListsWithGaps), MemberType = typeof(DatesSentences))]
    [MemberData(nameof(DatesSentences.LongLists), MemberType = typeof(DatesSentences))]
    [MemberData(nameof(DatesSentences.Joined), MemberType = typeof(DatesSentences))]
    [MemberData(nameof(DatesSentences.Clocks), MemberType = typeof(DatesSentences))]
    [MemberData(nameof(DatesSentences.Ends), MemberType = typeof(DatesSentences))]
    [MemberData(nameof(DatesSentences.ShortYears), MemberType = typeof(DatesSentences))]
    [MemberData(nameof(DatesSentences.NoneSpelled), MemberType = typeof(DatesSentences))]
    [MemberData(nameof(DatesSentences.Schedules), MemberType = typeof(DatesSentences))]
    [MemberData(nameof(DatesSentences.Fiscal), MemberType = typeof(DatesSentences))]
    [MemberData(nameof(DatesSentences.Turns), MemberType = typeof(DatesSentences))]
    [MemberData(nameof(DatesSentences.WordsNextTo), MemberType = typeof(DatesSentences))]
    [MemberData(nameof(DatesSentences.Sources), MemberType = typeof(DatesSentences))]
    [MemberData(nameof(DatesSentences.Spans), MemberType = typeof(DatesSentences))]
    [MemberData(nameof(DatesSentences.Lengths), MemberType = typeof(DatesSentences))]
    [MemberData(nameof(DatesSentences.NoneOfFigures), MemberType = typeof(DatesSentences))]
    [MemberData(nameof(DatesSentences.Memory), MemberType = typeof(DatesSentences))]
    [MemberData(nameof(DatesSentences.Tenses), MemberType = typeof(DatesSentences))]
    [MemberData(nameof(DatesSentences.RelativeWords), MemberType = typeof(DatesSentences))]
    [MemberData(nameof(DatesSentences.Weeks), MemberType = typeof(DatesSentences))]
    [MemberData(nameof(DatesSentences.Parts), MemberType = typeof(DatesSentences))]
    [MemberData(nameof(DatesSentences.Headings), MemberType = typeof(DatesSentences))]
    [MemberData(nameof(DatesSentences.YearsAhead), MemberType = typeof(DatesSentences))]
    [MemberData(nameof(DatesSentences.SaidAgain), MemberType = typeof(DatesSentences))]
    [MemberData(nameof(DatesSentences.LengthsOnly), MemberType = typeof(DatesSentences))]
    public void Dates_are_found_in_their_place_with_their_value(string reference, string marked, string values)
    {
        string text = FiguresNotation.Plain(marked);

        var found = FiguresFound.Dates(text, FiguresNotation.Day(reference));

        FiguresNotation.Mark(text, found.Select(match => match.Span)).Should().Be(marked);
        FiguresNotation.Join(found.Select(match => FiguresNotation.Show(match.Date))).Should().Be(values);
    }

    [Fact]
    public void A_vague_date_has_neither_first_nor_last_day()
    {
        var vague = FiguresFound.Dates("2024년 6월 말부터 2024년 7월 초까지").Should().ContainSingle().Subject.Date;

        (vague.From, vague.To, vague.Interval).Should().Be((null, null, null));
    }

    [Fact]
    public void The_same_phrase_gives_the_same_date_whatever_the_reference_when_all_is_said()
    {
        foreach (int year in new[] { 1, 1899, 2024, 9999 })
        {
            KoreanDate.Parse("2024년 2월 29일부터 3월 2일까지", new NodaTime.LocalDate(year, 6, 15)).ToEdtf().Should().Be("2024-02-29/2024-03-02");
        }
    }
}
