using TradeMission.Domain.Missions;

namespace TradeMission.Domain.Tests.Reading;

/// <summary>Lines and sentences: what belongs together and what does not.</summary>
public class LayoutTests
{
    [Theory]
    [InlineData("-")]
    [InlineData("○")]
    [InlineData("◦")]
    [InlineData("□")]
    [InlineData("❍")]
    [InlineData("▪")]
    [InlineData("■")]
    [InlineData("◆")]
    [InlineData("◇")]
    [InlineData("•")]
    [InlineData("·")]
    [InlineData("*")]
    [InlineData("※")]
    [InlineData("❏")]
    [InlineData("―")]
    [InlineData("ㅇ")]
    [InlineData("◎")]
    [InlineData("●")]
    [InlineData("▷")]
    [InlineData("➤")]
    [InlineData("1.")]
    [InlineData("2)")]
    [InlineData("가.")]
    [InlineData("나.")]
    [InlineData("다.")]
    [InlineData("라.")]
    public void A_point_of_a_list_is_part_of_the_announcement(string mark) =>
        Drafts.Of($"나주시 무역사절단이 방콕을 방문했다.\n{mark} 하노이에서 상담회 개최").Stops.Select(stop => stop.Value.Place).Should().Equal("방콕", "하노이");

    [Theory]
    [InlineData("나주시가\n방콕과 하노이 등\n태국과 베트남에서 상담회를 열었다.")]
    [InlineData("나주시 무역사절단은\n방콕,\n하노이를 방문했다.")]
    public void A_line_that_breaks_off_goes_on_in_the_next(string text) =>
        Drafts.Of(text).Stops.Select(stop => stop.Value.Place).Should().Contain("하노이");

    [Theory]
    [InlineData('ㆍ')]
    [InlineData('‧')]
    [InlineData('․')]
    [InlineData('∙')]
    [InlineData('・')]
    public void Marks_that_look_alike_part_alike(char mark) => Drafts.Of($"나주시 무역사절단은 중화권(광저우{mark}홍콩{mark}타이베이)을 방문했다.")
        .Stops.Select(stop => stop.Value.Place).Should().Equal("광저우", "홍콩", "타이베이");

    [Fact]
    public void A_line_without_a_mark_or_a_stop_is_a_heading_and_tells_no_stop() =>
        Drafts.Of("나주시 무역사절단이 방콕을 방문했다.\n하노이에서 상담회 개최").Stops.Select(stop => stop.Value.Place).Should().Equal("방콕");

    [Theory]
    [InlineData(".")]
    [InlineData("!")]
    [InlineData("?")]
    [InlineData(".\"")]
    [InlineData(".”")]
    [InlineData(".’")]
    [InlineData(".'")]
    [InlineData(".)")]
    [InlineData(".』")]
    [InlineData(".」")]
    [InlineData(".]")]
    [InlineData(".’”")]
    public void The_year_of_a_sentence_ends_with_it(string stop) =>
        Drafts.OutcomesAfter($"지난해 상담액은 934만 달러였다{stop} 상담액은 300만 달러다.").Select(outcome => outcome.Role)
            .Should().Equal(FigureRole.EarlierYear, FigureRole.Standalone);

    [Theory]
    [InlineData("지난해 상담은 9.34만 달러에 그쳤지만 상담액은 300만 달러다.")]
    [InlineData("지난해 P.Wager가 맡은 상담액은 300만 달러다.")]
    public void A_point_within_a_number_or_a_name_ends_no_sentence(string sentence) =>
        Drafts.OutcomesAfter(sentence).Should().Contain(outcome => outcome.Amount!.Value.Lower == 3_000_000).Which.Role.Should().Be(FigureRole.EarlierYear);

    [Theory]
    [InlineData("많이 본 기사")]
    [InlineData("관련기사")]
    [InlineData("ⓒ 나주신문")]
    public void What_follows_the_end_of_the_announcement_is_not_read(string end) =>
        Drafts.Of($"나주시 무역사절단이 방콕을 방문했다.\n{end}\n- 하노이에서 상담회 개최").Stops.Select(stop => stop.Value.Place).Should().Equal("방콕");

    [Theory]
    [InlineData("▲ 하노이에서 만난 무역사절단이 기념촬영을 하고 있다.")]
    [InlineData("사진=하노이에서 만난 무역사절단")]
    [InlineData("하노이에서 상담하는 무역사절단_1")]
    public void A_caption_tells_no_stop(string caption) =>
        Drafts.Of($"나주시 무역사절단이 방콕을 방문했다.\n{caption}").Stops.Select(stop => stop.Value.Place).Should().Equal("방콕");
}
