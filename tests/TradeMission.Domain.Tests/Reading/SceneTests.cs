using TradeMission.Domain.Missions;

namespace TradeMission.Domain.Tests.Reading;

/// <summary>A figure is of where its sentence takes place, unless that is the whole mission's or one of several places.</summary>
public class SceneTests
{
    private const string Lead = "나주시 무역사절단이 태국 방콕과 베트남 하노이를 다녀왔다. ";

    [Theory]
    [InlineData("하노이에서 상담회를 열어 모두 30건에 200만 달러를 상담했다.")]
    [InlineData("12일 하노이에서 가진 상담회에서는 바이어 40곳을 만나 200만 달러의 상담을 벌였다.")]
    [InlineData("베트남 하노이 수출상담회의 실적은 상담 200만 달러다.")]
    [InlineData("하노이의 한 호텔에서 바이어와 만나 200만 달러를 상담했다.")]
    [InlineData("실적은 하노이(상담 200만 달러), 방콕(상담 100만 달러) 등이다.")]
    [InlineData("하노이 나래호텔에서는 바이어들이 찾아와 200만 달러를 상담했다.")]
    public void A_figure_is_of_where_its_sentence_takes_place(string sentence) =>
        Outcome(sentence, 2_000_000).Subject.Should().Be("하노이");

    [Theory]
    [InlineData("하노이에서 상담 200만 달러를 올리고 계약 50만 달러를 맺었다.")]
    [InlineData("하노이에서는 김 20만 달러, 미역 30만 달러 등 50만 달러를 계약했다.")]
    public void What_goes_on_is_still_there(string sentence) => Outcome(sentence, 500_000).Subject.Should().Be("하노이");

    [Theory]
    [InlineData("방콕에서 200만 달러, 하노이에서 300만 달러를 상담했으며 현장에서 50만 달러를 판매했다.")]
    [InlineData("방콕에서 20만 달러, 하노이에서 30만 달러 등 50만 달러를 계약했다.")]
    [InlineData("방콕과 하노이에서 계약 50만 달러를 맺었다.")]
    [InlineData("태국 방콕, 베트남 하노이에서 계약 50만 달러를 맺었다.")]
    [InlineData("태국(방콕), 베트남(하노이)의 2개국에서 계약 50만 달러를 맺었다.")]
    public void What_follows_several_places_is_of_none(string sentence) => Outcome(sentence, 500_000).Subject.Should().BeNull();

    [Theory]
    [InlineData("나주시 무역사절단이 하노이를 다녀왔다. 사절단은 하노이에서 계약 50만 달러를 맺었다.")]
    [InlineData("나주시 동남아 시장개척단이 방콕과 하노이를 다녀왔다. 동남아 시장개척단은 계약 50만 달러를 맺었다.")]
    public void The_only_place_of_a_mission_tells_nothing_apart(string text) =>
        Drafts.Of(text).Achievements.Should().ContainSingle().Which.Value.Subject.Should().BeNull();

    [Fact]
    public void The_sum_of_a_list_is_not_its_last_companys() =>
        Outcome("㈜가람전자가 김 20만 달러, ㈜나래식품이 미역 30만 달러 등 총 50만 달러의 협약을 맺었다.", 500_000).Parties.Should().BeEmpty();

    private static Outcome Outcome(string sentence, decimal amount)
    {
        var draft = Drafts.Of(Lead + sentence);
        return draft.Agreements.Select(fact => (Outcome)fact.Value).Concat(draft.Achievements.Select(fact => fact.Value))
            .Single(outcome => outcome.Amount?.Lower == amount);
    }
}
