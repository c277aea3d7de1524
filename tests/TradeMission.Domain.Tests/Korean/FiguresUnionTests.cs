using TradeMission.Domain.Korean;
using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Tests.Korean;

public class FiguresUnionTests
{
    [Fact]
    public void Figures_come_in_order_and_do_not_overlap()
    {
        foreach (var (text, reference) in FiguresTexts.All)
        {
            int end = 0;
            foreach (var figure in FiguresFound.Figures(text, reference))
            {
                figure.Span.Start.Should().BeGreaterThanOrEqualTo(end, text);
                figure.Span.Length.Should().BePositive(text);
                end = figure.Span.End;
            }

            end.Should().BeLessThanOrEqualTo(text.Length, text);
        }
    }

    [Fact]
    public void The_amounts_of_the_figures_are_the_amounts_of_the_text()
    {
        foreach (var (text, reference) in FiguresTexts.All)
        {
            Of(FigureKinds.Amount, text, reference).Select(figure => figure.Amount).Should().Equal(FiguresFound.Amounts(text), text);
        }
    }

    [Fact]
    public void The_dates_of_the_figures_are_the_dates_of_the_text()
    {
        foreach (var (text, reference) in FiguresTexts.All)
        {
            Of(FigureKinds.Date, text, reference).Select(figure => figure.Date).Should().Equal(FiguresFound.Dates(text, reference), text);
        }
    }

    [Fact]
    public void The_counts_of_the_figures_are_the_counts_of_the_text()
    {
        foreach (var (text, reference) in FiguresTexts.All)
        {
            Of(FigureKinds.Count, text, reference).Select(figure => figure.Count).Should().Equal(FiguresFound.Counts(text), text);
        }
    }

    [Theory]
    [InlineData(FigureKinds.None)]
    [InlineData(FigureKinds.Amount)]
    [InlineData(FigureKinds.Date)]
    [InlineData(FigureKinds.Count)]
    [InlineData(FigureKinds.Amount | FigureKinds.Date)]
    [InlineData(FigureKinds.Date | FigureKinds.Count)]
    [InlineData(FigureKinds.Amount | FigureKinds.Count)]
    public void Fewer_kinds_are_the_same_figures_without_the_others(FigureKinds kinds)
    {
        foreach (var (text, reference) in FiguresTexts.All)
        {
            var wanted = Of(kinds, text, reference).Select(figure => (figure.Kind, figure.Span, FiguresFound.Value(figure)));

            FiguresFound.Figures(text, reference, kinds).Select(figure => (figure.Kind, figure.Span, FiguresFound.Value(figure))).Should().Equal(wanted, text);
        }
    }

    [Fact]
    public void A_sentence_is_told_apart_into_amounts_dates_and_counts()
    {
        const string Text = "지난달 24일부터 30일까지 3개 도시에서 상담 128건, 1억 2천만달러의 성과를 냈다.";

        FiguresFound.Figures(Text, FiguresTexts.Reference)
            .Select(figure => (figure.Kind, Text.Substring(figure.Span.Start, figure.Span.Length)))
            .Should().Equal(
                (FigureKinds.Date, "지난달 24일부터 30일까지"),
                (FigureKinds.Count, "3개 도시"),
                (FigureKinds.Count, "128건"),
                (FigureKinds.Amount, "1억 2천만달러"));
    }

    [Fact]
    public void A_figure_gives_what_it_is_and_refuses_the_rest()
    {
        var date = FiguresFound.Figures("2024년 4월 7일").Should().ContainSingle().Subject;

        date.Date.Start.Should().Be(0);
        date.Span.Should().Be(new TextSpan(0, 11));
        FluentActions.Invoking(() => date.Amount).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => date.Count).Should().Throw<InvalidOperationException>();
        default(FigureMatch).Kind.Should().Be(FigureKinds.None);
        FluentActions.Invoking(() => default(FigureMatch).Date).Should().Throw<InvalidOperationException>().WithMessage("*None*Date*");
    }

    [Fact]
    public void Figures_are_equal_when_what_they_hold_is()
    {
        const string Text = "2024년 4월 7일 3개 도시에서 1억 달러";
        var figures = FiguresFound.Figures(Text);
        var others = FiguresFound.Figures("2024년 4월 8일 5개 도시에서 2억 달러");

        figures.Select(figure => figure.Kind).Should().Equal(FigureKinds.Date, FigureKinds.Count, FigureKinds.Amount);
        foreach (var (figure, again, other) in figures.Zip(FiguresFound.Figures(Text), others))
        {
            (figure == again).Should().BeTrue();
            (figure != again).Should().BeFalse();
            figure.GetHashCode().Should().Be(again.GetHashCode());
            (figure == other).Should().BeFalse();
            (figure != other).Should().BeTrue();
            (figure == default).Should().BeFalse();
        }

        default(FigureMatch).ToString().Should().BeEmpty();
    }

    private static IEnumerable<FigureMatch> Of(FigureKinds kinds, string text, NodaTime.LocalDate? reference) =>
        FiguresFound.Figures(text, reference).Where(figure => (figure.Kind & kinds) != 0);
}
