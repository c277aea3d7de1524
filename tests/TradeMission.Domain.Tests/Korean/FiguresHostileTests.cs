using System.Text;
using TradeMission.Domain.Korean;

namespace TradeMission.Domain.Tests.Korean;

// The time is linear in the text. The limit is a safety net: work that grows with the square of a million would not end.
public class FiguresHostileTests
{
    private const int Length = 1_000_000;
    private const int Limit = 60_000;

    public static TheoryData<string> Patterns =>
    [
        "박", "월", "일", "1", "년", "개", "명", "여", "한", "지난", "지난 ", "오는 ", "올 ", "(", ")", "~", "·", ".", "-", " ", "\n", "\0",
        "1월1일", "1일", "1~", "1~1", "1.1~", "1.", "1·", "1일·", "N일부터", "1일부터", "1일부터 ", "1일에서 ", "1월부터 ", "1일(", "1일 (1박", "(1박1일", "1박",
        "1박1일", "5박 ", "2024년 ", "2024.", "2024. 1. ", "24.04.", "1-", "'", "'98년", "지난달 ", "같은 달 ", "전년 ", "상반기 ", "반기", "상반", "1분기", "1/4",
        "말 현재 ", "6월 말 ", "이틀 ", "이틀간 ", "보름", "달", "매년 ", "매년 1월 ", "1개 ", "1개의 ", "1개 아 ", "가나다라 1개 ", "1여 ", "1여 가 나 다 ", "한 ",
        "스무", "열", "열한 ", "몇 ", "수백 ", "수", "1~2~", "1명~", "약 ", "최대 ", "1만 ", "1만 1 ", "제1", "제", "1일 1억 1명 ", "1일(현지시간", "1일(이하 현지시간)",
        "1일(월", "일(월)", "1,", "1, ", "이십일일", "1일마다 ", "6월 첫 번째 금요일부터 ", "어제부터 4일 후 ", "2024 3분기 ", "4일 회의를 열어 ",
    ];

    /// <summary>Of the patterns, those at which most is tried before it is given up.</summary>
    public static TheoryData<string> Longest =>
    [
        "박", "월", "1월1일", "지난 지난 지난 ", "1~1~1~", "N일부터N일부터", "1일부터 ", "1일에서 ", "1일(현지시간", "1일 (1박", "(1박1일", "1박1일", "2024. 1. ", "같은 달 ",
        "1분기", "6월 말 ", "1개 가 나 다 ", "1여 가 나 다 ", "열한 ", "수백 ", "1만 1 ", "1, ", "((((", "1~2~",
    ];

    [Theory(Timeout = Limit)]
    [MemberData(nameof(Longest))]
    public async Task A_million_characters_of_one_pattern_end(string pattern)
    {
        string text = Repeat(pattern);
        int end = await Task.Run(() => LastEnd(text), TestContext.Current.CancellationToken);

        end.Should().BeInRange(0, text.Length);
    }

    [Theory(Timeout = Limit)]
    [InlineData("1일 (", ")")]
    [InlineData("(((1월 1일", ")))")]
    [InlineData("지난 ", "1일까지")]
    [InlineData("1~", "1일")]
    [InlineData("5월초", "초초초초")]
    [InlineData("1개 ", "업체")]
    [InlineData("가 ", "업체 1개")]
    public async Task A_million_characters_that_open_and_close_end(string opening, string closing)
    {
        string text = string.Concat(Repeat(opening).AsSpan(0, Length / 2), Repeat(closing).AsSpan(0, Length / 2));
        int end = await Task.Run(() => LastEnd(text), TestContext.Current.CancellationToken);

        end.Should().BeInRange(0, text.Length);
    }

    [Fact(Timeout = Limit)]
    public async Task A_figure_behind_a_million_spaces_is_found()
    {
        string text = new string(' ', Length) + "4월 7일 23명";
        var found = await Task.Run(() => FiguresFound.Figures(text, FiguresTexts.Reference), TestContext.Current.CancellationToken);

        found.Select(figure => figure.Kind).Should().Equal(FigureKinds.Date, FigureKinds.Count);
    }

    [Theory]
    [MemberData(nameof(Patterns))]
    public void The_encodings_agree_on_a_pattern(string pattern)
    {
        string text = string.Concat(Enumerable.Repeat(pattern, 50));

        FiguresFound.OfUtf8(text, FiguresTexts.Reference).Should().Equal(FiguresFound.OfUtf16(text, FiguresTexts.Reference));
    }

    [Theory]
    [InlineData(0xD800)]
    [InlineData(0xDC00)]
    [InlineData(0xFFFF)]
    public void Lone_surrogates_hide_no_figure(int unit)
    {
        string text = new string((char)unit, 1000) + "4월 7일" + (char)unit + "23명" + (char)unit;

        FiguresFound.Figures(text, FiguresTexts.Reference).Select(figure => figure.Kind).Should().Equal(FigureKinds.Date, FigureKinds.Count);
    }

    private static string Repeat(string pattern)
    {
        var text = new StringBuilder(Length + pattern.Length);
        while (text.Length < Length)
        {
            text.Append(pattern);
        }

        return text.ToString();
    }

    private static int LastEnd(string text)
    {
        int end = 0;
        foreach (var figure in KoreanText.EnumerateFigures(text, FiguresTexts.Reference))
        {
            end = figure.Span.End;
        }

        return end;
    }
}
