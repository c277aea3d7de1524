using TradeMission.Domain.Reading;
using TradeMission.Domain.Tests.Seeds;

namespace TradeMission.Domain.Tests.Reading;

public class BadInputTests
{
    private const int TwoMegabytes = 2_000_000;

    [Theory]
    [InlineData("")]
    [InlineData("   \r\n\t\n")]
    [InlineData("울산시는 5월 12일부터 14일까지 봄꽃축제를 연다. 사업비는 12억 원이다.")]
    [InlineData("No Korean here, $5 million or not.")]
    public void A_text_about_something_else_is_a_draft_that_says_what_it_lacks(string text)
    {
        var draft = PressReleaseReader.Read(text);

        draft.IsComplete.Should().BeFalse();
        draft.Achievements.Should().BeEmpty();
        draft.Period.Should().BeNull();
        draft.Open.Where(point => point.IsRequired).Select(point => point.Member).Should().Equal("kind", "name", "delegation.sender");
        Reconciliation.Check(draft).Should().BeEmpty();
    }

    [Fact]
    public void Half_a_character_at_the_end_changes_nothing()
    {
        string text = File.ReadAllText(SeedFiles.PathOf("seeds", "digests", "004_5f4fc12d85a97546.txt"));

        var whole = PressReleaseReader.Read(text);
        var cut = PressReleaseReader.Read(text + '\uD83D');

        cut.Achievements.Should().Equal(whole.Achievements);
        cut.Agreements.Should().Equal(whole.Agreements);
        cut.ToMission("id", new() { Publisher = "e수원뉴스" }).Should().Be(whole.ToMission("id", new() { Publisher = "e수원뉴스" }));
    }

    [Fact]
    public void Every_cut_of_an_announcement_is_read()
    {
        string text = File.ReadAllText(SeedFiles.PathOf("seeds", "digests", "001_19a90bbbd82abfe9.txt"));

        for (int length = 0; length < text.Length; length += 7)
        {
            var draft = PressReleaseReader.Read(text[..length]);
            _ = Reconciliation.Check(draft);
            _ = draft.TryToMission("id", new() { Publisher = "신문" }, out _);
        }
    }

    // Were a step quadratic, these would not end before the test run is given up.
    [Theory]
    [InlineData("나주시 무역사절단이 방콕에서 300만 달러의 수출계약을 체결했다.\n")]
    [InlineData("300만 달러, ")]
    [InlineData("시장개척단 단장 김")]
    [InlineData("(((“‘")]
    [InlineData("2건 MOU를 체결했다. 와 과 ")]
    [InlineData("가")]
    public void Two_megabytes_are_read(string unit)
    {
        string text = string.Concat(Enumerable.Repeat(unit, TwoMegabytes / 2 / unit.Length));

        PressReleaseReader.Read(text).Text.Should().BeSameAs(text);
    }
}
