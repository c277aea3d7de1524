using System.Text;
using TradeMission.Domain.Korean;

namespace TradeMission.Domain.Tests.Korean;

public class HostileTextTests
{
    private const int Length = 1_000_000;
    private const int SafetyNet = 60_000;

    public static TheoryData<string> Patterns =>
    [
        "일이삼사", "1억", "1~1~", "천", "약", "7", "(", "1 ", "1,", "1.", "1,000", "억", "만", "수", "여", "마이너스", "일금", "미화 ", "$", "약 1", "1억 ",
        "1만~", "1원에서 ", "1원(", "1(", "3억 이상 ", "최대 ", "하나", "열하나", " ", "\u3000", "\u1106\u1161\u11AB", "\uD800", "1여", "수천",
        "1억 2천만 달러", "1억원을 ", "금일금", "1M ", "백만장자", "보다 1원 ", "120(일억", "사상 최대 1원 ", "1억은는이가", "1원센트", "1달러1센트",
    ];

    [Theory(Timeout = SafetyNet)]
    [MemberData(nameof(Patterns))]
    public async Task A_million_hostile_characters_are_scanned_to_the_end(string pattern)
    {
        string text = Repeat(pattern);

        (await Task.Run(() => Count(text), TestContext.Current.CancellationToken)).Should().BeLessThanOrEqualTo(Length);
    }

    [Theory(Timeout = SafetyNet)]
    [MemberData(nameof(Patterns))]
    public async Task Hostile_characters_of_UTF8_give_as_many_matches(string pattern)
    {
        string text = Repeat(pattern)[..(Length / 10)];
        byte[] utf8 = Encoding.UTF8.GetBytes(text);

        int found = await Task.Run(() => Count(utf8), TestContext.Current.CancellationToken);

        found.Should().Be(Count(text));
    }

    [Theory(Timeout = SafetyNet)]
    [MemberData(nameof(Patterns))]
    public async Task A_phrase_of_a_million_characters_is_refused(string pattern)
    {
        string text = Repeat(pattern);

        bool isRead = await Task.Run(() => KoreanAmount.TryParseAnnounced(text, out _) || KoreanNumeral.TryParse(text, out _), TestContext.Current.CancellationToken);

        isRead.Should().BeFalse();
    }

    [Theory(Timeout = SafetyNet)]
    [InlineData("\u200B")]
    [InlineData("\u00AD")]
    [InlineData("\uFEFF\u00AD")]
    public async Task A_million_characters_that_are_nothing_part_no_number(string pattern)
    {
        string text = "1" + Repeat(pattern) + "만원";

        int found = await Task.Run(() => Count(text), TestContext.Current.CancellationToken);

        found.Should().Be(1);
    }

    private static string Repeat(string pattern) => string.Concat(Enumerable.Repeat(pattern, Length / pattern.Length));

    private static int Count(string text)
    {
        int count = 0;
        foreach (var match in KoreanText.EnumerateAmounts(text))
        {
            count += match.Length > 0 ? 1 : 0;
        }

        return count;
    }

    private static int Count(byte[] utf8Text)
    {
        int count = 0;
        foreach (var match in KoreanText.EnumerateAmounts(utf8Text))
        {
            count += match.Length > 0 ? 1 : 0;
        }

        return count;
    }
}
