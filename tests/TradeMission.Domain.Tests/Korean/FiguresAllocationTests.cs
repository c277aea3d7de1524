using System.Text;
using TradeMission.Domain.Korean;

namespace TradeMission.Domain.Tests.Korean;

public class FiguresAllocationTests
{
    private static readonly byte[][] Utf8Digests = [.. FiguresTexts.Digests.Select(Encoding.UTF8.GetBytes)];

    [Fact]
    public void Finding_figures_allocates_nothing() => ShouldAllocateNothing(() =>
    {
        int found = 0;
        foreach (string text in FiguresTexts.Digests)
        {
            foreach (var figure in KoreanText.EnumerateFigures(text, FiguresTexts.Reference))
            {
                found += figure.Span.Length;
            }
        }

        return found;
    });

    [Fact]
    public void Finding_dates_allocates_nothing() => ShouldAllocateNothing(() =>
    {
        int found = 0;
        foreach (string text in FiguresTexts.Digests)
        {
            foreach (var match in KoreanText.EnumerateDates(text, FiguresTexts.Reference))
            {
                found += match.Length + (match.Date.From is null ? 0 : 1);
            }
        }

        return found;
    });

    [Fact]
    public void Finding_counts_allocates_nothing() => ShouldAllocateNothing(() =>
    {
        int found = 0;
        foreach (string text in FiguresTexts.Digests)
        {
            foreach (var match in KoreanText.EnumerateCounts(text))
            {
                found += match.Length + match.Count.Counter.Length;
            }
        }

        return found;
    });

    [Fact]
    public void Finding_figures_in_utf8_allocates_nothing() => ShouldAllocateNothing(() =>
    {
        int found = 0;
        foreach (byte[] text in Utf8Digests)
        {
            foreach (var figure in KoreanText.EnumerateFigures(text, FiguresTexts.Reference))
            {
                found += figure.Span.Length;
            }
        }

        return found;
    });

    [Theory]
    [InlineData("지난달 24일부터 30일까지 5박 7일간")]
    [InlineData("2.15일부터 2.23일(6박9일)까지")]
    [InlineData("2024년 04월 07일(일)")]
    [InlineData("이틀간")]
    [InlineData("6월 말")]
    [InlineData("2월 30일")]
    [InlineData("4월 7일 출국")]
    [InlineData("사절단")]
    public void Reading_a_date_allocates_nothing(string phrase) => ShouldAllocateNothing(() =>
    {
        var read = KoreanDate.Read(phrase, FiguresTexts.Reference);
        return read.IsSuccess ? 1 : (int)read.Error.Kind;
    });

    [Theory]
    [InlineData("1만 4500여명")]
    [InlineData("598개 업체")]
    [InlineData("스무 곳")]
    [InlineData("3천~6천건")]
    [InlineData("최대 8만 8천 명")]
    [InlineData("제9차")]
    [InlineData("1억 2억 명")]
    public void Reading_a_count_allocates_nothing(string phrase) => ShouldAllocateNothing(() =>
    {
        var read = KoreanCount.Read(phrase);
        return read.IsSuccess ? 1 : (int)read.Error.Kind;
    });

    private static void ShouldAllocateNothing(Func<int> work)
    {
        int found = work();
        found.Should().BePositive();

        // What the pool of arrays keeps for a processor is made once, whenever that is; what the work itself allocates comes every time.
        long least = long.MaxValue;
        for (int i = 0; i < 3; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            int again = work();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            again.Should().Be(found);
        }

        least.Should().Be(0);
    }
}
