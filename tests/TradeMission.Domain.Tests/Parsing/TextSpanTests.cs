using FsCheck.Fluent;
using TradeMission.Domain.Parsing;
using TradeMission.Domain.Tests.Properties;

namespace TradeMission.Domain.Tests.Parsing;

public class TextSpanTests
{
    private static readonly FsCheck.Gen<TextSpan> Spans =
        from start in Gen.Choose(0, 9)
        from length in Gen.Choose(0, 5)
        select new TextSpan(start, length);

    [Fact]
    public void Spans_overlap_when_they_share_a_code_unit() => Law.Holds(
        Spans.Two(),
        pair => pair.Item1.Overlaps(pair.Item2).Should().Be(Units(pair.Item1).Intersect(Units(pair.Item2)).Any()));

    [Fact]
    public void A_span_contains_what_lies_wholly_inside() => Law.Holds(
        Spans.Two(),
        pair => pair.Item1.Contains(pair.Item2).Should().Be(
            pair.Item2.Start >= pair.Item1.Start && Units(pair.Item2).All(unit => Units(pair.Item1).Contains(unit)) && pair.Item2.End <= pair.Item1.End));

    [Fact]
    public void Spans_are_ordered_by_start_then_by_length()
    {
        TextSpan[] spans = [new(2, 1), new(0, 5), new(0, 2)];

        spans.Order().Should().Equal(new TextSpan(0, 2), new TextSpan(0, 5), new TextSpan(2, 1));
        (spans[1] < spans[0]).Should().BeTrue();
        (spans[1] > spans[2]).Should().BeTrue();
        (spans[1] <= new TextSpan(0, 5) && spans[1] >= new TextSpan(0, 5)).Should().BeTrue();
    }

    [Fact]
    public void A_span_stands_neither_before_nor_after_its_equal_and_contains_it()
    {
        TextSpan span = new(2, 3);
        TextSpan equal = new(2, 3);

        (span < equal, span <= equal, span > equal, span >= equal).Should().Be((false, true, false, true));
        span.Contains(equal).Should().BeTrue();
    }

    [Fact]
    public void The_end_is_the_first_unit_after_the_span() => new TextSpan(3, 4).End.Should().Be(7);

    private static IEnumerable<int> Units(TextSpan span) => Enumerable.Range(span.Start, span.Length);
}
