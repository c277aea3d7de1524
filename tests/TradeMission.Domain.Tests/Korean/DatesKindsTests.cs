using NodaTime;
using TradeMission.Domain.Tests.Readme;

namespace TradeMission.Domain.Tests.Korean;

public class DatesKindsTests
{
    private const string Page = "phrases.md";

    private static readonly LocalDate Reference = new(2024, 6, 5);

    [Theory]
    [MemberData(nameof(DatesKinds.Days), MemberType = typeof(DatesKinds))]
    [MemberData(nameof(DatesKinds.Periods), MemberType = typeof(DatesKinds))]
    [MemberData(nameof(DatesKinds.Vague), MemberType = typeof(DatesKinds))]
    public void A_kind_of_expression_is_read(string kind, string marked, string values)
    {
        string text = FiguresNotation.Plain(marked);

        var found = FiguresFound.Dates(text, Reference);

        FiguresNotation.Mark(text, found.Select(match => match.Span)).Should().Be(marked, kind);
        FiguresNotation.Join(found.Select(match => FiguresNotation.Show(match.Date))).Should().Be(values);
    }

    [Theory]
    [MemberData(nameof(DatesKinds.Refused), MemberType = typeof(DatesKinds))]
    public void A_kind_of_expression_is_refused_for_a_reason_that_the_page_names(string kind, string marked, string values, string reason)
    {
        A_kind_of_expression_is_read(kind, marked, values);
        MarkdownTables.Rows(Page, "not a date").Should().Contain(row => row[0].StartsWith(reason, StringComparison.Ordinal), kind);
    }

    [Fact]
    public void The_page_tells_how_many_kinds_are_read_and_refused() =>
        MarkdownTables.Rows(Page, "kinds of expression").Select(row => row[1]).Should().Equal(
            $"{DatesKinds.Days.Count + DatesKinds.Periods.Count}", $"{DatesKinds.Vague.Count}", $"{DatesKinds.Refused.Count}");
}
